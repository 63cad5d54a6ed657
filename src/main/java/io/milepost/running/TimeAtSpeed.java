package io.milepost.running;

import java.util.Arrays;

/**
 * How long somebody ran at which grade-adjusted speed: seconds in steps of 0.05 m/s. From it the time in any zones
 * follows, also when the zones change later.
 */
public final class TimeAtSpeed {

    /** Metres per second from one step to the next. */
    public static final double STEP = 0.05;

    /** Steps up to 10 m/s; who is faster than that is no runner. */
    public static final int STEPS = 200;

    public static final TimeAtSpeed NONE = new TimeAtSpeed(new double[STEPS]);

    /** A speed is told over so many seconds at least: over one second, a position's error is faster than the runner. */
    private static final double SMOOTHED_OVER = 10;

    private final double[] seconds;

    private TimeAtSpeed(double[] seconds) {
        this.seconds = seconds;
    }

    /** Stops and holes of the record are left out. */
    public static TimeAtSpeed of(RunTrace trace) {
        double[] seconds = new double[STEPS];
        if (!trace.hasDistance()) {
            return NONE;
        }
        double[] metres = trace.gradeAdjustedMetres();
        double time = 0;
        double covered = 0;
        for (int i = 1; i < trace.size(); i++) {
            double moving = trace.movingSecondsBefore(i);
            if (moving > 0) {
                time += moving;
                covered += metres[i] - metres[i - 1];
            }
            boolean broken = moving == 0 && trace.secondsAt(i) > trace.secondsAt(i - 1);
            if (time >= SMOOTHED_OVER || broken || i == trace.size() - 1) {
                add(seconds, time, covered);
                time = 0;
                covered = 0;
            }
        }
        return new TimeAtSpeed(seconds);
    }

    /** All the time at one speed: what is known of a run that was typed. */
    public static TimeAtSpeed single(double metresPerSecond, double time) {
        double[] seconds = new double[STEPS];
        add(seconds, time, metresPerSecond * time);
        return new TimeAtSpeed(seconds);
    }

    /** @throws IllegalArgumentException unless there is one number of seconds for each step */
    public static TimeAtSpeed ofArray(double[] seconds) {
        if (seconds.length != STEPS) {
            throw new IllegalArgumentException("Expected " + STEPS + " steps, got " + seconds.length);
        }
        return new TimeAtSpeed(seconds.clone());
    }

    public double[] toArray() {
        return seconds.clone();
    }

    public TimeAtSpeed plus(TimeAtSpeed other) {
        double[] sum = seconds.clone();
        for (int i = 0; i < STEPS; i++) {
            sum[i] += other.seconds[i];
        }
        return new TimeAtSpeed(sum);
    }

    /** Seconds at speeds from the one up to the other, in metres per second; a step that is cut counts in part. */
    public double between(double from, double to) {
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            double low = Math.max(from, i * STEP);
            // The last step holds whatever was faster.
            double high = Math.min(to, i == STEPS - 1 ? Double.POSITIVE_INFINITY : (i + 1) * STEP);
            if (high > low && seconds[i] > 0) {
                sum += seconds[i] * Math.min(1, (high - low) / STEP);
            }
        }
        return sum;
    }

    public double total() {
        return Arrays.stream(seconds).sum();
    }

    private static void add(double[] seconds, double time, double metres) {
        if (time > 0) {
            int step = (int) (metres / time / STEP);
            seconds[Math.clamp(step, 0, STEPS - 1)] += time;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeAtSpeed that && Arrays.equals(seconds, that.seconds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(seconds);
    }

    @Override
    public String toString() {
        return "TimeAtSpeed[" + Math.round(total()) + " s]";
    }
}
