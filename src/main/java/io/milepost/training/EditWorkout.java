package io.milepost.training;

import io.milepost.training.notation.Workout;
import java.time.LocalDate;

/**
 * Rewrites a workout.
 *
 * @param version the one that the editor saw
 */
public record EditWorkout(WorkoutId id, long version, LocalDate day, WorkoutText text, Workout workout) {}
