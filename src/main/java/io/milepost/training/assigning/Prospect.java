package io.milepost.training.assigning;

import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.TrainingPaces;
import io.milepost.training.notation.Estimate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one athlete would get, before anything is saved.
 *
 * @param day the day of the workout, or of a plan's first one
 * @param paces the athlete's own on that day; null while no race gave any
 * @param size what it comes to at those paces, or at nominal ones; of a plan, all of it
 * @param workouts how many: 1, or all of a plan
 * @param biggestWeek of a plan; zero for a single workout
 * @param limits the hard limits that it goes beyond: given only with a reason
 */
public record Prospect(
        AthleteProfile athlete,
        LocalDate day,
        @Nullable TrainingPaces paces,
        Estimate size,
        int workouts,
        Distance biggestWeek,
        List<Concern> concerns,
        List<io.milepost.training.periods.Concern> limits) {

    public Prospect {
        concerns = List.copyOf(concerns);
        limits = List.copyOf(limits);
    }

    /** Whether something speaks against it: such an athlete gets it only if ticked. */
    public boolean isConflict() {
        return concerns.stream().anyMatch(concern -> concern.kind().isConflict());
    }

    /** Whether it can only be given with a reason. */
    public boolean isBeyondLimits() {
        return !limits.isEmpty();
    }

    /** Whether the coach should look before anything is given: it is a conflict, or goes beyond a limit. */
    public boolean needsLook() {
        return isConflict() || isBeyondLimits();
    }

    /** Whether it can be given at all. */
    public boolean isPossible() {
        return concerns.stream().noneMatch(concern -> concern.kind() == Concern.Kind.TOO_LATE);
    }
}
