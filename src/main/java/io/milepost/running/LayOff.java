package io.milepost.running;

/**
 * What time off takes from VDOT (Daniels, <i>Running Formula</i>, adjustments for time off): nothing up to five days, then
 * 0.3 points of a hundred a day, down to 0.80 from day 72 on. Who cross-trained keeps half of what is lost.
 *
 * <p>The published steps lie on these two lines; between them the factor is interpolated. They are printed with three
 * decimals, cut and not rounded: within 0.0006. One published figure is a misprint, 0.994 for 42 days with
 * cross-training: more would be left after six weeks than after ten days. It is 0.944, on the line and halfway between
 * its neighbours; the line is used.
 */
public final class LayOff {

    private static final int FREE_DAYS = 5;
    private static final double LOSS_A_DAY = 0.003;
    private static final double SHARE_LOST_WITH_CROSS_TRAINING = 0.5;
    private static final double MOST_LOST = 0.20;

    private LayOff() {}

    /**
     * The share of VDOT that is left.
     *
     * @param daysOff days without running, 0 or more
     * @param crossTrained whether other endurance sport filled them
     * @return from 0.80, or 0.90 with cross-training, to 1
     */
    public static double factor(int daysOff, boolean crossTrained) {
        if (daysOff < 0) {
            throw new IllegalArgumentException("Nobody was off for " + daysOff + " days");
        }
        double lost = Math.clamp((daysOff - FREE_DAYS) * LOSS_A_DAY, 0, MOST_LOST);
        return 1 - (crossTrained ? lost * SHARE_LOST_WITH_CROSS_TRAINING : lost);
    }
}
