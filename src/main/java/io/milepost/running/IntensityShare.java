package io.milepost.running;

import java.time.Duration;

/**
 * Time by intensity, in seconds: the three zones of the studies on how runners spread theirs.
 *
 * <p>Easy reaches to midway between the fast end of E and M, hard begins midway between T and I, so that a run at E, or one
 * at T, falls whole into its zone with its small waves. M and T are moderate; whoever counts the moderate as too much
 * leaves out what was prescribed.
 */
public record IntensityShare(double easy, double moderate, double hard) {

    private static final double SECONDS_PER_MINUTE = 60;

    /** @throws IllegalArgumentException if negative or not a number */
    public IntensityShare {
        if (!(easy >= 0 && moderate >= 0 && hard >= 0)) {
            throw new IllegalArgumentException("Time is not negative: " + easy + ", " + moderate + ", " + hard);
        }
    }

    public static IntensityShare of(TimeAtSpeed times, TrainingPaces paces) {
        double easyUntil = middle(paces.easy().fast(), paces.marathon());
        double hardFrom = middle(paces.threshold(), paces.interval());
        return new IntensityShare(
                times.between(0, easyUntil),
                times.between(easyUntil, hardFrom),
                times.between(hardFrom, Double.POSITIVE_INFINITY));
    }

    public double total() {
        return easy + moderate + hard;
    }

    public IntensityShare plus(IntensityShare other) {
        return new IntensityShare(easy + other.easy, moderate + other.moderate, hard + other.hard);
    }

    /** Without so much moderate time, which was asked for; never below none. */
    public IntensityShare withoutModerate(Duration asked) {
        return new IntensityShare(easy, Math.max(0, moderate - asked.toSeconds()), hard);
    }

    /** The share of the whole, 0 to 1; 0 of nothing. */
    public double easyShare() {
        return share(easy);
    }

    /** The share of the whole, 0 to 1; 0 of nothing. */
    public double moderateShare() {
        return share(moderate);
    }

    /** The share of the whole, 0 to 1; 0 of nothing. */
    public double hardShare() {
        return share(hard);
    }

    private double share(double part) {
        return total() == 0 ? 0 : part / total();
    }

    /** Metres per second midway between two paces. */
    private static double middle(Pace one, Pace other) {
        return (one.metresPerMinute() + other.metresPerMinute()) / 2 / SECONDS_PER_MINUTE;
    }
}
