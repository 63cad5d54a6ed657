package io.milepost.training.proposals;

import io.milepost.running.Vdot;
import io.milepost.training.PlanEdit;
import io.milepost.training.WorkoutId;
import io.milepost.training.WorkoutText;
import io.milepost.training.adaptation.Fact;
import io.milepost.training.adaptation.Phrase;
import io.milepost.training.notation.Workout;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal's content as it is stored. The format's number tells later code how to read it.
 *
 * @param facts the tokens that it rests on
 */
record ProposalContent(int format, Phrase reason, Set<String> facts, List<Fact> evidence, List<Edit> edits) {

    private static final int FORMAT = 1;

    ProposalContent {
        facts = new TreeSet<>(facts);
        evidence = List.copyOf(evidence);
        edits = List.copyOf(edits);
    }

    static ProposalContent of(Phrase reason, Set<String> facts, List<Fact> evidence, List<Edit> edits) {
        return new ProposalContent(FORMAT, reason, facts, evidence, edits);
    }

    /**
     * An edit of a workout. Without a notation and a VDOT it lets the workout go.
     *
     * @param title null unless it is rewritten
     */
    record Edit(
            UUID workout,
            long version,
            @Nullable LocalDate day,
            @Nullable String title,
            @Nullable String why,
            @Nullable String notation,
            @Nullable Double vdot,
            boolean ticked) {

        static Edit of(PlanEdit.OfWorkout edit, boolean ticked) {
            UUID id = edit.id().value();
            return switch (edit) {
                case PlanEdit.Rewrite rewrite ->
                    new Edit(
                            id,
                            edit.version(),
                            rewrite.day(),
                            rewrite.text().title(),
                            rewrite.text().why(),
                            rewrite.workout().notation(),
                            null,
                            ticked);
                case PlanEdit.Repace repace ->
                    new Edit(
                            id,
                            edit.version(),
                            null,
                            null,
                            null,
                            null,
                            repace.vdot().value(),
                            ticked);
                case PlanEdit.Drop _ -> new Edit(id, edit.version(), null, null, null, null, null, ticked);
            };
        }

        PlanEdit.OfWorkout toPlanEdit() {
            WorkoutId id = new WorkoutId(workout);
            if (vdot != null) {
                return new PlanEdit.Repace(id, version, new Vdot(vdot));
            }
            if (day == null || title == null || why == null || notation == null) {
                return new PlanEdit.Drop(id, version);
            }
            return new PlanEdit.Rewrite(id, version, day, new WorkoutText(title, why), Workout.of(notation), false);
        }
    }
}
