package io.milepost.training.selection;

import io.milepost.roster.AthleteId;
import io.milepost.training.LedgerKind;
import io.milepost.training.Origin;
import io.milepost.training.PlanChange;
import io.milepost.training.PlanEdit;
import io.milepost.training.PlannedWorkout;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Several workouts of one athlete, as they were seen. What is done to them is one change: all or none, one entry of the
 * ledger, undone as a whole.
 *
 * @param workouts one or more, all of one athlete; trained ones can be copied, and nothing else
 */
public record Selection(List<PlannedWorkout> workouts) {

    /** @throws IllegalArgumentException for none, and for those of several athletes */
    public Selection {
        workouts = List.copyOf(workouts);
        long athletes =
                workouts.stream().map(PlannedWorkout::athlete).distinct().count();
        if (athletes != 1) {
            throw new IllegalArgumentException("workouts of one athlete");
        }
    }

    public LocalDate firstDay() {
        return workouts.stream()
                .map(PlannedWorkout::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Moves them by so many days; each keeps its place among the others.
     *
     * @param subject what the ledger calls them
     */
    public PlanChange moved(int days, String subject, String why) {
        return change(
                LedgerKind.MOVED,
                subject,
                why,
                workouts.stream()
                        .<PlanEdit>map(each -> new PlanEdit.Rewrite(
                                each.id(),
                                each.version(),
                                each.day().plusDays(days),
                                each.text(),
                                each.workout(),
                                true))
                        .toList());
    }

    /** Puts the same so many days later, or earlier, as workouts that somebody made by hand; these stay. */
    public PlanChange copied(int days, String subject, String why) {
        return copiedTo(workouts.getFirst().athlete(), days, subject, why);
    }

    /** The same on anybody's calendar, where they mean that athlete's own paces. */
    public PlanChange copiedTo(AthleteId athlete, int days, String subject, String why) {
        return PlanChange.of(
                athlete,
                LedgerKind.PLANNED,
                subject,
                why,
                workouts.stream()
                        .<PlanEdit>map(each -> new PlanEdit.Add(
                                each.day().plusDays(days),
                                each.text(),
                                each.workout(),
                                Origin.HAND,
                                each.athlete().equals(athlete) ? each.phase() : null,
                                null))
                        .toList());
    }

    /** Takes them off the calendar. */
    public PlanChange dropped(String subject, String why) {
        return change(
                LedgerKind.DROPPED,
                subject,
                why,
                workouts.stream()
                        .<PlanEdit>map(each -> new PlanEdit.Drop(each.id(), each.version()))
                        .toList());
    }

    private PlanChange change(LedgerKind kind, String subject, String why, List<PlanEdit> edits) {
        return PlanChange.of(workouts.getFirst().athlete(), kind, subject, why, edits);
    }
}
