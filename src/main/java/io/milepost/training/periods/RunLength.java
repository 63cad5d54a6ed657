package io.milepost.training.periods;

import io.milepost.running.Distance;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Segment;
import io.milepost.training.notation.Segment.Gait;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * How long a planned run is by the rule of the longest ({@link LongestRunLimit}): walking that is planned counts, resting
 * between repeats does not.
 *
 * @param byTime whether all of it is written in time, so that time is what the coach thinks in
 */
public record RunLength(boolean byTime, Distance distance, Duration time) {

    /** @param paces the athlete's own, else nominal ones */
    public static RunLength of(Workout workout, Function<Zone, PaceRange> paces) {
        List<Segment> run = Segment.of(workout, paces).stream()
                .filter(RunLength::isOfTheRun)
                .toList();
        return new RunLength(
                Estimate.of(workout, paces).byTime(),
                run.stream().map(Segment::distance).reduce(Distance.ZERO, Distance::plus),
                run.stream().map(Segment::duration).reduce(Duration.ZERO, Duration::plus));
    }

    private static boolean isOfTheRun(Segment segment) {
        return segment.gait() == Gait.RUN || (segment.gait() == Gait.WALK && !segment.rest());
    }
}
