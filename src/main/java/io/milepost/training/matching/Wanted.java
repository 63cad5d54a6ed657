package io.milepost.training.matching;

import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Size;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A planned workout, as far as matching needs it. */
public record Wanted(UUID id, LocalDate day, Workout workout, Estimate estimate) {

    /** What would fulfil it; empty where nothing recorded could: rest, a lesson. */
    Optional<Done.Kind> kind() {
        boolean runs = workout.items().stream().anyMatch(item -> !(item instanceof Session));
        if (runs) {
            return Optional.of(Done.Kind.RUN);
        }
        return workout.items().stream()
                .flatMap(item -> item instanceof Session session
                        ? kindOf(session).stream()
                        : Optional.<Done.Kind>empty().stream())
                .findFirst();
    }

    private static Optional<Done.Kind> kindOf(Session session) {
        return switch (session.kind()) {
            case STRENGTH, MOBILITY -> Optional.of(Done.Kind.STRENGTH);
            case XT -> Optional.of(Done.Kind.CROSS);
            case REST, LESSON, PRACTICE, REFLECT -> Optional.empty();
        };
    }

    /** How much of it was done, in the unit that it was planned in: 1 is all of it, 0 where nothing can be said. */
    double share(Done done) {
        if (isByDistance() && !done.distance().isZero()) {
            return ratio(done.distance().metres(), estimate.distance().metres());
        }
        return ratio((double) done.duration().toMillis(), (double)
                estimate.duration().toMillis());
    }

    private static double ratio(double done, double planned) {
        return planned == 0 ? 0 : done / planned;
    }

    /** Where less than half of the time is stated, it was meant in distance. */
    private boolean isByDistance() {
        return !estimate.distance().isZero() && stated(workout).multipliedBy(2).compareTo(estimate.duration()) < 0;
    }

    /** The time that the workout states itself. */
    private static Duration stated(Workout workout) {
        Duration sum = Duration.ZERO;
        for (Item item : workout.items()) {
            sum = sum.plus(
                    switch (item) {
                        case Step step -> time(step.size());
                        case Session session -> Duration.ZERO;
                        case Repeat repeat -> stated(repeat.turn()).multipliedBy(repeat.times());
                    });
        }
        return sum;
    }

    private static Duration time(Size size) {
        return size instanceof Size.Time time ? time.duration() : Duration.ZERO;
    }
}
