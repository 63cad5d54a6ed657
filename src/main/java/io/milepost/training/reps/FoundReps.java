package io.milepost.training.reps;

import io.milepost.running.RunTrace;
import io.milepost.training.notation.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the work in a recording without telling laps: of all ways to lay the stretches of work into it, in order and with at
 * least half of what lies between them, the one that is fastest on the whole, each stretch weighed by how long it is. The
 * recording is looked at every few seconds (at most {@value #MOST_POINTS} points), so ends are true to that.
 */
final class FoundReps {

    private static final int MOST_POINTS = 1_500;

    /** More than anybody runs; the search takes room for each. */
    private static final int MOST_REPS = 120;

    /** A lap-button stretch and one with no pace have no size that could be looked for. */
    private static final double NO_SIZE = -1;

    /** Whoever stops the watch with the last stretch misses its end by a little. */
    private static final double ENOUGH_AT_THE_END = 0.97;

    private final double[] seconds;
    private final double[] metres;

    private FoundReps(double[] seconds, double[] metres) {
        this.seconds = seconds;
        this.metres = metres;
    }

    /** From and until when each stretch of work went, in seconds; empty where they do not fit into the recording. */
    static Optional<List<double[]>> find(List<Stretch> segments, RunTrace trace, List<Integer> work) {
        if (!trace.hasDistance() || work.isEmpty() || work.size() > MOST_REPS) {
            return Optional.empty();
        }
        return thinned(trace).lay(segments, work);
    }

    private static FoundReps thinned(RunTrace trace) {
        int step = Math.max(1, (trace.size() + MOST_POINTS - 1) / MOST_POINTS);
        int count = (trace.size() + step - 1) / step;
        double[] seconds = new double[count + 1];
        double[] metres = new double[count + 1];
        for (int i = 0; i < count; i++) {
            seconds[i] = trace.secondsAt(i * step);
            metres[i] = trace.metresAt(i * step);
        }
        seconds[count] = trace.secondsAt(trace.size() - 1);
        metres[count] = trace.metresAt(trace.size() - 1);
        return new FoundReps(seconds, metres);
    }

    private Optional<List<double[]>> lay(List<Stretch> segments, List<Integer> work) {
        int points = seconds.length;
        int reps = work.size();
        double[][] best = new double[reps + 1][points + 1];
        int[][] start = new int[reps][points + 1];
        int[][] end = new int[reps][points];
        for (int rep = reps - 1; rep >= 0; rep--) {
            Stretch segment = segments.get(work.get(rep));
            double weight = segment.estimate().duration().toMillis() / 1_000.0;
            double gap = rep + 1 < reps ? gap(segments, work.get(rep), work.get(rep + 1)) : 0;
            int finish = 0;
            best[rep][points] = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < points; i++) {
                finish = end(segment.size(), i, Math.max(finish, i));
                end[rep][i] = finish;
            }
            // Backwards, each point knows the best of all later ones.
            int after = points;
            for (int i = points - 1; i >= 0; i--) {
                best[rep][i] = best[rep][i + 1];
                start[rep][i] = start[rep][i + 1];
                int until = end[rep][i];
                if (until == points) {
                    continue;
                }
                while (after > 0 && (after == points || seconds[after - 1] >= seconds[until] + gap)) {
                    after--;
                }
                int next = rep + 1 < reps ? Math.max(after, until) : 0;
                double later = rep + 1 < reps ? best[rep + 1][Math.min(next, points)] : 0;
                double speed = (metres[until] - metres[i]) / (seconds[until] - seconds[i]);
                double value = weight * speed * whole(segment.size(), i, until) + later;
                // Of equals the earlier.
                if (value >= best[rep][i] && value > Double.NEGATIVE_INFINITY) {
                    best[rep][i] = value;
                    start[rep][i] = i;
                }
            }
        }
        return best[0][0] == Double.NEGATIVE_INFINITY
                ? Optional.empty()
                : Optional.of(trace(segments, work, start, end));
    }

    private List<double[]> trace(List<Stretch> segments, List<Integer> work, int[][] start, int[][] end) {
        List<double[]> found = new ArrayList<>();
        int from = 0;
        for (int rep = 0; rep < work.size(); rep++) {
            int begins = start[rep][from];
            int until = end[rep][begins];
            found.add(new double[] {seconds[begins], seconds[until]});
            double gap = rep + 1 < work.size() ? gap(segments, work.get(rep), work.get(rep + 1)) : 0;
            from = until;
            while (from < seconds.length - 1 && seconds[from] < seconds[until] + gap) {
                from++;
            }
        }
        return found;
    }

    /** The point at which a stretch that begins at a point has its size; beyond the last where it never has. */
    private int end(Size size, int begin, int from) {
        double wanted = wanted(size);
        if (wanted == NO_SIZE) {
            return seconds.length;
        }
        double[] column = size instanceof Size.Length ? metres : seconds;
        int end = Math.max(from, begin + 1);
        while (end < seconds.length && (column[end] - column[begin] < wanted || seconds[end] == seconds[begin])) {
            end++;
        }
        int last = seconds.length - 1;
        boolean almost = begin < last
                && column[last] - column[begin] >= ENOUGH_AT_THE_END * wanted
                && seconds[last] > seconds[begin];
        return end > last && almost ? last : end;
    }

    /** How much of its size a stretch has, 1 at most. */
    private double whole(Size size, int begin, int end) {
        double[] column = size instanceof Size.Length ? metres : seconds;
        return Math.min(1, (column[end] - column[begin]) / wanted(size));
    }

    private static double wanted(Size size) {
        return switch (size) {
            case Size.Length length -> length.distance().metres();
            case Size.Time time -> time.duration().toMillis() / 1_000.0;
            case Size.UntilLap _ -> NO_SIZE;
        };
    }

    /** Half of what lies between two stretches of work, in seconds. */
    private static double gap(List<Stretch> segments, int one, int next) {
        double between = 0;
        for (int i = one + 1; i < next; i++) {
            between += segments.get(i).estimate().duration().toMillis() / 1_000.0;
        }
        return between / 2;
    }
}
