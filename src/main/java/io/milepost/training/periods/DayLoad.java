package io.milepost.training.periods;

import io.milepost.running.Distance;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Segment;
import io.milepost.training.notation.Segment.Gait;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Size;
import io.milepost.training.notation.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A planned day in figures. */
record DayLoad(PlannedDay planned, List<Segment> segments, Duration quickest) {

    static DayLoad of(PlannedDay planned, Function<Zone, PaceRange> paces) {
        Function<Zone, PaceRange> fast =
                zone -> PaceRange.single(paces.apply(zone).fast());
        return new DayLoad(
                planned,
                Segment.of(planned.workout(), paces),
                time(Segment.of(planned.workout(), fast), DayLoad::isOfTheRun));
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

    /** The run itself: walking that is planned counts, resting between repeats does not. */
    Distance ofTheRun() {
        return distance(segments, DayLoad::isOfTheRun);
    }

    Duration timeOfTheRun() {
        return time(segments, DayLoad::isOfTheRun);
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

    /** Whether all of it is written in time, so that time is what the coach thinks in. */
    boolean isByTime() {
        return planned.workout().items().stream().allMatch(DayLoad::isByTime);
    }

    private static boolean isByTime(Item item) {
        return switch (item) {
            case Step step -> !(step.size() instanceof Size.Length);
            case Session _ -> true;
            case Repeat repeat -> repeat.turn().items().stream().allMatch(DayLoad::isByTime);
        };
    }

    private static boolean isOfTheRun(Segment segment) {
        return segment.gait() == Gait.RUN || (segment.gait() == Gait.WALK && !segment.rest());
    }

    private static Distance distance(List<Segment> segments, Predicate<Segment> which) {
        return segments.stream().filter(which).map(Segment::distance).reduce(Distance.ZERO, Distance::plus);
    }

    private static Duration time(List<Segment> segments, Predicate<Segment> which) {
        return segments.stream().filter(which).map(Segment::duration).reduce(Duration.ZERO, Duration::plus);
    }
}
