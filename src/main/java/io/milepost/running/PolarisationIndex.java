package io.milepost.running;

import java.util.OptionalDouble;

/**
 * How polarised training is (Treff and others, <i>Front Physiol</i> 10, 2019): {@code log10(Z1/Z2 · Z3 · 100)}, of shares.
 * Above 2.00 counts as polarised.
 */
public final class PolarisationIndex {

    public static final double POLARISED_ABOVE = 2.0;

    /** Stands for no time at all in the middle, which would divide by zero. */
    private static final double LEAST_MIDDLE = 0.01;

    private PolarisationIndex() {}

    /** Empty where it means nothing: unless there is more easy than hard, and no less hard than moderate; 0 without any hard. */
    public static OptionalDouble of(IntensityShare share) {
        double easy = share.easyShare();
        double moderate = share.moderateShare();
        double hard = share.hardShare();
        if (hard == 0) {
            return easy > 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        if (!(easy > hard && hard >= moderate)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.log10(easy / Math.max(moderate, LEAST_MIDDLE) * hard * 100));
    }
}
