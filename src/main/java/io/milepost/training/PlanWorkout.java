package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.training.notation.Workout;
import java.time.LocalDate;

/** Puts a workout on a day. */
public record PlanWorkout(AthleteId athlete, LocalDate day, WorkoutText text, Workout workout) {}
