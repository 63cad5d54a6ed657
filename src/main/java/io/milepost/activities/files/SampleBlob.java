package io.milepost.activities.files;

import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * Samples as one compressed value: {@code M S version} and the number of samples in plain, then deflated, column by
 * column, each value as its difference from the one before in 1 to 6 bytes (a zigzag varint; 0 stands for missing).
 * Decoding gives exactly what was encoded. A new layout takes a new version; old ones stay readable.
 */
public final class SampleBlob {

    private static final int VERSION = 1;
    private static final int HEADER = 7;
    private static final int LONGEST_VALUE = 6;
    private static final int MOST_SAMPLES = 2_000_000;

    private SampleBlob() {}

    public static byte[] encode(Samples samples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(HEADER + samples.size() * 4);
        bytes.write('M');
        bytes.write('S');
        bytes.write(VERSION);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(samples.size() >>> shift);
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            for (Column column : Column.values()) {
                long last = 0;
                for (int i = 0; i < samples.size(); i++) {
                    int unit = samples.unit(column, i);
                    if (unit == Samples.MISSING) {
                        out.write(0);
                    } else {
                        long difference = unit - last;
                        write(out, (difference << 1 ^ difference >> 63) + 1);
                        last = unit;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void write(DeflaterOutputStream out, long value) throws IOException {
        long rest = value;
        while (rest >= 0x80) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /** @throws IllegalArgumentException if these bytes were not written by {@link #encode} */
    public static Samples decode(byte[] blob) {
        if (blob.length < HEADER || blob[0] != 'M' || blob[1] != 'S' || blob[2] != VERSION) {
            throw new IllegalArgumentException("Not samples of a known version");
        }
        int size = 0;
        for (int i = 3; i < HEADER; i++) {
            size = size << 8 | blob[i] & 0xff;
        }
        if (size < 0 || size > MOST_SAMPLES) {
            throw new IllegalArgumentException("Not a number of samples: " + size);
        }
        Column[] columns = Column.values();
        int[][] units = new int[columns.length][size];
        try (Unpacking unpacking = new Unpacking(blob)) {
            for (int[] column : units) {
                long last = 0;
                for (int i = 0; i < size; i++) {
                    long value = unpacking.value();
                    if (value == 0) {
                        column[i] = Samples.MISSING;
                    } else {
                        long zigzag = value - 1;
                        last += zigzag >>> 1 ^ -(zigzag & 1);
                        column[i] = (int) last;
                    }
                }
            }
        }
        return Samples.ofUnits(units);
    }

    /** Reads numbers from the deflated part. */
    private static final class Unpacking implements AutoCloseable {

        private final Inflater inflater = new Inflater();
        private final byte[] buffer = new byte[8192];
        private int position;
        private int available;

        Unpacking(byte[] blob) {
            inflater.setInput(blob, HEADER, blob.length - HEADER);
        }

        long value() {
            long value = 0;
            for (int i = 0; i < LONGEST_VALUE; i++) {
                int b = next();
                value |= (long) (b & 0x7f) << (7 * i);
                if (b < 0x80) {
                    return value;
                }
            }
            throw new IllegalArgumentException("A sample's value is too long");
        }

        private int next() {
            if (position == available) {
                position = 0;
                try {
                    available = inflater.inflate(buffer);
                } catch (DataFormatException e) {
                    throw new IllegalArgumentException("The samples are damaged", e);
                }
                if (available == 0) {
                    throw new IllegalArgumentException("The samples are cut short");
                }
            }
            return buffer[position++] & 0xff;
        }

        @Override
        public void close() {
            inflater.end();
        }
    }
}
