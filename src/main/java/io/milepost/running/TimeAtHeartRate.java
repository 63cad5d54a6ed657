package io.milepost.running;

import java.util.Arrays;

/**
 * How long a heart beat how fast: seconds for each beat per minute, 0 to 250. A monitor tells whole beats, so a sum over
 * this equals a sum over the samples.
 */
public final class TimeAtHeartRate {

    public static final int FASTEST = 250;

    /** Below this a monitor has lost the pulse. */
    private static final int SLOWEST = 30;

    public static final TimeAtHeartRate NONE = new TimeAtHeartRate(new double[FASTEST + 1]);

    private final double[] seconds;

    private TimeAtHeartRate(double[] seconds) {
        this.seconds = seconds;
    }

    /** Stops and holes of the record are left out, as are samples without a pulse. */
    public static TimeAtHeartRate of(RunTrace trace) {
        double[] seconds = new double[FASTEST + 1];
        for (int i = 1; i < trace.size(); i++) {
            double beats = trace.heartRateAt(i);
            if (beats >= SLOWEST && beats <= FASTEST) {
                seconds[(int) Math.round(beats)] += trace.movingSecondsBefore(i);
            }
        }
        return new TimeAtHeartRate(seconds);
    }

    /** All the time at one rate: what is known where only the mean was told. */
    public static TimeAtHeartRate single(int beats, double time) {
        double[] seconds = new double[FASTEST + 1];
        seconds[Math.clamp(beats, 0, FASTEST)] = time;
        return new TimeAtHeartRate(seconds);
    }

    /** @throws IllegalArgumentException unless there is one number of seconds for each rate from 0 to 250 */
    public static TimeAtHeartRate ofArray(double[] seconds) {
        if (seconds.length != FASTEST + 1) {
            throw new IllegalArgumentException("Expected " + (FASTEST + 1) + " rates, got " + seconds.length);
        }
        return new TimeAtHeartRate(seconds.clone());
    }

    public double[] toArray() {
        return seconds.clone();
    }

    public TimeAtHeartRate plus(TimeAtHeartRate other) {
        double[] sum = seconds.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.seconds[i];
        }
        return new TimeAtHeartRate(sum);
    }

    /** Seconds at rates from the one (included) up to the other (left out). */
    public double between(int from, int to) {
        double sum = 0;
        for (int beats = Math.max(0, from); beats < Math.min(to, FASTEST + 1); beats++) {
            sum += seconds[beats];
        }
        return sum;
    }

    public double at(int beats) {
        return seconds[beats];
    }

    public double total() {
        return Arrays.stream(seconds).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeAtHeartRate that && Arrays.equals(seconds, that.seconds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(seconds);
    }

    @Override
    public String toString() {
        return "TimeAtHeartRate[" + Math.round(total()) + " s]";
    }
}
