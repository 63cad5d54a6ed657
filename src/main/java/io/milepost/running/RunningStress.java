package io.milepost.running;

import java.time.Duration;

/**
 * Running training stress: {@code hours · IF² · 100}. An hour at threshold is 100.
 *
 * <p>The intensity factor is a ratio of <i>speeds</i>, grade-adjusted over threshold; a ratio of paces is its inverse, and
 * gives an easy run the stress of a hard one.
 */
public final class RunningStress {

    private static final double SECONDS_PER_HOUR = 3_600;

    private RunningStress() {}

    /** @throws IllegalArgumentException if the factor is negative or not a number */
    public static double of(Duration time, double intensityFactor) {
        if (!(intensityFactor >= 0)) {
            throw new IllegalArgumentException("An intensity factor is not negative: " + intensityFactor);
        }
        return Seconds.of(time) / SECONDS_PER_HOUR * intensityFactor * intensityFactor * 100;
    }

    /** How hard a pace is for somebody with this threshold; 1 at threshold, less when slower. */
    public static double intensityFactor(Pace gradeAdjusted, Pace threshold) {
        return threshold.secondsPerKm() / gradeAdjusted.secondsPerKm();
    }
}
