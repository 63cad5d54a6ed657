package io.milepost.review.findings;

/**
 * How far a claim carries, and why.
 *
 * @param n the runs, weeks or races that it counts
 * @param usable the share of the window's runs that could be used, 0 to 1
 * @param weeks the weeks that counted
 * @param of the weeks of the window, excused ones left out
 */
public record Confidence(Level level, int n, double usable, int weeks, int of) {

    private static final double MOST_RUNS = 0.8;
    private static final double HALF_THE_RUNS = 0.5;
    private static final int WEEKS_FOR_HIGH = 8;
    private static final int WEEKS_FOR_FAIR = 6;

    public enum Level {
        HIGH,
        FAIR,
        LOW
    }

    static Confidence of(TrainingHistory history, int n, double usable) {
        int weeks = history.weeks().size();
        int of = (int) history.drawn().stream().filter(week -> !week.excused()).count();
        Level level = Level.LOW;
        if (usable >= MOST_RUNS && weeks >= WEEKS_FOR_HIGH && weeks * 4 >= of * 3) {
            level = Level.HIGH;
        } else if (usable >= HALF_THE_RUNS && weeks >= WEEKS_FOR_FAIR) {
            level = Level.FAIR;
        }
        return new Confidence(level, n, usable, weeks, of);
    }

    /** The same figures, as no more than a hint: what they measure may hide the opposite. */
    Confidence asHint() {
        return new Confidence(Level.LOW, n, usable, weeks, of);
    }

    double factor() {
        return switch (level) {
            case HIGH -> 1;
            case FAIR -> 0.95;
            case LOW -> 0.85;
        };
    }
}
