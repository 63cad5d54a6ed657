package io.milepost.running;

/**
 * Training impulse (Banister 1991): minutes, weighted by the share of heart-rate reserve and more than proportionally so.
 * Half an hour at 130 beats, between 40 and 200, is 31.8 for a man.
 *
 * <p>It is summed over the samples: the weighting is curved, so the impulse of a mean is less than the mean of impulses.
 */
public final class Trimp {

    /** The curve, from the blood lactate of men and of women in the studies it rests on. */
    public enum Weighting {
        MEN(0.64, 1.92),
        WOMEN(0.86, 1.67);

        private final double factor;
        private final double exponent;

        Weighting(double factor, double exponent) {
            this.factor = factor;
            this.exponent = exponent;
        }
    }

    private static final double SECONDS_PER_MINUTE = 60;

    private Trimp() {}

    public static double of(HeartRateReserve reserve, Weighting weighting, TimeAtHeartRate times) {
        double sum = 0;
        for (int beats = 0; beats <= TimeAtHeartRate.FASTEST; beats++) {
            double seconds = times.at(beats);
            if (seconds > 0) {
                double share = reserve.shareAt(beats);
                sum += seconds / SECONDS_PER_MINUTE * share * weighting.factor * Math.exp(weighting.exponent * share);
            }
        }
        return sum;
    }
}
