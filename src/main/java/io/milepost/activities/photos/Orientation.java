package io.milepost.activities.photos;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, from the EXIF part of a JPEG: 1 (upright) to 8, in the numbers of TIFF's tag 274. A phone writes
 * the pixels as its sensor lies and leaves turning to the reader; whoever drops the EXIF part has to turn them first.
 */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int TAG = 274;
    private static final int MARKER = 0xFF;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0x45786966;
    private static final int ENTRY_BYTES = 12;

    private Orientation() {}

    /** {@link #UPRIGHT} where nothing is said, or nothing that can be read. */
    static int of(byte[] file) {
        try {
            return find(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer file) {
        int at = 2;
        while (at + 4 < file.limit() && (file.get(at) & 0xFF) == MARKER) {
            int marker = file.get(at + 1) & 0xFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN || length < 2) {
                return UPRIGHT;
            }
            if (marker == APP1 && file.getInt(at + 4) == EXIF) {
                return inTiff(file.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int said = tiff.getShort(entry + 8) & 0xFFFF;
                return said >= 1 && said <= 8 ? said : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
