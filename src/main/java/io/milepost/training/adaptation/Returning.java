package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import io.milepost.running.Zone;
import io.milepost.training.notation.ClockUnit;
import io.milepost.training.notation.Size;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.ReturnWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The weeks of the return on what is planned already: the first runs of a week become its named workouts, the others easy
 * runs up to the week's share of what was run before. What the share does not reach is let go.
 */
final class Returning {

    private static final int USUAL_WEEKS = 4;
    private static final int LEAST_MINUTES = 15;

    private final PlanSituation situation;
    private final Distance before;
    private final List<Alteration> changes;

    private Returning(PlanSituation situation, Distance before, List<Alteration> changes) {
        this.situation = situation;
        this.before = before;
        this.changes = changes;
    }

    /**
     * @param firstOff the first day off, the day after a run
     * @param back the first day of running again
     * @return the last day of the return
     */
    static LocalDate after(PlanSituation situation, LocalDate firstOff, LocalDate back, List<Alteration> changes) {
        Distance before = run(situation, firstOff.minusWeeks(USUAL_WEEKS), firstOff.minusDays(1))
                .times(1.0 / USUAL_WEEKS);
        Returning returning = new Returning(situation, before, changes);
        LocalDate monday = back;
        for (ReturnWeek week : ReturnWeek.all()) {
            returning.week(week, monday);
            monday = monday.plusWeeks(1);
        }
        return monday.minusDays(1);
    }

    private void week(ReturnWeek week, LocalDate first) {
        LocalDate last = first.plusDays(6);
        List<Planned> open = situation.openTraining(first, last).toList();
        if (open.isEmpty()) {
            return;
        }
        long ranOn =
                situation.runsBetween(first, last).map(RunDone::day).distinct().count();
        List<Workout> named = week.named().stream().skip(ranOn).toList();
        double metres = run(situation, first, last).metres();
        for (int i = 0; i < Math.min(open.size(), named.size()); i++) {
            changes.add(Alteration.Reshape.to(open.get(i), named.get(i)));
            metres += open.get(i).sizeOf(named.get(i)).distance().metres();
        }
        if (open.size() > named.size()) {
            fill(week, open.subList(named.size(), open.size()), before.metres() * week.share() - metres);
        }
    }

    /** @param metres what the week still asks for; below 0 where it has more already */
    private void fill(ReturnWeek week, List<Planned> rest, double metres) {
        long minutes = metres <= 0
                ? 0
                : rest.getFirst()
                        .speeds()
                        .apply(Zone.E)
                        .middle()
                        .timeFor(Distance.metres(metres))
                        .toMinutes();
        int runs = (int) Math.min(rest.size(), minutes / LEAST_MINUTES);
        for (int i = 0; i < rest.size(); i++) {
            Planned each = rest.get(i);
            if (i < runs) {
                long share = Math.min(week.longestFill().toMinutes(), minutes / runs);
                changes.add(Alteration.Reshape.to(
                        each, new Workout(List.of(Step.of(Size.of(share, ClockUnit.MIN), Target.Zones.of(Zone.E))))));
            } else {
                changes.add(new Alteration.LetGo(each));
            }
        }
    }

    private static Distance run(PlanSituation situation, LocalDate first, LocalDate last) {
        return situation.runsBetween(first, last).map(RunDone::distance).reduce(Distance.ZERO, Distance::plus);
    }
}
