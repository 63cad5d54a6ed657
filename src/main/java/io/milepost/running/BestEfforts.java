package io.milepost.running;

import java.time.Duration;
import java.util.Optional;

/**
 * Finds the best stretch inside a run, in one pass. Time runs on while the runner stands: a stretch is as long as its
 * elapsed time.
 *
 * <p>Between two samples the pace is even. The best stretch then begins or ends at a sample, so trying both for every
 * sample finds it exactly.
 */
public final class BestEfforts {

    private BestEfforts() {}

    /**
     * The fastest stretch of this distance; empty if the run is shorter.
     *
     * @param seconds never falling
     * @param metres never falling, of the same length
     * @throws IllegalArgumentException if the distance is zero
     */
    public static Optional<Effort> fastest(double[] seconds, double[] metres, Distance distance) {
        double length = distance.metres();
        if (length == 0) {
            throw new IllegalArgumentException("An effort has a distance");
        }
        int n = seconds.length;
        if (n < 2 || !(metres[n - 1] - metres[0] >= length)) {
            return Optional.empty();
        }
        double best = Double.POSITIVE_INFINITY;
        double from = 0;
        for (int end = 0, start = 0; end < n; end++) {
            double mark = metres[end] - length;
            if (mark < metres[0]) {
                continue;
            }
            // The last moment at this mark: standing there first is no part of the stretch.
            while (start + 1 < n && metres[start + 1] <= mark) {
                start++;
            }
            double began = at(metres, seconds, start, mark);
            if (seconds[end] - began < best) {
                best = seconds[end] - began;
                from = began;
            }
        }
        for (int start = 0, end = 0; start < n; start++) {
            double mark = metres[start] + length;
            while (end < n && metres[end] < mark) {
                end++;
            }
            if (end == n) {
                break;
            }
            double ended = end == 0 ? seconds[0] : at(metres, seconds, end - 1, mark);
            if (ended - seconds[start] < best) {
                best = ended - seconds[start];
                from = seconds[start];
            }
        }
        return best > 0 && best < Double.POSITIVE_INFINITY
                ? Optional.of(new Effort(distance, Seconds.duration(best), from, from + best))
                : Optional.empty();
    }

    /**
     * The stretch of this time that covers most; empty if the run is shorter, or covers nothing.
     *
     * @param metres along the ground, or {@linkplain RunTrace#gradeAdjustedMetres() adjusted} for its slopes
     * @throws IllegalArgumentException if the time is not above zero
     */
    public static Optional<Effort> furthest(double[] seconds, double[] metres, Duration time) {
        double length = Seconds.of(time);
        if (length <= 0) {
            throw new IllegalArgumentException("An effort takes time");
        }
        int n = seconds.length;
        if (n < 2 || !(seconds[n - 1] - seconds[0] >= length) || Double.isNaN(metres[n - 1])) {
            return Optional.empty();
        }
        double best = 0;
        double from = 0;
        for (int end = 0, start = 0; end < n; end++) {
            double mark = seconds[end] - length;
            if (mark < seconds[0]) {
                continue;
            }
            while (start + 1 < n && seconds[start + 1] <= mark) {
                start++;
            }
            double covered = metres[end] - at(seconds, metres, start, mark);
            if (covered > best) {
                best = covered;
                from = mark;
            }
        }
        for (int start = 0, end = 0; start < n; start++) {
            double mark = seconds[start] + length;
            while (end < n && seconds[end] < mark) {
                end++;
            }
            if (end == n) {
                break;
            }
            double covered = (end == 0 ? metres[0] : at(seconds, metres, end - 1, mark)) - metres[start];
            if (covered > best) {
                best = covered;
                from = seconds[start];
            }
        }
        return best > 0 ? Optional.of(new Effort(Distance.metres(best), time, from, from + length)) : Optional.empty();
    }

    /** The value at a mark between this index and the next, on the straight line. */
    private static double at(double[] marks, double[] values, int index, double mark) {
        if (index + 1 >= marks.length || marks[index + 1] == marks[index]) {
            return values[index];
        }
        double share = (mark - marks[index]) / (marks[index + 1] - marks[index]);
        return values[index] + share * (values[index + 1] - values[index]);
    }
}
