package io.milepost.activities.files;

import com.garmin.fit.CRC;

/** What stands around the messages of a FIT file: a header that says their size, and a check sum after them. */
final class FitEnvelope {

    private FitEnvelope() {}

    /** How far a file can be trusted as a whole. */
    enum Integrity {
        WHOLE,
        CHECKSUM_WRONG,
        CUT
    }

    static boolean looksLikeFit(byte[] content) {
        return content.length >= 14
                && (content[0] == 12 || content[0] == 14)
                && content[8] == '.'
                && content[9] == 'F'
                && content[10] == 'I'
                && content[11] == 'T';
    }

    /** Compares the header's size and the check sum after the data with what is there. */
    static Integrity integrity(byte[] content) {
        long size = 0;
        for (int i = 7; i >= 4; i--) {
            size = size << 8 | content[i] & 0xff;
        }
        long end = content[0] + size;
        if (size == 0 || end + 2 > content.length) {
            return Integrity.CUT;
        }
        int crc = 0;
        for (int i = 0; i < end; i++) {
            crc = CRC.get16(crc, content[i]);
        }
        int stored = (content[(int) end] & 0xff) | (content[(int) end + 1] & 0xff) << 8;
        return crc == stored ? Integrity.WHOLE : Integrity.CHECKSUM_WRONG;
    }

    /** A device that lost power has not written the data's size yet: then it is all that is there. */
    static byte[] withSize(byte[] content) {
        if ((content[4] | content[5] | content[6] | content[7]) != 0) {
            return content;
        }
        byte[] patched = content.clone();
        int size = content.length - content[0];
        for (int i = 0; i < 4; i++) {
            patched[4 + i] = (byte) (size >>> 8 * i);
        }
        if (content[0] == 14) {
            // A header check sum of 0 means that there is none.
            patched[12] = 0;
            patched[13] = 0;
        }
        return patched;
    }
}
