package io.milepost.training.periods;

import io.milepost.running.Distance;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Segment;
import io.milepost.training.notation.Segment.Gait;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A planned day in figures. */
record DayLoad(PlannedDay planned, List<Segment> segments, RunLength run, Duration quickest) {

    static DayLoad of(PlannedDay planned, Function<Zone, PaceRange> paces) {
        Function<Zone, PaceRange> fast =
                zone -> PaceRange.single(paces.apply(zone).fast());
        return new DayLoad(
                planned,
                Segment.of(planned.workout(), paces),
                RunLength.of(planned.workout(), paces),
                RunLength.of(planned.workout(), fast).time());
    }

    LocalDate day() {
        return planned.day();
    }

    boolean isRace() {
        return segments.stream().anyMatch(segment -> segment.effort() == Effort.RACE);
    }

    boolean isRun() {
        return segments.stream().anyMatch(segment -> segment.gait() == Gait.RUN);
    }

    /** All that is covered on foot. */
    Distance distance() {
        return distance(segments, segment -> true);
    }

    Distance at(Effort effort) {
        return distance(segments, segment -> segment.gait() == Gait.RUN && segment.effort() == effort);
    }

    Duration running() {
        return time(segments, segment -> segment.gait() == Gait.RUN);
    }

    Duration harderThanEasy() {
        return time(
                segments,
                segment -> segment.gait() == Gait.RUN && segment.effort().isHard() && segment.effort() != Effort.RACE);
    }

    boolean isHard() {
        return segments.stream().anyMatch(segment -> segment.effort().isHard());
    }

    private static Distance distance(List<Segment> segments, Predicate<Segment> which) {
        return segments.stream().filter(which).map(Segment::distance).reduce(Distance.ZERO, Distance::plus);
    }

    private static Duration time(List<Segment> segments, Predicate<Segment> which) {
        return segments.stream().filter(which).map(Segment::duration).reduce(Duration.ZERO, Duration::plus);
    }
}
