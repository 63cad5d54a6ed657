package io.milepost.training.reps;

import io.milepost.running.RunTrace;
import org.jspecify.annotations.Nullable;

/** Reads a stretch of a recording off. */
final class Readings {

    /** A heart rate at a moment is the mean of so many seconds before it. */
    private static final double MOMENT = 5;

    private final RunTrace trace;

    Readings(RunTrace trace) {
        this.trace = trace;
    }

    double metres(double from, double until) {
        return metresAt(until) - metresAt(from);
    }

    /** Between two samples on the straight line. */
    private double metresAt(double second) {
        int after = first(second);
        if (after == 0 || trace.secondsAt(after) == second) {
            return trace.metresAt(after);
        }
        double span = trace.secondsAt(after) - trace.secondsAt(after - 1);
        double share = span > 0 ? Math.min(1, (second - trace.secondsAt(after - 1)) / span) : 1;
        return trace.metresAt(after - 1) + share * (trace.metresAt(after) - trace.metresAt(after - 1));
    }

    @Nullable
    Integer heartRate(double from, double until) {
        double sum = 0;
        int count = 0;
        for (int i = first(from); i < trace.size() && trace.secondsAt(i) <= until; i++) {
            if (!Double.isNaN(trace.heartRateAt(i))) {
                sum += trace.heartRateAt(i);
                count++;
            }
        }
        return count == 0 ? null : (Integer) (int) Math.round(sum / count);
    }

    @Nullable
    Integer heartRateAt(double second) {
        return heartRate(second - MOMENT, second);
    }

    /** The first sample at or after a moment, or the last one. */
    private int first(double second) {
        int low = 0;
        int high = trace.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (trace.secondsAt(middle) < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
