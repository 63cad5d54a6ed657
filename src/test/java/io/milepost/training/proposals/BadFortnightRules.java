package io.milepost.training.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.training.PlanEdit;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.adaptation.Rule;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Layout;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A bad fortnight: intervals that failed, an exhausted jog of two miles, four sick days, and the way back. Run on each
 * database. Day 0 is a Wednesday, with the usual weeks of an athlete on the way to a marathon before it.
 */
abstract class BadFortnightRules extends ProposalScene {

    private static final String T = "2km E, 3x6min T jog 1min, 2km E";

    @Autowired
    ProposalJob job;

    @Test
    void proposalsComeNothingIsCrammedInAndTheLongRunIsProtected() {
        usualWeeks();
        plan(0, "15min E, 5x1km I jog 2min, 10min E");
        plan(2, T);
        PlannedWorkout longRun = plan(4, "24km E");
        plan(6, "8km E");
        plan(8, T);
        plan(10, "8km E");
        PlannedWorkout nextLong = plan(11, "24km E");
        plan(60, "42.195km RACE");

        // Wednesday: the intervals fail after four kilometres. Thursday: an exhausted jog of two miles.
        run(0, 4.2);
        goOn(1);
        run(1, 3.2);
        says(1, false);
        Proposal hold = proposal(Rule.TIRED);
        assertThat(hold.differences()).singleElement().satisfies(each -> {
            assertThat(each.before().day()).isEqualTo(TODAY.plusDays(2));
            assertThat(each.edit()).isInstanceOf(PlanEdit.Rewrite.class);
        });

        // The coach edits it: half an hour, by feel.
        PlanEdit.Rewrite proposed =
                (PlanEdit.Rewrite) hold.differences().getFirst().edit();
        asCoach(() -> proposals.approve(new Approve(
                hold.id(),
                List.of(new PlanEdit.Rewrite(
                        proposed.id(),
                        proposed.version(),
                        proposed.day(),
                        new WorkoutText("Half an hour, by feel", ""),
                        Workout.of("30min E"),
                        true)),
                "Two heavy days: easy does it.")));
        assertThat(notationsOn(2)).containsExactly("30min E");

        // The athlete sees it and says so.
        assertThat(stage.as(house, ana.account(), () -> ledger.unread(ana.id())))
                .anyMatch(entry -> entry.why().equals("Two heavy days: easy does it."));
        stage.run(house, ana.account(), () -> ledger.acknowledge(List.of(newest().id())));
        assertThat(newest().acknowledged()).isNotNull();

        // Friday to Monday: sick. The long run of Sunday falls among these days.
        goOn(3);
        sick(2, 5);
        goOn(6);
        Proposal back = proposal(Rule.ILLNESS);

        assertThat(back.differences()).extracting(each -> each.before().day()).containsExactly(TODAY.plusDays(8));
        assertThat(Effort.of(after(back, 0), null)).isEqualTo(Effort.EASY);
        Proposal shorter = proposal(Rule.MISSED_LONG);
        assertThat(shorter.differences()).extracting(each -> each.edit().id()).containsExactly(nextLong.id());
        assertThat(kmOf(after(shorter, 0)))
                .as("between the last one done and the plan, at most a tenth beyond the longest")
                .isBetween(20.0, 22.0);

        // Whatever is proposed: no day gets a second run, nothing is added, nothing becomes longer.
        waiting().forEach(each -> each.differences().forEach(this::addsNothing));
        assertThat(asCoach(() ->
                        proposals.approve(waiting().stream().map(Proposal::id).toList())))
                .allMatch(Decided.Approved.class::isInstance);
        LocalDate from = TODAY.plusDays(6);
        List<PlannedWorkout> ahead = asCoach(
                () -> calendars.between(ana.id(), from, TODAY.plusDays(14)).planned());
        assertThat(ahead).extracting(PlannedWorkout::day).doesNotHaveDuplicates();
        assertThat(ahead).extracting(PlannedWorkout::id).contains(nextLong.id()).doesNotContain(longRun.id());
        assertThat(ahead).allMatch(each -> each.effort() != Effort.INTERVAL);

        // And looking again finds nothing more to say about the same facts.
        look();
        assertThat(waiting()).isEmpty();
    }

    private void usualWeeks() {
        for (int week = 4; week >= 1; week--) {
            int monday = -7 * week - 2;
            for (int[] each : new int[][] {{1, 8}, {3, 9}, {5, 10}, {6, 20}}) {
                run(monday + each[0], each[1]);
            }
        }
        plan(-1, "8km E");
        run(-1, 8);
    }

    private void addsNothing(Difference each) {
        PlannedWorkout before = each.before();
        assertThat(before).isNotNull();
        if (each.edit() instanceof PlanEdit.Rewrite rewrite) {
            assertThat(Estimate.of(rewrite.workout(), Layout.NOMINAL).duration())
                    .isLessThanOrEqualTo(before.estimate().duration());
        }
    }

    private static Workout after(Proposal proposal, int index) {
        return ((PlanEdit.Rewrite) proposal.differences().get(index).edit()).workout();
    }

    private static double kmOf(Workout workout) {
        return Estimate.of(workout, Layout.NOMINAL).distance().km();
    }

    /** The afternoon of a later day. */
    private void goOn(int day) {
        clock.move(Duration.between(
                clock.instant(),
                TODAY.plusDays(day).atTime(15, 0).atZone(ana.zone()).toInstant()));
    }

    private void look() {
        stage.asTask(house, () -> {
            job.run(house.id(), ana.id().value());
            return ana;
        });
    }
}
