package io.milepost.running;

/**
 * How alike the days of a week are (Foster 1998): mean load over its standard deviation, days of rest included. Strain is
 * the week's load times that.
 *
 * @param monotony 0 to 10; a week of equal days has no deviation and counts as 10, one without any load as 0
 * @param strain the week's load times monotony
 */
public record Monotony(double monotony, double strain) {

    /** How to take a week's monotony. */
    public enum Level {
        FINE,
        /** From 1.5 on. */
        WARN,
        /** From 2.0 on. */
        CRITICAL
    }

    private static final int DAYS = 7;
    private static final double MOST = 10;
    private static final double WARN_FROM = 1.5;
    private static final double CRITICAL_FROM = 2.0;

    /**
     * Of seven days' loads.
     *
     * @throws IllegalArgumentException unless there are seven
     */
    public static Monotony of(double[] week) {
        if (week.length != DAYS) {
            throw new IllegalArgumentException("A week has seven days, not " + week.length);
        }
        double sum = 0;
        for (double load : week) {
            sum += load;
        }
        double mean = sum / DAYS;
        double squares = 0;
        for (double load : week) {
            squares += (load - mean) * (load - mean);
        }
        // Of the whole week, not of a sample of it: divided by 7.
        double deviation = Math.sqrt(squares / DAYS);
        if (sum <= 0) {
            return new Monotony(0, 0);
        }
        double monotony = deviation * MOST <= mean ? MOST : mean / deviation;
        return new Monotony(monotony, sum * monotony);
    }

    public Level level() {
        if (monotony >= CRITICAL_FROM) {
            return Level.CRITICAL;
        }
        return monotony >= WARN_FROM ? Level.WARN : Level.FINE;
    }
}
