package io.milepost.training.reps;

import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.running.PaceRange;
import io.milepost.running.RunTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a workout was run.
 *
 * <p>The work is what makes the workout hard; where nothing does, all its running at a pace, and of that the parts between
 * walks if there are any. Work is found in the watch's laps where they are those of the workout, else in the recording.
 *
 * @param reps the stretches of work in order, an even run as one; empty where they could not be found, or are no faster than
 *     the rest
 * @param onTarget how the work's pace lies to its target; empty where the target is no pace, or nothing was recorded
 */
public record Execution(List<Rep> reps, Optional<OnTarget> onTarget) {

    /** Rises with every change of what is worked out, or of how. */
    public static final int ALGORITHM = 1;

    public static final Execution UNKNOWN = new Execution(List.of(), Optional.empty());

    public Execution {
        reps = List.copyOf(reps);
    }

    /**
     * @param laps as the device cut them; none where there are none
     */
    public static Execution of(List<Stretch> segments, RunTrace trace, List<RecordedLap> laps) {
        List<Integer> work = work(segments);
        if (work.isEmpty() || trace.size() < 2) {
            return UNKNOWN;
        }
        PaceJudge judge = new PaceJudge(trace);
        if (isEven(segments)) {
            PaceRange band = overall(segments);
            if (band != null) {
                judge.judge(whole(trace)[0], whole(trace)[1], band);
            }
            return new Execution(reps(List.of(whole(trace)), trace), judge.onTarget());
        }
        Optional<List<double[]>> told = LapReps.find(segments, laps, work);
        List<double[]> found =
                told.or(() -> FoundReps.find(segments, trace, work)).orElse(List.of());
        if (found.isEmpty()) {
            return UNKNOWN;
        }
        boolean judged = work.stream().allMatch(index -> segments.get(index).band() != null);
        for (int i = 0; judged && i < found.size(); i++) {
            double[] stretch = found.get(i);
            judge.judge(
                    stretch[0],
                    stretch[1],
                    Objects.requireNonNull(segments.get(work.get(i)).band()));
        }
        boolean seen = told.isPresent() || StandsOut.in(trace, found);
        return new Execution(seen ? reps(found, trace) : List.of(), judge.onTarget());
    }

    /** What a run without a recording says: the mean of an even run is all its time. */
    public static Execution ofMean(List<Stretch> segments, Pace mean) {
        PaceRange band = isEven(segments) ? overall(segments) : null;
        if (band == null) {
            return UNKNOWN;
        }
        PaceRange wide = band.widenedBy(OnTarget.TOLERANCE);
        boolean hot = mean.isFasterThan(wide.fast());
        boolean gentle = wide.slow().isFasterThan(mean);
        return new Execution(List.of(), Optional.of(new OnTarget(hot || gentle ? 0 : 1, hot ? 1 : 0, gentle ? 1 : 0)));
    }

    private static List<Integer> work(List<Stretch> segments) {
        List<Integer> hard = having(segments, Stretch.Role.WORK);
        return hard.isEmpty() ? having(segments, Stretch.Role.STEADY) : hard;
    }

    private static List<Integer> having(List<Stretch> segments, Stretch.Role role) {
        return IntStream.range(0, segments.size())
                .filter(index -> segments.get(index).role() == role)
                .boxed()
                .toList();
    }

    /** Whether all of it is run at one effort, without walks and with nothing that makes it hard. */
    private static boolean isEven(List<Stretch> segments) {
        return !segments.isEmpty() && segments.stream().allMatch(segment -> segment.role() == Stretch.Role.STEADY);
    }

    /** The pace of an even run: its parts with one have the same one; strides and the like among them do not count. */
    private static @Nullable PaceRange overall(List<Stretch> segments) {
        List<PaceRange> bands = segments.stream()
                .<PaceRange>mapMulti((segment, out) -> {
                    if (segment.band() != null) {
                        out.accept(segment.band());
                    }
                })
                .distinct()
                .toList();
        return bands.size() == 1 ? bands.getFirst() : null;
    }

    private static double[] whole(RunTrace trace) {
        return new double[] {trace.secondsAt(0), trace.secondsAt(trace.size() - 1)};
    }

    private static List<Rep> reps(List<double[]> found, RunTrace trace) {
        Readings readings = new Readings(trace);
        List<Rep> reps = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            double from = found.get(i)[0];
            double until = found.get(i)[1];
            Double next = i + 1 < found.size() ? (Double) found.get(i + 1)[0] : null;
            reps.add(new Rep(
                    from,
                    until - from,
                    trace.hasDistance() ? readings.metres(from, until) : 0,
                    readings.heartRate(from, until),
                    next == null ? null : (Double) (next - until),
                    next == null ? null : readings.heartRateAt(next)));
        }
        return reps;
    }

    /** The mean pace over a distance and a time, where both are told. */
    static Optional<Pace> pace(double metres, double seconds) {
        return metres > 0 && seconds > 0
                ? Optional.of(new Pace(seconds / Distance.metres(metres).km()))
                : Optional.empty();
    }
}
