package io.milepost.training.proposals;

import io.milepost.training.PlanEdit;
import io.milepost.training.PlannedWorkout;
import org.jspecify.annotations.Nullable;

/**
 * One workout of a proposal, before and after.
 *
 * @param edit what would be done to it
 * @param before the workout as it is now; null where it is no longer on the calendar
 * @param ticked whether it is part of the proposal as it stands; else it is made only if the coach ticks it
 */
public record Difference(PlanEdit.OfWorkout edit, @Nullable PlannedWorkout before, boolean ticked) {

    /** Whether the workout is no longer what it was when the proposal was thought out. */
    public boolean movedOn() {
        return before == null || before.version() != edit.version() || before.isFrozen();
    }
}
