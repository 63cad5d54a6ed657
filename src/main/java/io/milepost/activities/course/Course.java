package io.milepost.activities.course;

import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import io.milepost.running.RunTrace;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a device recorded along the way, as columns for a chart: one value for each sample, {@link Double#NaN} for a gap.
 *
 * <p>Speed is read off over 20 s, as a device's own second-by-second speed is mostly noise. A pause leaves a gap, and so does
 * standing; a heart rate or height that is missing for a moment does not.
 */
public final class Course {

    /** Speed is read off over this long to either side. */
    private static final double SMOOTHED_BY = 10;

    /** Slower than this is standing: metres per second. */
    private static final double STANDING = 0.4;

    /** A hole of so many seconds is a pause, unless the device records so seldom. */
    private static final double PAUSE = 30;

    private static final double PAUSE_IN_STEPS = 6;

    /** A value that is missing for so many seconds is taken to have stayed. */
    private static final double BRIDGED = 15;

    private final double[] seconds;
    private final double[] metres;
    private final double[] altitude;
    private final double[] heartRate;
    private final boolean[] broken;
    private double @Nullable [] adjusted;

    private Course(double[] seconds, double[] metres, double[] altitude, double[] heartRate) {
        this.seconds = seconds;
        this.metres = metres;
        this.altitude = altitude;
        this.heartRate = heartRate;
        this.broken = pauses(seconds);
    }

    public static Course of(Samples samples) {
        double[] seconds = column(samples, Column.OFFSET);
        return new Course(
                seconds,
                climbing(column(samples, Column.DISTANCE)),
                bridged(seconds, column(samples, Column.ALTITUDE)),
                bridged(seconds, column(samples, Column.HEART_RATE)));
    }

    public int size() {
        return seconds.length;
    }

    /** Seconds since the start, pauses included. */
    public double[] seconds() {
        return seconds.clone();
    }

    /** Metres since the start, never falling; 0 throughout where no distance is known. */
    public double[] metres() {
        return metres.clone();
    }

    public boolean hasDistance() {
        return size() > 1 && metres[size() - 1] > 0;
    }

    public boolean hasHeartRate() {
        return known(heartRate) > 1;
    }

    public boolean hasAltitude() {
        return known(altitude) > 1;
    }

    public double[] heartRate() {
        return withGaps(heartRate);
    }

    public double[] altitude() {
        return withGaps(altitude);
    }

    /** Metres per second. */
    public double[] speed() {
        return speeds(metres);
    }

    /** Metres per second that the same effort would have given on the flat. */
    public double[] gradeAdjustedSpeed() {
        return speeds(adjusted());
    }

    /** Metres that the same effort would have covered on the flat, from the first sample to the last. */
    public double gradeAdjustedMetres() {
        return size() == 0 ? 0 : adjusted()[size() - 1];
    }

    /** Metres in all, as far as the samples tell. */
    public double length() {
        return size() == 0 ? 0 : metres[size() - 1];
    }

    /** Metres that the same effort would have covered on the flat, between two points of the way. */
    public double gradeAdjustedMetresBetween(double fromMetres, double untilMetres) {
        return adjustedAt(untilMetres) - adjustedAt(fromMetres);
    }

    private double adjustedAt(double covered) {
        double[] adjusted = adjusted();
        int after = firstAt(covered);
        if (after == 0) {
            return 0;
        }
        double span = metres[after] - metres[after - 1];
        double share = span > 0 ? Math.clamp((covered - metres[after - 1]) / span, 0, 1) : 1;
        return adjusted[after - 1] + share * (adjusted[after] - adjusted[after - 1]);
    }

    /** The first sample that is as far as that, or the last. */
    private int firstAt(double covered) {
        int low = 0;
        int high = Math.max(0, size() - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (metres[middle] < covered) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The mean of what is known from one sample to another, both included; NaN where nothing is. */
    public static double mean(double[] column, int from, int until) {
        double sum = 0;
        int known = 0;
        for (int i = Math.min(from, until); i <= until; i++) {
            if (!Double.isNaN(column[i])) {
                sum += column[i];
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }

    private double[] adjusted() {
        if (adjusted == null) {
            adjusted = new RunTrace(seconds, metres, altitude, heartRate).gradeAdjustedMetres();
        }
        return adjusted;
    }

    private double[] speeds(double[] along) {
        double[] speeds = new double[size()];
        int first = 0;
        int last = 0;
        for (int i = 0; i < speeds.length; i++) {
            if (broken[i]) {
                first = i;
            }
            while (seconds[i] - seconds[first] > SMOOTHED_BY) {
                first++;
            }
            last = Math.max(last, i);
            while (last + 1 < speeds.length && !broken[last + 1] && seconds[last + 1] - seconds[i] <= SMOOTHED_BY) {
                last++;
            }
            int from = first == last && first > 0 && !broken[first] ? first - 1 : first;
            double time = seconds[last] - seconds[from];
            double speed = time > 0 ? (along[last] - along[from]) / time : Double.NaN;
            speeds[i] = broken[i] || speed < STANDING ? Double.NaN : speed;
        }
        return speeds;
    }

    private double[] withGaps(double[] column) {
        double[] gapped = column.clone();
        for (int i = 0; i < gapped.length; i++) {
            if (broken[i]) {
                gapped[i] = Double.NaN;
            }
        }
        return gapped;
    }

    /** For each sample whether nothing was recorded for long before it. */
    private static boolean[] pauses(double[] seconds) {
        boolean[] pauses = new boolean[seconds.length];
        if (seconds.length < 2) {
            return pauses;
        }
        double[] steps = new double[seconds.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = seconds[i + 1] - seconds[i];
        }
        double[] sorted = steps.clone();
        Arrays.sort(sorted);
        double longest = Math.max(PAUSE, PAUSE_IN_STEPS * sorted[sorted.length / 2]);
        for (int i = 0; i < steps.length; i++) {
            pauses[i + 1] = steps[i] > longest;
        }
        return pauses;
    }

    private static double[] column(Samples samples, Column column) {
        double[] values = new double[samples.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = samples.at(column, i);
        }
        return values;
    }

    /** Missing ones and steps back stay where the one before was. */
    private static double[] climbing(double[] column) {
        double last = 0;
        for (int i = 0; i < column.length; i++) {
            last = column[i] > last ? column[i] : last;
            column[i] = last;
        }
        return column;
    }

    private static double[] bridged(double[] seconds, double[] column) {
        int known = -1;
        for (int i = 0; i < column.length; i++) {
            if (Double.isNaN(column[i])) {
                continue;
            }
            if (known >= 0 && seconds[i] - seconds[known] <= BRIDGED) {
                Arrays.fill(column, known + 1, i, column[known]);
            }
            known = i;
        }
        return column;
    }

    private static int known(double[] column) {
        int known = 0;
        for (double value : column) {
            known += Double.isNaN(value) ? 0 : 1;
        }
        return known;
    }
}
