package io.milepost.training.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.running.Vdot;
import io.milepost.training.LedgerEntry;
import io.milepost.training.LedgerKind;
import io.milepost.training.PlanEdit;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Undoing;
import io.milepost.training.adaptation.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Safe re-pace after a race; run on each database. */
abstract class RepacingRules extends ProposalScene {

    @Test
    void aRacePreviewsEveryWorkoutThatItWouldChangeAndApprovingIsOneChangeTakenBackExactly() {
        race(-60, 45);
        plan(-1, "10km E");
        run(-1, 10);
        PlannedWorkout easy = plan(1, "8km E");
        PlannedWorkout hard = plan(3, "2km E, 3x6min T jog 1min, 2km E");
        plan(4, "30min RPE 6");
        PlannedWorkout hers = plan(5, "8km T");
        asCoach(() -> calendars.move(hers.id(), TODAY.plusDays(6), hers.version(), ""));
        List<PlannedWorkout> before = all();

        race(0, 42);
        Proposal proposal = proposal(Rule.REPACE);

        assertThat(proposal.differences())
                .extracting(each -> each.edit().id(), Difference::ticked)
                .containsExactly(tuple(easy.id(), true), tuple(hard.id(), true), tuple(hers.id(), false));
        assertThat(all()).as("nothing changes by itself").isEqualTo(before);

        approve(proposal);

        Vdot now = new Vdot(vdot(proposal));
        assertThat(on(1).getFirst().vdot()).isEqualTo(now);
        assertThat(on(3).getFirst().vdot()).isEqualTo(now);
        assertThat(on(6).getFirst().vdot()).isEqualTo(before.getLast().vdot());
        assertThat(on(-1)).isEqualTo(List.of(before.getFirst()));
        LedgerEntry entry = newest();
        assertThat(entry).returns(LedgerKind.REPACED, LedgerEntry::kind);
        assertThat(entry.changes()).hasSize(2);
        assertThat(entry.why()).contains("City 10").contains("VDOT");

        assertThat(asCoach(() -> calendars.undo(entry.id()))).isInstanceOf(Undoing.Undone.class);
        assertThat(all())
                .usingRecursiveComparison()
                .ignoringFields("version", "sequence")
                .isEqualTo(before);
    }

    @Test
    void aTickedWorkoutThatAPersonWroteTakesTheNewPacesToo() {
        race(-60, 45);
        PlannedWorkout hers = plan(5, "8km T");
        plan(1, "8km T");
        asCoach(() -> calendars.move(hers.id(), TODAY.plusDays(6), hers.version(), ""));
        race(0, 42);
        Proposal proposal = proposal(Rule.REPACE);

        asCoach(() -> proposals.approve(new Approve(
                proposal.id(),
                proposal.differences().stream().map(Difference::edit).toList(),
                "")));

        assertThat(on(6).getFirst().vdot()).isEqualTo(new Vdot(vdot(proposal)));
    }

    @Test
    void aRaceThatIsWithdrawnProposesThePacesOfTheOneBefore() {
        race(-60, 45);
        Vdot old = plan(2, "8km T").vdot();
        race(0, 42);
        approve(proposal(Rule.REPACE));
        assertThat(on(2).getFirst().vdot()).isNotEqualTo(old);

        withdrawNewestRace();

        assertThat(new Vdot(vdot(proposal(Rule.REPACE)))).isEqualTo(old);
    }

    @Test
    void whatWasPlannedBeforeAnyRaceKeepsTheFirstPacesUntilTheNextOnesAreApproved() {
        plan(2, "8km T");
        race(-10, 45);
        Vdot first = on(2).getFirst().vdot();
        assertThat(first).isNotNull();

        race(0, 42);

        Proposal proposal = proposal(Rule.REPACE);
        assertThat(on(2).getFirst().vdot()).isEqualTo(first);
        approve(proposal);
        LedgerEntry entry = newest();
        asCoach(() -> calendars.undo(entry.id()));
        assertThat(on(2).getFirst().vdot()).isEqualTo(first);
    }

    private static double vdot(Proposal proposal) {
        return ((PlanEdit.Repace) proposal.differences().getFirst().edit())
                .vdot()
                .value();
    }

    private List<PlannedWorkout> all() {
        return asCoach(() -> calendars
                .between(ana.id(), TODAY.minusDays(5), TODAY.plusDays(20))
                .planned());
    }
}
