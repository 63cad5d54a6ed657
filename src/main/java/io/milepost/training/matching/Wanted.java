package io.milepost.training.matching;

import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Size;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planned workout, as far as matching needs it.
 *
 * @param title what the coach called it; watches name a recording after the workout they led through
 * @param fastest the pace that its fastest eight minutes come to; null where nobody can tell
 */
public record Wanted(
        UUID id,
        LocalDate day,
        String title,
        Workout workout,
        Estimate estimate,
        @Nullable Pace fastest) {

    /** What would fulfil it; empty where nothing recorded could: rest, a lesson. */
    Optional<Done.Kind> kind() {
        return kind(workout);
    }

    /** What would fulfil a workout; empty where nothing recorded could. */
    public static Optional<Done.Kind> kind(Workout workout) {
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
        return share(List.of(this), List.of(done));
    }

    /** How much of these workouts together these recordings together are. */
    static double share(Collection<Wanted> wanted, Collection<Done> done) {
        Estimate planned =
                wanted.stream().map(Wanted::estimate).reduce(Estimate::plus).orElseThrow();
        Distance distance = done.stream().map(Done::distance).reduce(Distance.ZERO, Distance::plus);
        Duration duration = done.stream().map(Done::duration).reduce(Duration.ZERO, Duration::plus);
        Duration stated = wanted.stream().map(each -> stated(each.workout())).reduce(Duration.ZERO, Duration::plus);
        // Where less than half of the time is stated, it was meant in distance.
        boolean byDistance =
                !planned.distance().isZero() && stated.multipliedBy(2).compareTo(planned.duration()) < 0;
        if (byDistance && !distance.isZero()) {
            return ratio(distance.metres(), planned.distance().metres());
        }
        return ratio((double) duration.toMillis(), (double) planned.duration().toMillis());
    }

    private static double ratio(double done, double planned) {
        return planned == 0 ? 0 : done / planned;
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
