package io.milepost.training;

import io.milepost.running.Vdot;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Phase;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one change does to one workout. Versions are the ones that were seen when the change was thought out. */
public sealed interface PlanEdit {

    /**
     * Puts a new workout on a day.
     *
     * @param plan the plan that it belongs to, if any
     * @param phase what its week is for, if anybody said so
     * @param vdot the fitness whose paces it means; null for that of its day
     */
    record Add(
            LocalDate day,
            WorkoutText text,
            Workout workout,
            Origin origin,
            @Nullable Phase phase,
            @Nullable UUID plan,
            @Nullable Vdot vdot)
            implements PlanEdit {

        /** A workout that means the fitness of its day. */
        public Add(
                LocalDate day,
                WorkoutText text,
                Workout workout,
                Origin origin,
                @Nullable Phase phase,
                @Nullable UUID plan) {
            this(day, text, workout, origin, phase, plan, null);
        }

        /** A workout that somebody thought of for this day alone. */
        public static Add byHand(LocalDate day, WorkoutText text, Workout workout) {
            return new Add(day, text, workout, Origin.HAND, null, null);
        }
    }

    /** An edit of a workout that is there. */
    sealed interface OfWorkout extends PlanEdit {
        WorkoutId id();

        long version();
    }

    /**
     * Rewrites or moves a workout.
     *
     * @param byHand whether a person chose these very words and this day, so that later rules leave them alone
     */
    record Rewrite(WorkoutId id, long version, LocalDate day, WorkoutText text, Workout workout, boolean byHand)
            implements OfWorkout {}

    /** Lets a workout mean the paces of another fitness; its steps stay as they are. */
    record Repace(WorkoutId id, long version, Vdot vdot) implements OfWorkout {}

    /** Takes a workout off the calendar. */
    record Drop(WorkoutId id, long version) implements OfWorkout {}
}
