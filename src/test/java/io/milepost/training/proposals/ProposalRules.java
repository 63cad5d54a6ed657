package io.milepost.training.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.Stage;
import io.milepost.training.EditWorkout;
import io.milepost.training.LedgerEntry;
import io.milepost.training.LedgerKind;
import io.milepost.training.PlanEdit;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Undoing;
import io.milepost.training.WorkoutText;
import io.milepost.training.adaptation.Rule;
import io.milepost.training.notation.Workout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Proposals as they come, are decided and go; run on each database. */
abstract class ProposalRules extends ProposalScene {

    @Autowired
    ProposalJob job;

    @Test
    void aMissedKeySessionIsProposedForAnotherDayAndNothingChangesByItself() {
        PlannedWorkout missed = plan(-2, "10km T");
        plan(4, "8km E");

        Proposal proposal = proposal(Rule.MISSED_KEY);

        assertThat(proposal.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.before()).isEqualTo(on(-2).getFirst());
            assertThat(difference.edit())
                    .isEqualTo(new PlanEdit.Rewrite(
                            missed.id(), missed.version(), TODAY, missed.text(), missed.workout(), false));
        });
        assertThat(on(-2)).hasSize(1);
        assertThat(asCoach(() -> proposals.count(ana.id()))).isEqualTo(1);
        assertThat(asCoach(() -> proposals.waiting()))
                .singleElement()
                .returns(ana.id(), Waiting::athlete)
                .returns(TODAY, Waiting::firstDay);
    }

    @Test
    void approvingIsOneChangeWithItsReasonEvidenceAndSourceAndIsTakenBackExactly() {
        PlannedWorkout missed = plan(-2, "10km T");
        Proposal proposal = proposal(Rule.MISSED_KEY);

        Decided decided = approve(proposal);

        LedgerEntry entry = newest();
        assertThat(decided).isEqualTo(new Decided.Approved(proposal.id(), entry.id()));
        assertThat(notationsOn(0)).containsExactly("10km T");
        assertThat(entry)
                .returns(LedgerKind.ADAPTED, LedgerEntry::kind)
                .returns("Missed key session", LedgerEntry::subject);
        assertThat(entry.why()).contains("Planned 10km T of Mon 9 Nov was missed");
        assertThat(entry.source()).startsWith("Rule 2.");
        assertThat(entry.evidence()).singleElement().satisfies(fact -> {
            assertThat(fact.id()).isEqualTo(missed.id().value());
            assertThat(fact.words()).contains("not done");
        });
        assertThat(waiting()).isEmpty();

        assertThat(asCoach(() -> calendars.undo(entry.id()))).isInstanceOf(Undoing.Undone.class);
        assertThat(notationsOn(-2)).containsExactly("10km T");
        look();
        assertThat(waiting())
                .as("what was approved and undone does not come back")
                .isEmpty();
    }

    @Test
    void lookingAgainChangesNothing() {
        plan(-2, "10km T");
        Proposal first = proposal(Rule.MISSED_KEY);

        look();
        look();

        assertThat(waiting()).containsExactly(first);
    }

    @Test
    void whatWasDeclinedDoesNotComeBackForTheSameFactsButDoesForNewOnes() {
        plan(-3, "8km E");
        Proposal first = proposal(Rule.MISSED_EASY);
        asCoach(() -> {
            proposals.decline(List.of(first.id()), "she ran without her watch");
            return first;
        });

        look();
        assertThat(waiting()).isEmpty();
        assertThat(asCoach(() -> proposals.decided(ana.id())))
                .singleElement()
                .returns(Proposal.State.DECLINED, Proposal::state)
                .returns("she ran without her watch", Proposal::said)
                .returns("Olivia Owner", Proposal::decidedBy);

        plan(-4, "6km E");
        assertThat(proposal(Rule.MISSED_EASY).differences()).hasSize(2);
    }

    @Test
    void aDeclineIsTakenBack() {
        plan(-3, "8km E");
        Proposal first = proposal(Rule.MISSED_EASY);
        asCoach(() -> {
            proposals.decline(List.of(first.id()), "no");
            proposals.reopen(first.id());
            return first;
        });

        assertThat(waiting()).containsExactly(first);
    }

    @Test
    void whatTheRunThatCameLateExplainsGoesWithoutAWord() {
        plan(-2, "10km T");
        proposal(Rule.MISSED_KEY);

        run(-2, 10);

        untilNoneOf(Rule.MISSED_KEY);
        assertThat(asCoach(() -> proposals.decided(ana.id()))).isEmpty();
    }

    @Test
    void aProposalThatThePlanLeftBehindSaysSoInsteadOfApplying() {
        plan(-2, "10km T");
        Proposal proposal = proposal(Rule.MISSED_KEY);
        PlannedWorkout now = on(-2).getFirst();

        Decided decided = asCoach(() -> {
            calendars.edit(new EditWorkout(
                    now.id(), now.version(), now.day(), new WorkoutText("Other", ""), Workout.of("9km T")));
            return proposals.approve(new Approve(proposal.id(), edits(proposal), ""));
        });

        assertThat(decided).isEqualTo(new Decided.Outdated(proposal.id(), "Other"));
        assertThat(notationsOn(-2)).containsExactly("9km T");
    }

    @Test
    void theCoachEditsTheAfterSideAndItIsMarkedAsHers() {
        PlannedWorkout missed = plan(-2, "10km T");
        Proposal proposal = proposal(Rule.MISSED_KEY);
        PlanEdit.Rewrite hers = new PlanEdit.Rewrite(
                missed.id(),
                missed.version(),
                TODAY.plusDays(1),
                new WorkoutText("Threshold, kinder", ""),
                Workout.of("6km T"),
                true);

        asCoach(() -> proposals.approve(new Approve(proposal.id(), List.of(hers), "Half of it, on Thursday.")));

        assertThat(on(1)).singleElement().returns(true, PlannedWorkout::handEdited);
        assertThat(newest().why()).isEqualTo("Half of it, on Thursday.");
        assertThat(asCoach(() -> proposals.get(proposal.id())).state()).isEqualTo(Proposal.State.EDITED);
    }

    @Test
    void anEditOfAnotherWorkoutIsNoPartOfAProposal() {
        plan(-2, "10km T");
        PlannedWorkout other = plan(6, "8km E");
        Proposal proposal = proposal(Rule.MISSED_KEY);

        Decided decided = asCoach(() -> proposals.approve(
                new Approve(proposal.id(), List.of(new PlanEdit.Drop(other.id(), other.version())), "")));

        assertThat(decided).isEqualTo(new Decided.ThoughtAgain(proposal.id()));
        assertThat(on(6)).containsExactly(other);
        assertThat(waiting()).containsExactly(proposal);
    }

    @Test
    void whatWasDecidedIsNotDeclinedAfterwards() {
        plan(-3, "8km E");
        plan(-2, "10km T");
        Proposal easy = proposal(Rule.MISSED_EASY);
        Proposal key = proposal(Rule.MISSED_KEY);

        List<ProposalId> declined = asCoach(() -> {
            proposals.approve(List.of(easy.id()));
            return proposals.decline(List.of(easy.id(), key.id()), "no");
        });

        assertThat(declined).containsExactly(key.id());
        assertThat(asCoach(() -> proposals.get(easy.id())).state()).isEqualTo(Proposal.State.APPROVED);
    }

    @Test
    void severalAreApprovedAtOnceEachForItself() {
        plan(-3, "8km E");
        plan(-2, "10km T");
        Proposal easy = proposal(Rule.MISSED_EASY);
        Proposal key = proposal(Rule.MISSED_KEY);

        List<Decided> decided = asCoach(() -> proposals.approve(List.of(easy.id(), key.id(), easy.id())));

        assertThat(decided).hasSize(3);
        assertThat(decided.get(0)).isInstanceOf(Decided.Approved.class);
        assertThat(decided.get(1)).isInstanceOf(Decided.Approved.class);
        assertThat(decided.get(2)).isEqualTo(new Decided.Already(easy.id()));
    }

    @Test
    void othersFindNothing() {
        plan(-2, "10km T");
        Proposal proposal = proposal(Rule.MISSED_KEY);
        AccountId assistant = stage.member(house, Role.ASSISTANT);
        Stage.House other = stage.house();
        AthleteProfile ben = stage.athlete(house, "Ben O");

        findsNothing(house, assistant, proposal);
        findsNothing(other, other.owner(), proposal);
        findsNothing(house, ben.account(), proposal);
        findsNothing(house, ana.account(), proposal);
        assertThat(stage.as(house, assistant, () -> proposals.waiting())).isEmpty();
        assertThat(stage.as(other, other.owner(), () -> proposals.waiting())).isEmpty();
        assertThatThrownBy(() -> stage.as(house, ana.account(), () -> proposals.waiting()))
                .isInstanceOf(SeatException.class);
    }

    private void findsNothing(Stage.House where, AccountId who, Proposal proposal) {
        stage.run(where, who, () -> {
            assertThatThrownBy(() -> proposals.of(ana.id())).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> proposals.count(ana.id())).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> proposals.decided(ana.id())).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> proposals.get(proposal.id())).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> proposals.approve(new Approve(proposal.id(), edits(proposal), "")))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> proposals.decline(List.of(proposal.id()), "no"))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> proposals.reopen(proposal.id())).isInstanceOf(Missing.class);
        });
    }

    void look() {
        stage.asTask(house, () -> {
            job.run(house.id(), ana.id().value());
            return ana;
        });
    }

    static List<PlanEdit.OfWorkout> edits(Proposal proposal) {
        return proposal.differences().stream()
                .filter(Difference::ticked)
                .map(Difference::edit)
                .toList();
    }
}
