package io.milepost.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.testing.Stage;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Workout;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarsTest extends TrainingScene {

    @Test
    void aPlannedWorkoutStandsOnItsDayForCoachAndAthlete() {
        PlannedWorkout planned = plan(today.plusDays(1), "2km E, 3x6min T jog 1min, 2km E");

        assertThat(planned.workout()).isEqualTo(Workout.of("2km E, 3x6min T jog 1min, 2km E"));
        assertThat(planned.compliance()).isEqualTo(Compliance.PLANNED);
        assertThat(stage.as(house, ana.account(), () -> calendars.todays(ana.id(), today.plusDays(1))))
                .containsExactly(planned);
        assertThat(newest())
                .returns(LedgerKind.PLANNED, LedgerEntry::kind)
                .returns("Olivia Owner", LedgerEntry::whoName)
                .returns("because", LedgerEntry::why)
                .satisfies(
                        entry -> assertThat(entry.changes().getFirst().before()).isNull())
                .satisfies(entry ->
                        assertThat(entry.changes().getFirst().after().day()).isEqualTo(today.plusDays(1)));
    }

    @Test
    void aMoveKeepsTheWorkoutAndTellsTheLedgerWhyAndBothDays() {
        PlannedWorkout planned = plan(today.plusDays(1), "10km E");

        asCoach(() -> calendars.move(planned.id(), today.plusDays(3), planned.version(), "Saturday was sick"));

        assertThat(on(today.plusDays(1))).isEmpty();
        assertThat(on(today.plusDays(3)))
                .singleElement()
                .returns(planned.id(), PlannedWorkout::id)
                .returns(planned.workout(), PlannedWorkout::workout)
                .returns(true, PlannedWorkout::handEdited);
        assertThat(newest())
                .returns(LedgerKind.MOVED, LedgerEntry::kind)
                .returns("Saturday was sick", LedgerEntry::why)
                .satisfies(entry ->
                        assertThat(entry.changes().getFirst().before().day()).isEqualTo(today.plusDays(1)))
                .satisfies(entry ->
                        assertThat(entry.changes().getFirst().after().day()).isEqualTo(today.plusDays(3)));
    }

    @Test
    void aMoveToTheSameDayIsNoChange() {
        PlannedWorkout planned = plan(today, "10km E");
        LedgerEntry before = newest();

        assertThat(asCoach(() -> calendars.move(planned.id(), today, planned.version(), "")))
                .isEmpty();
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void undoPutsEverythingBackExactly() {
        PlannedWorkout planned = plan(today.plusDays(1), "10km E");
        asCoach(() -> calendars.edit(new EditWorkout(
                planned.id(),
                planned.version(),
                today.plusDays(2),
                new WorkoutText("Hills", "new why"),
                Workout.of("6x60s hill jog 2min"))));

        assertThat(undo(newest())).isInstanceOf(Undoing.Undone.class);

        assertThat(on(today.plusDays(2))).isEmpty();
        assertThat(on(today.plusDays(1)))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("version", "sequence")
                .isEqualTo(planned);
    }

    @Test
    void undoOfAPlannedWorkoutRemovesItAndUndoOfThatBringsItBack() {
        PlannedWorkout planned = plan(today.plusDays(1), "10km E");

        undo(newest());
        assertThat(on(today.plusDays(1))).isEmpty();

        undo(newest());
        assertThat(on(today.plusDays(1)))
                .singleElement()
                .returns(planned.id(), PlannedWorkout::id)
                .returns(planned.text(), PlannedWorkout::text);
    }

    @Test
    void aDroppedWorkoutComesBackByUndo() {
        PlannedWorkout planned = plan(today.plusDays(1), "10km E");
        asCoach(() -> calendars.drop(planned.id(), planned.version(), "travel"));
        assertThat(on(today.plusDays(1))).isEmpty();

        undo(newest());

        assertThat(on(today.plusDays(1))).singleElement().returns(planned.id(), PlannedWorkout::id);
    }

    @Test
    void aLaterChangeStandsInTheWayOfAnUndoAndNothingIsTouched() {
        PlannedWorkout planned = plan(today.plusDays(1), "10km E");
        move(planned, today.plusDays(2));
        LedgerEntry first = newest();
        move(on(today.plusDays(2)).getFirst(), today.plusDays(3));

        assertThat(undo(first))
                .isEqualTo(new Undoing.NotUndone(
                        Undoing.Reason.LATER_CHANGE, planned.text().title(), today.plusDays(3)));
        assertThat(on(today.plusDays(3))).hasSize(1);
    }

    @Test
    void changesAreTakenBackOneAfterTheOther() {
        PlannedWorkout planned = plan(today.plusDays(1), "10km E");
        move(planned, today.plusDays(2));
        LedgerEntry first = newest();
        move(on(today.plusDays(2)).getFirst(), today.plusDays(3));

        assertThat(undo(newest())).isInstanceOf(Undoing.Undone.class);
        assertThat(undo(first)).isInstanceOf(Undoing.Undone.class);
        assertThat(on(today.plusDays(1))).hasSize(1);
    }

    @Test
    void whatWasTakenBackCannotBeTakenBackAgain() {
        plan(today.plusDays(1), "10km E");
        LedgerEntry entry = newest();
        undo(entry);

        assertThat(undo(entry))
                .isInstanceOfSatisfying(
                        Undoing.NotUndone.class,
                        not -> assertThat(not.reason()).isEqualTo(Undoing.Reason.ALREADY_UNDONE));
    }

    @Test
    void whatWasTrainedIsFrozen() {
        PlannedWorkout planned = plan(today, "10km E");
        LedgerEntry planning = newest();
        run(today, 9.6);

        PlannedWorkout trained = on(today).getFirst();
        assertThat(trained)
                .returns(Compliance.AS_PLANNED, PlannedWorkout::compliance)
                .returns(true, PlannedWorkout::isFrozen);
        assertThat(trained.activity()).isNotNull();
        assertThatThrownBy(() -> move(planned, today.plusDays(1)))
                .isInstanceOfSatisfying(
                        ChangeRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ChangeRefused.Reason.COMPLETED));
        assertThatThrownBy(() -> asCoach(() -> calendars.drop(planned.id(), planned.version(), "")))
                .isInstanceOf(ChangeRefused.class);
        assertThat(undo(planning))
                .isInstanceOfSatisfying(
                        Undoing.NotUndone.class, not -> assertThat(not.reason()).isEqualTo(Undoing.Reason.COMPLETED));
        assertThat(on(today)).hasSize(1);
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedMeanwhileIsRefused() {
        PlannedWorkout seen = plan(today.plusDays(1), "10km E");
        move(seen, today.plusDays(2));

        assertThatThrownBy(() -> move(seen, today.plusDays(4)))
                .isInstanceOfSatisfying(
                        ChangeRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ChangeRefused.Reason.CHANGED_MEANWHILE));
        assertThat(on(today.plusDays(2))).hasSize(1);
    }

    @Test
    void plannedAndDoneStandSideBySideAndExtrasAreMarked() {
        plan(today, "10km E");
        run(today, 10);
        run(today, 3);

        CalendarSpan span = asCoach(() -> calendars.between(ana.id(), today, today));

        assertThat(span.planned()).hasSize(1);
        assertThat(span.trained()).extracting(Trained::extra).containsExactlyInAnyOrder(false, true);
    }

    @Test
    void anAthleteReadsButChangesNothing() {
        PlannedWorkout planned = plan(today.plusDays(1), "10km E");
        LedgerEntry entry = newest();

        stage.run(house, ana.account(), () -> {
            assertThat(calendars.todays(ana.id(), today.plusDays(1))).hasSize(1);
            assertThat(ledger.of(ana.id(), 10)).hasSize(1);
            assertThatThrownBy(() -> calendars.move(planned.id(), today, planned.version(), ""))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> calendars.undo(entry.id())).isInstanceOf(Missing.class);
        });
    }

    @Test
    void anAssistantWithoutTheAthleteAndAnotherPracticeFindNothing() {
        PlannedWorkout planned = plan(today.plusDays(1), "10km E");
        LedgerEntry entry = newest();
        AccountId assistant = stage.member(house, Role.ASSISTANT);
        Stage.House other = stage.house();
        AthleteProfile ben = stage.athlete(house, "Ben O");

        findsNothing(house, assistant, planned, entry);
        findsNothing(other, other.owner(), planned, entry);
        findsNothing(house, ben.account(), planned, entry);
    }

    private void findsNothing(Stage.House where, AccountId who, PlannedWorkout planned, LedgerEntry entry) {
        stage.run(where, who, () -> {
            assertThatThrownBy(() -> calendars.todays(ana.id(), today)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> calendars.get(planned.id())).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> calendars.move(planned.id(), today, planned.version(), ""))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> calendars.drop(planned.id(), planned.version(), ""))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> calendars.undo(entry.id())).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> ledger.of(ana.id(), 10)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> ledger.get(entry.id())).isInstanceOf(Missing.class);
        });
    }

    private void move(PlannedWorkout workout, LocalDate day) {
        asCoach(() -> calendars.move(workout.id(), day, workout.version(), ""));
    }

    private Undoing undo(LedgerEntry entry) {
        return asCoach(() -> calendars.undo(entry.id()));
    }
}
