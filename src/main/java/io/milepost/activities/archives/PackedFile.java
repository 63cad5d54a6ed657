package io.milepost.activities.archives;

/**
 * A file as a zip's directory describes it. Nothing of it is believed without a look.
 *
 * @param name as the archive gives it; for people and for comparing, never a path to write to
 * @param header where its local header begins
 * @param packed bytes that it takes in the archive; -1 where the archive breaks off within it
 * @param claimed bytes that it says it has unpacked
 * @param method 0 for stored, 8 for deflated
 */
record PackedFile(String name, long header, long packed, long claimed, int method, long crc, boolean locked) {

    boolean isFolder() {
        return name.endsWith("/") || name.endsWith("\\");
    }

    boolean isCut() {
        return packed < 0;
    }

    /** Whether somebody who unpacked it by its name would write outside the folder meant for it. */
    boolean leadsOutside() {
        String plain = name.replace('\\', '/');
        return plain.startsWith("/")
                || plain.indexOf('\0') >= 0
                || (plain.length() > 1 && plain.charAt(1) == ':')
                || plain.equals("..")
                || plain.startsWith("../")
                || plain.contains("/../")
                || plain.endsWith("/..");
    }
}
