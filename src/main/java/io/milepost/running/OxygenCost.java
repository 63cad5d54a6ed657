package io.milepost.running;

/**
 * The two curves of Daniels and Gilbert, <i>Oxygen Power</i> (1979): what a speed costs, and which share of the maximum
 * can be held for how long. Speeds in metres per minute, times in minutes, uptake in ml per kg and minute.
 */
final class OxygenCost {

    private static final double CONSTANT = -4.60;
    private static final double LINEAR = 0.182258;
    private static final double QUADRATIC = 0.000104;

    private OxygenCost() {}

    static double ofSpeed(double metresPerMinute) {
        return CONSTANT + LINEAR * metresPerMinute + QUADRATIC * metresPerMinute * metresPerMinute;
    }

    /** The speed that costs this much: the positive root of {@link #ofSpeed}. */
    static double speedAt(double uptake) {
        double discriminant = LINEAR * LINEAR - 4 * QUADRATIC * (CONSTANT - uptake);
        return (Math.sqrt(discriminant) - LINEAR) / (2 * QUADRATIC);
    }

    static double shareHeldFor(double minutes) {
        return 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
    }
}
