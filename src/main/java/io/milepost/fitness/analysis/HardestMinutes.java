package io.milepost.fitness.analysis;

import java.time.Duration;
import java.util.OptionalInt;

/** The stretch of a given length over which the heart beat fastest, for training in which it was measured throughout. */
public final class HardestMinutes {

    /** A strap that loses touch for longer tells no mean. */
    private static final double MEASURED = 0.9;

    /** A beat stands for the time until the next one, but not for a pause. */
    private static final double LONGEST_STEP = 30;

    private HardestMinutes() {}

    /**
     * The highest mean heart rate over any stretch of that length; empty where none is measured for nine tenths.
     *
     * @param seconds from the start, not decreasing
     * @param heartRate beats per minute, NaN where it is missing; of the same length
     */
    public static OptionalInt of(double[] seconds, double[] heartRate, Duration length) {
        double wanted = length.toMillis() / 1_000.0;
        double beats = 0;
        double measured = 0;
        double best = 0;
        int from = 0;
        for (int i = 1; i < seconds.length; i++) {
            double step = step(seconds, heartRate, i);
            beats += step == 0 ? 0 : step * heartRate[i];
            measured += step;
            while (seconds[i] - seconds[from + 1] >= wanted) {
                from++;
                double gone = step(seconds, heartRate, from);
                beats -= gone == 0 ? 0 : gone * heartRate[from];
                measured -= gone;
            }
            double span = seconds[i] - seconds[from];
            if (span >= wanted && measured >= MEASURED * span) {
                best = Math.max(best, beats / measured);
            }
        }
        return best > 0 ? OptionalInt.of((int) Math.round(best)) : OptionalInt.empty();
    }

    private static double step(double[] seconds, double[] heartRate, int i) {
        double step = seconds[i] - seconds[i - 1];
        return Double.isNaN(heartRate[i]) || step > LONGEST_STEP ? 0 : step;
    }
}
