package io.milepost.training;

import io.milepost.training.adaptation.Planned;
import io.milepost.training.adaptation.SmallerWorkout;
import io.milepost.training.notation.Effort;
import io.milepost.training.ownday.OwnDay;
import io.milepost.training.ownday.OwnWorkout;
import io.milepost.training.ownday.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An athlete's days from today up to the one after this week's last, as the rules of one's own day see them.
 *
 * @param allowance how many days a workout may move
 * @param planned what stands on these days
 */
record OwnWeek(LocalDate today, Standing standing, int allowance, List<PlannedWorkout> planned) {

    /** Whatever takes so long wants an easy day on either side. */
    private static final Duration LONG = Duration.ofMinutes(75);

    List<PlannedWorkout> todays() {
        return planned.stream()
                .filter(workout ->
                        workout.day().equals(today) && !workout.workout().isRest())
                .toList();
    }

    List<PlannedWorkout> open() {
        return todays().stream()
                .filter(workout -> !workout.compliance().isCompleted())
                .toList();
    }

    /** The day as it is for one of its workouts. */
    OwnDay without(PlannedWorkout own) {
        return new OwnDay(
                today,
                standing,
                allowance,
                days(own, workout -> !workout.workout().isRest()),
                days(own, OwnWeek::isDemanding));
    }

    private Set<LocalDate> days(PlannedWorkout own, Predicate<PlannedWorkout> which) {
        return planned.stream()
                .filter(workout -> !workout.id().equals(own.id()) && which.test(workout))
                .map(PlannedWorkout::day)
                .collect(Collectors.toSet());
    }

    /** A workout as these rules see it. */
    static OwnWorkout own(PlannedWorkout workout) {
        Planned planned = Planned.of(workout);
        return new OwnWorkout(
                workout.day(),
                workout.effort() == Effort.RACE,
                isDemanding(workout),
                workout.compliance().isCompleted(),
                SmallerWorkout.shorter(planned).isPresent(),
                SmallerWorkout.easier(planned).isPresent());
    }

    private static boolean isDemanding(PlannedWorkout workout) {
        return workout.effort().isHard() || workout.estimate().duration().compareTo(LONG) >= 0;
    }
}
