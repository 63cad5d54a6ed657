package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.training.matching.Compliance;
import io.milepost.training.matching.Wanted;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Workout;
import io.milepost.training.reps.Intensity;
import io.milepost.training.templates.Phase;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workout on an athlete's calendar.
 *
 * @param version for the next change of it
 * @param sequence rises with whatever is told of it, also where its version stays: for programs that keep a copy
 * @param plan the plan that it belongs to, if any
 * @param vdot the fitness whose paces it means, from when it was planned or last given new paces, or else
 *     those of the first race; null while no race gave any
 * @param paces those of {@code vdot}; null while no race gave any
 * @param estimate its size at those paces, or at nominal ones
 * @param handEdited whether somebody changed it after its template made it
 * @param treadmill whether somebody said that it is run on a treadmill
 * @param fulfilment what became of it
 */
public record PlannedWorkout(
        WorkoutId id,
        long version,
        long sequence,
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
        boolean treadmill,
        Fulfilment fulfilment) {

    public Compliance compliance() {
        return fulfilment.compliance();
    }

    /** How its pace lay to the target; null where nothing was done, no pace was asked, or nobody knows yet. */
    public @Nullable Intensity intensity() {
        return fulfilment.intensity();
    }

    /** The training that it is matched with, the longest of several; null while there is none. */
    public @Nullable UUID activity() {
        return fulfilment.activities().isEmpty()
                ? null
                : fulfilment.activities().getFirst();
    }

    /** Its size as far as it is the athlete's: without a distance where it asks for time and no race gave paces. */
    public Estimate ownEstimate() {
        return estimate.byTime() && paces == null ? estimate.inTime() : estimate;
    }

    /** Whether it could be run on a treadmill: running, and no race. */
    public boolean suitsTreadmill() {
        return effort.compareTo(Effort.SESSION) > 0 && effort != Effort.RACE;
    }

    /** Whether anything that can be recorded would fulfil it: not a rest, not a lesson. */
    public boolean isMeasured() {
        return Wanted.kind(workout).isPresent();
    }

    /** Whether it is history: nobody changes what was trained, or was taken off the plan. */
    public boolean isFrozen() {
        return compliance().isCompleted() || compliance() == Compliance.DROPPED;
    }
}
