package io.milepost.activities.archives;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives, honest ones and others, for tests here and in other packages. */
public final class ZipFiles {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private boolean stored;

    public static ZipFiles with(String name, byte[] content) {
        return new ZipFiles().and(name, content);
    }

    public ZipFiles and(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public ZipFiles and(String name, String content) {
        return and(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Not deflated, with all sizes in the headers, as Strava packs what is gzipped already. */
    public ZipFiles stored() {
        stored = true;
        return this;
    }

    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                if (stored) {
                    CRC32 crc = new CRC32();
                    crc.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                out.putNextEntry(entry);
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same with this file marked as locked with a password. */
    public static byte[] locked(byte[] zip, String name) {
        return patched(zip, name, (bytes, header, directory) -> bytes[directory + 8] |= 1);
    }

    /** The same with this file claiming to be so big when unpacked. */
    public static byte[] claiming(byte[] zip, String name, long size) {
        return patched(zip, name, (bytes, header, directory) -> {
            for (int i = 0; i < 4; i++) {
                bytes[directory + 24 + i] = (byte) (size >>> 8 * i);
            }
        });
    }

    /** The same with some of this file's packed bytes spoilt. */
    public static byte[] spoilt(byte[] zip, String name) {
        return patched(zip, name, (bytes, header, directory) -> {
            int data = header + 30 + name.length();
            for (int i = 10; i < 30; i++) {
                bytes[data + i] ^= 0x5a;
            }
        });
    }

    private interface Patch {
        void at(byte[] bytes, int header, int directory);
    }

    private static byte[] patched(byte[] zip, String name, Patch patch) {
        byte[] bytes = zip.clone();
        int directory = find(bytes, name, 0x02014b50, 46);
        int header = find(bytes, name, 0x04034b50, 30);
        patch.at(bytes, header, directory);
        return bytes;
    }

    private static int find(byte[] bytes, String name, int signature, int before) {
        byte[] sought = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + before + sought.length <= bytes.length; at++) {
            boolean signed = true;
            for (int i = 0; i < 4; i++) {
                signed &= bytes[at + i] == (byte) (signature >>> 8 * i);
            }
            if (signed && matches(bytes, at + before, sought)) {
                return at;
            }
        }
        throw new AssertionError("No " + name + " in the archive");
    }

    private static boolean matches(byte[] bytes, int at, byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            if (bytes[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }
}
