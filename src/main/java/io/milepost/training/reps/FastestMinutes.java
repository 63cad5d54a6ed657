package io.milepost.training.reps;

import io.milepost.running.Pace;
import java.util.List;
import java.util.Optional;

/** How fast the fastest eight minutes of a workout are meant to be, rests among them, beside those that were run. */
public final class FastestMinutes {

    private static final double EIGHT_MINUTES = 480;

    private FastestMinutes() {}

    /** Empty for a workout that is shorter, or of which a part has no size. */
    public static Optional<Pace> planned(List<Stretch> segments) {
        double[] seconds = new double[segments.size() + 1];
        double[] metres = new double[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            Stretch segment = segments.get(i);
            if (segment.estimate().open()) {
                return Optional.empty();
            }
            seconds[i + 1] = seconds[i] + segment.estimate().duration().toMillis() / 1_000.0;
            metres[i + 1] = metres[i] + segment.estimate().distance().metres();
        }
        double all = seconds[segments.size()];
        if (all < EIGHT_MINUTES) {
            return Optional.empty();
        }
        // Between two boundaries nothing gets faster: a fastest stretch begins or ends at one.
        double furthest = 0;
        for (double boundary : seconds) {
            double from = Math.min(boundary, all - EIGHT_MINUTES);
            double until = Math.max(boundary, EIGHT_MINUTES);
            furthest = Math.max(furthest, at(seconds, metres, from + EIGHT_MINUTES) - at(seconds, metres, from));
            furthest = Math.max(furthest, at(seconds, metres, until) - at(seconds, metres, until - EIGHT_MINUTES));
        }
        return Execution.pace(furthest, EIGHT_MINUTES);
    }

    private static double at(double[] seconds, double[] metres, double second) {
        int after = 1;
        while (after < seconds.length - 1 && seconds[after] < second) {
            after++;
        }
        double span = seconds[after] - seconds[after - 1];
        double share = span > 0 ? (second - seconds[after - 1]) / span : 1;
        return metres[after - 1] + share * (metres[after] - metres[after - 1]);
    }
}
