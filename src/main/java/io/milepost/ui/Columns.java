package io.milepost.ui;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Columns of numbers packed for the browser: each number a thousandth, written as the difference to the one before in
 * that column, four bytes, big end first, and all of it gzipped. {@code frontend/charts/columns.ts} unpacks it.
 */
final class Columns {

    static final double PER_ONE = 1_000;
    private static final int MISSING = Integer.MIN_VALUE;
    private static final int BUFFER = 65_536;

    private Columns() {}

    static byte[] pack(List<double[]> columns) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(bytes, BUFFER), BUFFER))) {
            for (double[] column : columns) {
                int last = 0;
                for (double value : column) {
                    int unit = unit(value);
                    if (unit == MISSING) {
                        out.writeInt(MISSING);
                    } else {
                        out.writeInt(unit - last);
                        last = unit;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A quarter of what an int holds, so that a difference always fits too. */
    private static int unit(double value) {
        double unit = Math.rint(value * PER_ONE);
        return Math.abs(unit) < Integer.MAX_VALUE / 2 ? (int) unit : MISSING;
    }
}
