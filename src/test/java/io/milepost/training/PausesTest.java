package io.milepost.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.training.matching.Compliance;
import io.milepost.training.pausing.Pauses;
import io.milepost.training.pausing.Rest;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PausesTest extends TrainingScene {

    @Autowired
    Pauses pauses;

    @Autowired
    Absences absences;

    @Autowired
    LedgerWords ledgerWords;

    @Autowired
    Messages messages;

    @Test
    void oneActionLetsThePlanRestAndTheLedgerTells() {
        plan(today.minusDays(1), "10km E");
        plan(today.plusDays(2), "10km E");

        asCoach(() -> pauses.pause(ana.id(), Absence.Kind.PAUSE, today.minusDays(2), null, "A new job"));

        assertThat(on(today.minusDays(1)))
                .extracting(PlannedWorkout::compliance)
                .containsExactly(Compliance.EXCUSED);
        assertThat(on(today.plusDays(2))).extracting(PlannedWorkout::compliance).containsExactly(Compliance.PLANNED);
        assertThat(newest())
                .returns(LedgerKind.PAUSED, LedgerEntry::kind)
                .returns("Paused", LedgerEntry::subject)
                .returns("A new job", LedgerEntry::why)
                .returns(List.of(), LedgerEntry::changes)
                .satisfies(entry ->
                        assertThat(entry.evidence()).singleElement().returns(Evidence.Kind.ABSENCE, Evidence::kind));
        assertThat(asCoach(() -> pauses.now(ana.id()))).returns(true, Rest::isResting);
    }

    @Test
    void goingOnEndsEveryAbsenceAndIsTakenBackExactly() {
        asCoach(() -> pauses.pause(ana.id(), Absence.Kind.SICK, today.minusDays(6), null, ""));
        asCoach(() -> pauses.pause(ana.id(), Absence.Kind.TRAVEL, today.minusDays(3), today.plusDays(4), ""));
        List<Absence> before = said();

        LedgerEntryId resumed = asCoach(() -> pauses.resume(ana.id(), today.minusDays(1), "Well again"));

        assertThat(said()).extracting(Absence::last).containsExactly(today.minusDays(1), today.minusDays(1));
        assertThat(asCoach(() -> pauses.now(ana.id())).isResting()).isFalse();
        assertThat(newest()).returns(LedgerKind.RESUMED, LedgerEntry::kind);
        List<Absence> after = said();

        assertThat(asCoach(() -> calendars.undo(resumed))).isInstanceOf(Undoing.Undone.class);
        assertThat(said()).isEqualTo(before);
        assertThat(asCoach(() -> calendars.undo(newest().id()))).isInstanceOf(Undoing.Undone.class);
        assertThat(said()).isEqualTo(after);
        assertThat(asCoach(() -> calendars.undo(resumed))).isInstanceOf(Undoing.Undone.class);
        assertThat(asCoach(() -> calendars.undo(resumed))).isInstanceOf(Undoing.NotUndone.class);
    }

    @Test
    void daysOffAreToldInTheReadersWordsAndDates() {
        LocalDate first = today.minusDays(2);
        asCoach(() -> pauses.pause(ana.id(), Absence.Kind.SICK, first, null, ""));
        LedgerEntry entry = newest();
        Evidence evidence = entry.evidence().getFirst();
        Formats german = new Formats(Locale.GERMANY, ana.zone(), UnitSystem.METRIC, clock, messages);

        assertThat(evidence.words()).doesNotContain(first.toString());
        assertThat(asCoach(() -> ledgerWords.evidence(entry, evidence, german)))
                .isEqualTo("Krank seit " + german.day(first));
    }

    @Test
    void aRestThatSomebodyTookBackMeanwhileIsNotTakenBackAgain() {
        LedgerEntryId paused = asCoach(() -> pauses.pause(ana.id(), Absence.Kind.PAUSE, today, today.plusDays(3), ""));
        stage.run(
                house, house.owner(), () -> absences.withdraw(said().getFirst().id()));

        assertThat(asCoach(() -> calendars.undo(paused)))
                .isInstanceOfSatisfying(
                        Undoing.NotUndone.class,
                        not -> assertThat(not.reason()).isEqualTo(Undoing.Reason.ALREADY_UNDONE));
        assertThatThrownBy(() -> asCoach(() -> pauses.resume(ana.id(), today, "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePlanRestsAtTheTeamsWordOnly() {
        AccountId self = Objects.requireNonNull(ana.account());

        assertThatThrownBy(
                        () -> stage.as(house, self, () -> pauses.pause(ana.id(), Absence.Kind.SICK, today, null, "")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, self, () -> pauses.resume(ana.id(), today, "")))
                .isInstanceOf(Missing.class);
        assertThat(stage.as(house, self, () -> pauses.now(ana.id())).isResting())
                .isFalse();
    }

    private List<Absence> said() {
        return stage.asTask(house, () -> absences.of(ana.id()));
    }
}
