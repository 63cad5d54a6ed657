package io.milepost.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Missing;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What the athlete makes of changes, and what came of them; run on each database. */
abstract class LedgerRules extends TrainingScene {

    @Test
    void theAthleteSeesWhatOthersChangedUntilTheySayThatTheySawIt() {
        plan(today.plusDays(1), "10km E");
        LedgerEntry entry = newest();

        assertThat(unread()).containsExactly(entry);
        acknowledge(entry);

        assertThat(unread()).isEmpty();
        assertThat(newest().acknowledged()).isNotNull();
    }

    @Test
    void whatWasTakenBackBeforeTheySawItIsNoNews() {
        plan(today.plusDays(1), "10km E");
        asCoach(() -> calendars.undo(newest().id()));

        assertThat(unread()).isEmpty();
    }

    @Test
    void whatWasTakenBackAfterTheySawItIsNews() {
        plan(today.plusDays(1), "10km E");
        LedgerEntry entry = newest();
        acknowledge(entry);
        asCoach(() -> calendars.undo(entry.id()));

        assertThat(unread()).singleElement().returns(LedgerKind.UNDONE, LedgerEntry::kind);
    }

    @Test
    void aChangeOfDaysThatAreOverIsNoNews() {
        plan(today.minusDays(1), "10km E");

        assertThat(unread()).isEmpty();
    }

    @Test
    void onlyTheAthleteAcknowledgesAndOnlyTheirOwn() {
        plan(today.plusDays(1), "10km E");
        LedgerEntry entry = newest();
        AthleteProfile ben = stage.athlete(house, "Ben O");

        assertThatThrownBy(() -> stage.run(house, ben.account(), () -> ledger.acknowledge(List.of(entry.id()))))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(house, ben.account(), () -> ledger.unread(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(house, ben.account(), () -> ledger.came(entry.id(), "well")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(house, ana.account(), () -> ledger.came(entry.id(), "well")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void whatCameOfAChangeIsCountedWhenItsDaysAreOver() {
        PlannedWorkout one = plan(today.plusDays(1), "10km E");
        PlannedWorkout two = plan(today.plusDays(2), "10km E");
        asCoach(() -> calendars.change(
                PlanChange.of(ana.id(), LedgerKind.ADAPTED, "Easy days", "", List.of(rewrite(one), rewrite(two)))));
        LedgerEntry entry = newest();
        settle();
        assertThat(newest().outcome()).isNull();

        clock.move(Duration.ofDays(6));
        run(today.plusDays(1), 8);
        settle();

        assertThat(get(entry).outcome())
                .returns(1, LedgerOutcome::done)
                .returns(2, LedgerOutcome::of)
                .returns("", LedgerOutcome::words);
    }

    @Test
    void whatTheCoachSaysCameOfItStands() {
        plan(today.plusDays(1), "10km E");
        LedgerEntry entry = newest();
        asCoach(() -> {
            ledger.came(entry.id(), " T pace held for 3 weeks ");
            return entry;
        });
        clock.move(Duration.ofDays(6));
        settle();

        assertThat(get(entry).outcome()).returns("T pace held for 3 weeks", LedgerOutcome::words);
    }

    @Test
    void aChangeCanLeanOnAFinding() {
        PlannedWorkout planned = plan(today.plusDays(1), "10km E");
        Evidence finding = new Evidence(Evidence.Kind.FINDING, UUID.randomUUID(), "Miles grew, pace did not");

        asCoach(() -> calendars.edit(new EditWorkout(
                planned.id(),
                planned.version(),
                planned.day(),
                planned.text(),
                Workout.of("8km T"),
                List.of(finding))));

        assertThat(newest().evidence()).containsExactly(finding);
    }

    private static PlanEdit rewrite(PlannedWorkout of) {
        return new PlanEdit.Rewrite(of.id(), of.version(), of.day(), of.text(), Workout.of("8km E"), false);
    }

    /** The application settles too, when it hears of a run: who of the two comes second looks again, as a job does. */
    private void settle() {
        await().ignoreException(ObjectOptimisticLockingFailureException.class).until(() -> {
            stage.asTask(house, () -> {
                ledger.settle(calendars.between(ana.id(), today.minusWeeks(2), today.plusWeeks(4)));
                return ana;
            });
            return true;
        });
    }

    private LedgerEntry get(LedgerEntry entry) {
        return asCoach(() -> ledger.get(entry.id()));
    }

    private List<LedgerEntry> unread() {
        return stage.as(house, ana.account(), () -> ledger.unread(ana.id()));
    }

    private void acknowledge(LedgerEntry entry) {
        stage.run(house, ana.account(), () -> ledger.acknowledge(List.of(entry.id())));
    }
}
