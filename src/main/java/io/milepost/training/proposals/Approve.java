package io.milepost.training.proposals;

import io.milepost.training.PlanEdit;
import io.milepost.training.WorkoutText;
import java.util.List;

/**
 * Approves a proposal, as it stands or as the coach edited it.
 *
 * @param edits what to do: those of the proposal that are ticked, or others in their place; of its workouts only
 * @param why what the athlete reads; empty for the proposal's own reason, up to {@value WorkoutText#LONGEST_WHY} characters
 */
public record Approve(ProposalId id, List<? extends PlanEdit.OfWorkout> edits, String why) {

    /** @throws IllegalArgumentException without an edit, or with too long a reason */
    public Approve {
        edits = List.copyOf(edits);
        why = why.strip();
        if (edits.isEmpty() || why.length() > WorkoutText.LONGEST_WHY) {
            throw new IllegalArgumentException("an approval changes something, for a reason of up to 500 characters");
        }
    }
}
