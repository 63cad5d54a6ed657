package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Phase;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workout on an athlete's calendar.
 *
 * @param version for the next change of it
 * @param plan the plan that it belongs to, if any
 * @param vdot the fitness whose paces it means, from when it was planned or last given new paces, or else
 *     those of the first race; null while no race gave any
 * @param paces those of {@code vdot}; null while no race gave any
 * @param estimate its size at those paces, or at nominal ones
 * @param activity the training that it is matched with; null while there is none
 * @param handEdited whether somebody changed it after its template made it
 */
public record PlannedWorkout(
        WorkoutId id,
        long version,
        AthleteId athlete,
        LocalDate day,
        WorkoutText text,
        Workout workout,
        @Nullable UUID plan,
        @Nullable Vdot vdot,
        @Nullable TrainingPaces paces,
        Estimate estimate,
        Effort effort,
        @Nullable Phase phase,
        Origin origin,
        boolean handEdited,
        Compliance compliance,
        @Nullable UUID activity) {

    /** Whether it is history: nobody changes what was trained. */
    public boolean isFrozen() {
        return compliance.isCompleted();
    }
}
