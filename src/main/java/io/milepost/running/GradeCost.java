package io.milepost.running;

/**
 * What a slope costs a runner, against the flat (Minetti and others, <i>J Appl Physiol</i> 93, 2002).
 *
 * <p>The polynomial is a fit of the energy per metre, in J per kg, from −45 to +45 %. On the flat it gives 3.6 where the
 * mean that was measured is 3.4, so only its ratio to 3.6 is used.
 */
public final class GradeCost {

    /** The steepest slope that was measured; beyond it the cost of this one is taken. */
    public static final double STEEPEST = 0.45;

    private static final double FLAT = 3.6;

    private GradeCost() {}

    /**
     * The cost of a metre on this slope in metres on the flat: 1 on the flat, 1.66 at +10 %, least (about 0.5) near −18 %.
     *
     * @param grade metres gained per metre along the ground; 0.1 is 10 %
     * @throws IllegalArgumentException if not a number
     */
    public static double relative(double grade) {
        if (Double.isNaN(grade)) {
            throw new IllegalArgumentException("A grade is a number");
        }
        double g = Math.clamp(grade, -STEEPEST, STEEPEST);
        return (((((155.4 * g - 30.4) * g - 43.3) * g + 46.3) * g + 19.5) * g + FLAT) / FLAT;
    }
}
