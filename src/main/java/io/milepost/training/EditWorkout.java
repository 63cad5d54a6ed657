package io.milepost.training;

import io.milepost.training.notation.Workout;
import java.time.LocalDate;
import java.util.List;

/**
 * Rewrites a workout.
 *
 * @param version the one that the editor saw
 * @param evidence what the decision leans on, such as accepted findings of a review
 */
public record EditWorkout(
        WorkoutId id, long version, LocalDate day, WorkoutText text, Workout workout, List<Evidence> evidence) {

    public EditWorkout {
        evidence = List.copyOf(evidence);
    }

    /** Without evidence. */
    public EditWorkout(WorkoutId id, long version, LocalDate day, WorkoutText text, Workout workout) {
        this(id, version, day, text, workout, List.of());
    }
}
