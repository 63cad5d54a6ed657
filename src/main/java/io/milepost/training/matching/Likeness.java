package io.milepost.training.matching;

import io.milepost.running.Pace;
import java.util.Locale;

/**
 * How far a recording is from a planned workout: 0 for the very thing. Size counts by its logarithm, so that half and twice are
 * equally far; pace over the fastest eight minutes tells intervals from an easy run of the same length; a recording that bears
 * the workout's name is it, as watches name what they led through. The weights are practice defaults.
 */
final class Likeness {

    private static final double UNKNOWN_SIZE = 1;
    private static final double PACE_WEIGHT = 3;
    private static final double MOST_FOR_PACE = 0.5;
    private static final double NAMED = 0.7;

    private Likeness() {}

    static double away(Wanted wanted, Done done) {
        double share = wanted.share(done);
        double size = share > 0 ? Math.abs(Math.log(share)) : UNKNOWN_SIZE;
        return size + pace(wanted, done) - (isNamed(wanted, done) ? NAMED : 0);
    }

    /** 0 where the fastest eight minutes are as fast as planned, or nobody knows. */
    static double pace(Wanted wanted, Done done) {
        Pace planned = wanted.fastest();
        Pace run = done.fastest();
        return planned == null || run == null
                ? 0
                : Math.min(
                        MOST_FOR_PACE, PACE_WEIGHT * Math.abs(Math.log(run.secondsPerKm() / planned.secondsPerKm())));
    }

    /** Whether it bears the workout's name. */
    static boolean isNamed(Wanted wanted, Done done) {
        String name = done.title().strip().toLowerCase(Locale.ROOT);
        return !name.isEmpty() && name.equals(wanted.title().strip().toLowerCase(Locale.ROOT));
    }
}
