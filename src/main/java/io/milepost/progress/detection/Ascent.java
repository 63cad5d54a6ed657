package io.milepost.progress.detection;

/**
 * Metres climbed on one run, never without how they were counted: two ways of counting tell nothing about each other.
 *
 * @param drifted whether the altitudes cannot be true, as a barometer's that follows the weather
 */
public record Ascent(double metres, Method method, boolean drifted) {

    /** Who counted. */
    public enum Method {
        DEVICE,
        /** From the altitudes, by the same rule for every recording. */
        ALTITUDES,
        /** One of the two; nobody asked which, as a run before it climbed more. */
        UNTOLD
    }

    private static final double DRIFT_SHARE = 0.10;
    private static final double DRIFT_METRES = 20;

    /**
     * Whoever comes back to where they set out has climbed as much as they descended. More than a tenth of the climb and
     * 20 m apart (a practice default), and the altimeter moved by itself.
     *
     * @param loop whether the run ended where it began
     */
    public static Ascent of(double up, double down, Method method, boolean loop) {
        double apart = Math.abs(up - down);
        return new Ascent(up, method, loop && apart > DRIFT_METRES && apart > DRIFT_SHARE * up);
    }

    /** Whether it may have been counted as another was: then it stands in the way of a claim. */
    boolean mayCompareWith(Ascent other) {
        return method == other.method || method == Method.UNTOLD;
    }
}
