package io.milepost.fitness.analysis;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The altitudes of a recording, each averaged over the half minute around it: one reading of an altimeter says little. */
final class Heights {

    private static final double AROUND = 15;

    private final double[] seconds;
    private final double[] metres;

    private Heights(double[] seconds, double[] metres) {
        this.seconds = seconds;
        this.metres = metres;
    }

    /** Of altitudes with NaN where one is missing. */
    static Heights of(double[] seconds, double[] altitude) {
        double[] times = new double[seconds.length];
        double[] metres = new double[seconds.length];
        int n = 0;
        for (int i = 0; i < seconds.length; i++) {
            if (!Double.isNaN(altitude[i])) {
                times[n] = seconds[i];
                metres[n] = altitude[i];
                n++;
            }
        }
        return new Heights(Arrays.copyOf(times, n), Arrays.copyOf(metres, n));
    }

    /** How many metres it goes down from one moment to another; empty where no altitude is known. */
    OptionalDouble drop(double from, double until) {
        return seconds.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(around(from) - around(until));
    }

    private double around(double moment) {
        int first = firstFrom(moment - AROUND);
        double sum = 0;
        int n = 0;
        for (int i = first; i < seconds.length && seconds[i] <= moment + AROUND; i++) {
            sum += metres[i];
            n++;
        }
        return n > 0 ? sum / n : metres[Math.min(first, metres.length - 1)];
    }

    private int firstFrom(double moment) {
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
