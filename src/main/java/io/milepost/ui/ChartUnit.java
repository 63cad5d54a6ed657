package io.milepost.ui;

import io.milepost.running.UnitSystem;

/**
 * What the numbers along a chart's axis mean. Data are given in the unit named at each; the reader sees theirs.
 *
 * @see ChartData
 */
public enum ChartUnit {
    /** Given in seconds per kilometre, shown as {@code 5:12 /km} or {@code 8:22 /mi}; faster is higher. */
    PACE(0),
    /** Given in metres per second, shown in kilometres or miles per hour. */
    SPEED(1),
    /** Beats per minute. */
    HEART_RATE(0),
    /** A height or a climb, given in metres, shown in metres or feet. */
    METRES(0),
    /** Given in metres, shown in kilometres or miles. */
    DISTANCE(1),
    /** Given in seconds, shown as {@code 41:20} or {@code 1:55:00}. */
    DURATION(0),
    /** Given as 0 to 100. */
    PERCENT(0),
    /** A whole number of things. */
    COUNT(0),
    /** Training load, fitness, fatigue, form. */
    LOAD(0),
    /** A number with two decimals and no unit, such as a ratio. */
    RATIO(2),
    /** A day, given as {@link java.time.LocalDate#toEpochDay()}. Along the bottom only. */
    DAY(0);

    private static final double METRES_PER_FOOT = 0.3048;

    private final int decimals;

    ChartUnit(int decimals) {
        this.decimals = decimals;
    }

    int decimals() {
        return decimals;
    }

    /** How the element writes these numbers. */
    String kind() {
        return switch (this) {
            case PACE -> "pace";
            case DURATION -> "duration";
            case DAY -> "day";
            case SPEED, HEART_RATE, METRES, DISTANCE, PERCENT, COUNT, LOAD, RATIO -> "number";
        };
    }

    /** A value as given here, in the reader's unit. */
    double shown(double value, UnitSystem units) {
        return switch (this) {
            case PACE -> value * units.unit().km();
            case SPEED -> value * 3_600 / units.unit().metres();
            case DISTANCE -> value / units.unit().metres();
            case METRES -> units == UnitSystem.METRIC ? value : value / METRES_PER_FOOT;
            case HEART_RATE, DURATION, PERCENT, COUNT, LOAD, RATIO, DAY -> value;
        };
    }

    /** The reader's unit, to stand behind the number with its own space; empty where there is none. */
    String suffix(Formats formats) {
        return switch (this) {
            case PACE -> "\u00a0/" + formats.distanceUnit();
            case SPEED -> "\u00a0" + formats.speedUnit();
            case DISTANCE -> "\u00a0" + formats.distanceUnit();
            case METRES -> "\u00a0" + (formats.units() == UnitSystem.METRIC ? "m" : "ft");
            case HEART_RATE -> "\u00a0" + formats.word("ui.unit.bpm");
            case PERCENT -> "\u00a0%";
            case DURATION, COUNT, LOAD, RATIO, DAY -> "";
        };
    }
}
