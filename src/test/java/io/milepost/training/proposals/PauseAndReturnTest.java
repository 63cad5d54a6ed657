package io.milepost.training.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.roster.Absence;
import io.milepost.training.ActivePlan;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.LedgerEntry;
import io.milepost.training.LedgerKind;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Templates;
import io.milepost.training.Undoing;
import io.milepost.training.adaptation.Rule;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import io.milepost.training.pausing.Pauses;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan rests and goes on, from the first word to the approved way back to the same race day. */
class PauseAndReturnTest extends ProposalScene {

    private static final LocalDate RACE = TODAY.plusDays(60);

    @Autowired
    Pauses pauses;

    @Autowired
    Templates templates;

    @BeforeEach
    void aPlanThatIsRun() {
        race(-60, 45);
        for (int day = -24; day <= 0; day += 2) {
            run(day, 8);
        }
        asCoach(() -> templates.apply(new ApplyTemplate(ana.id(), "ten-k", RACE, Set.of(), "Whatever the limits say")));
    }

    @Test
    void aPausedPlanAsksForNothingAndComesBackGentlyToTheSameRaceDay() {
        asCoach(() -> pauses.pause(ana.id(), Absence.Kind.PAUSE, TODAY.plusDays(1), null, "A new job"));
        clock.move(Duration.ofDays(15));

        assertThat(plannedFrom(1, 14)).isNotEmpty().allMatch(each -> each.compliance() == Compliance.EXCUSED);
        assertThat(waiting()).isEmpty();

        asCoach(() -> pauses.resume(ana.id(), TODAY.plusDays(14), ""));
        Proposal back = proposal(Rule.LAY_OFF);

        assertThat(back.reason().word()).isEqualTo("lay-off-week");
        assertThat(back.firstDay()).isBetween(TODAY.plusDays(15), TODAY.plusDays(21));
        assertThat(back.differences()).isNotEmpty().noneMatch(each -> isRace(Objects.requireNonNull(each.before())));
        List<PlannedWorkout> before = plannedFrom(15, 70);

        assertThat(approve(back)).isInstanceOf(Decided.Approved.class);
        assertThat(newest().kind()).isEqualTo(LedgerKind.ADAPTED);
        assertThat(plannedFrom(15, 21))
                .isNotEmpty()
                .allMatch(each -> Effort.of(each.workout(), null).compareTo(Effort.EASY) <= 0);
        assertThat(plannedFrom(15, 70)).filteredOn(PauseAndReturnTest::isRace).containsExactlyElementsOf(races(before));
        assertThat(asCoach(() -> calendars.plan(ana.id())).map(ActivePlan::raceDay))
                .contains(RACE);
    }

    @Test
    void daysOffFromTheAthletesOwnCardRestThePlanTheSameWay() {
        Absence sick = asAna(() -> absences.begin(ana.id(), Absence.Kind.SICK, TODAY.plusDays(1), null, "Flu"));
        assertThat(newest())
                .returns(LedgerKind.PAUSED, LedgerEntry::kind)
                .returns("Sick", LedgerEntry::subject)
                .returns("Flu", LedgerEntry::why)
                .returns(ana.account(), LedgerEntry::who);
        clock.move(Duration.ofDays(24));
        assertThat(plannedFrom(1, 23)).isNotEmpty().allMatch(each -> each.compliance() == Compliance.EXCUSED);

        Absence ended = asAna(() -> absences.end(sick.id(), TODAY.plusDays(23)));

        assertThat(newest().kind()).isEqualTo(LedgerKind.RESUMED);
        assertThat(proposal(Rule.LAY_OFF).reason().word()).isEqualTo("lay-off-return");

        asAna(() -> absences.reopen(ended.id(), sick.id()));
        untilNoneOf(Rule.LAY_OFF);
        assertThat(newest().kind()).isEqualTo(LedgerKind.UNDONE);
        assertThat(asCoach(() -> ledger.of(ana.id(), 2)).getLast().undone()).isTrue();
        assertThat(asCoach(() -> calendars.undo(newest().id()))).isInstanceOf(Undoing.Undone.class);
        assertThat(asCoach(() -> absences.of(ana.id()))).containsExactly(ended);
    }

    private <T> T asAna(Supplier<T> work) {
        return stage.as(house, Objects.requireNonNull(ana.account()), work);
    }

    private List<PlannedWorkout> plannedFrom(int first, int last) {
        return asCoach(() -> calendars.between(ana.id(), TODAY.plusDays(first), TODAY.plusDays(last)).planned().stream()
                .filter(each -> each.compliance() != Compliance.DROPPED)
                .toList());
    }

    private static List<PlannedWorkout> races(List<PlannedWorkout> workouts) {
        return workouts.stream().filter(PauseAndReturnTest::isRace).toList();
    }

    private static boolean isRace(PlannedWorkout workout) {
        return Effort.of(workout.workout(), null) == Effort.RACE;
    }
}
