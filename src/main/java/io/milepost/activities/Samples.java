package io.milepost.activities;

import java.util.Arrays;

/**
 * What the device recorded along the way, as columns of equal length in order of time.
 *
 * <p>Values are held in whole units (see {@link Column}), so that storing and reading them again changes nothing. A
 * missing value is {@link Double#NaN}, never 0.
 */
public final class Samples {

    /** A column, and how many of its stored units make one unit of its meaning. */
    public enum Column {
        /** Seconds from the activity's start, to the millisecond; never missing. */
        OFFSET(1_000),
        /** Degrees north, to about a centimetre. */
        LATITUDE(1e7),
        /** Degrees east, to about a centimetre. */
        LONGITUDE(1e7),
        /** Metres above the sea. */
        ALTITUDE(100),
        /** Beats per minute. */
        HEART_RATE(1),
        /** Metres per second, as the device states it. */
        SPEED(1_000),
        /** Strides (of one foot) or turns per minute, as the device states it. */
        CADENCE(2),
        /** Metres from the start; from the device, or from the positions where it says nothing. */
        DISTANCE(100);

        private final double unitsPerOne;

        Column(double unitsPerOne) {
            this.unitsPerOne = unitsPerOne;
        }
    }

    /** How a missing value is held. */
    public static final int MISSING = Integer.MIN_VALUE;

    private static final Column[] COLUMNS = Column.values();
    private static final Samples NONE = new Samples(new int[COLUMNS.length][0]);

    private final int[][] units;

    private Samples(int[][] units) {
        this.units = units;
    }

    public static Samples none() {
        return NONE;
    }

    /**
     * Samples from stored units, one array per {@link Column} in its order.
     *
     * @throws IllegalArgumentException if the arrays do not fit together
     */
    public static Samples ofUnits(int[][] units) {
        if (units.length != COLUMNS.length) {
            throw new IllegalArgumentException("Expected " + COLUMNS.length + " columns, got " + units.length);
        }
        int[][] copy = new int[units.length][];
        for (int c = 0; c < units.length; c++) {
            if (units[c].length != units[0].length) {
                throw new IllegalArgumentException("Column " + COLUMNS[c] + " has another length");
            }
            copy[c] = units[c].clone();
        }
        return new Samples(copy);
    }

    public int size() {
        return units[0].length;
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** The value, or {@link Double#NaN} where there is none. */
    public double at(Column column, int index) {
        int unit = units[column.ordinal()][index];
        return unit == MISSING ? Double.NaN : unit / column.unitsPerOne;
    }

    public boolean has(Column column, int index) {
        return units[column.ordinal()][index] != MISSING;
    }

    public boolean hasPosition(int index) {
        return has(Column.LATITUDE, index) && has(Column.LONGITUDE, index);
    }

    /** How many samples carry a value in this column. */
    public int count(Column column) {
        int n = 0;
        for (int unit : units[column.ordinal()]) {
            if (unit != MISSING) {
                n++;
            }
        }
        return n;
    }

    /** The stored unit, {@link #MISSING} included. */
    public int unit(Column column, int index) {
        return units[column.ordinal()][index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Samples that && Arrays.deepEquals(units, that.units);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(units);
    }

    @Override
    public String toString() {
        return "Samples[" + size() + "]";
    }

    /** Collects samples one by one; a value that does not fit its column's whole units counts as missing. */
    public static final class Builder {

        private int[][] units = new int[COLUMNS.length][256];
        private int size;

        /** Begins a sample; what is not {@link #with set} after this stays missing. */
        public Builder add(double offsetSeconds) {
            if (size == units[0].length) {
                for (int c = 0; c < units.length; c++) {
                    units[c] = Arrays.copyOf(units[c], size * 2);
                }
            }
            for (int[] column : units) {
                column[size] = MISSING;
            }
            size++;
            with(Column.OFFSET, offsetSeconds);
            return this;
        }

        /** Sets a value of the sample begun last; NaN and infinity leave it missing. */
        public Builder with(Column column, double value) {
            double unit = Math.rint(value * column.unitsPerOne);
            boolean fits = Math.abs(unit) < Integer.MAX_VALUE;
            units[column.ordinal()][size - 1] = fits ? (int) unit : MISSING;
            return this;
        }

        public int size() {
            return size;
        }

        /** A value set so far, or NaN. */
        public double at(Column column, int index) {
            int unit = units[column.ordinal()][index];
            return unit == MISSING ? Double.NaN : unit / column.unitsPerOne;
        }

        public Samples build() {
            int[][] exact = new int[units.length][];
            for (int c = 0; c < units.length; c++) {
                exact[c] = Arrays.copyOf(units[c], size);
            }
            return new Samples(exact);
        }
    }
}
