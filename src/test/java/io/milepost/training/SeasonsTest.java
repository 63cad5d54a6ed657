package io.milepost.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.tenancy.Missing;
import io.milepost.testing.Stage;
import io.milepost.training.notation.Effort;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("After a race, what next:")
class SeasonsTest extends TrainingScene {

    @Autowired
    Templates templates;

    @Autowired
    Seasons seasons;

    @Test
    void theSeasonAroundAnotherRaceWithItsLedgerAsTheBrief() {
        LocalDate race = aSeasonThatIsOver();

        PastSeason last = asCoach(() -> seasons.last(ana.id())).orElseThrow();
        assertThat(last.raceDay()).isEqualTo(race);
        assertThat(last.planned()).isGreaterThan(15);
        assertThat(last.brief()).extracting(LedgerEntry::why).contains("Ten weeks to Berlin", "Saturday is a wedding");

        LocalDate next = ana.today(clock).plusWeeks(16).with(DayOfWeek.SUNDAY);
        CopySeason copy = new CopySeason(ana.id(), last.plan(), next, "Worked well");
        SeasonPreview preview = asCoach(() -> seasons.preview(copy));
        LedgerEntryId entry = asCoach(() -> seasons.copy(copy));

        List<PlannedWorkout> planned = asCoach(
                        () -> calendars.between(ana.id(), ana.today(clock).plusDays(1), next))
                .planned();
        assertThat(planned).hasSize(last.planned()).hasSize(preview.workouts());
        assertThat(planned.getLast().day()).isEqualTo(next);
        assertThat(planned).noneMatch(PlannedWorkout::handEdited);
        assertThat(asCoach(() -> calendars.plan(ana.id())).orElseThrow().raceDay())
                .isEqualTo(next);

        assertThat(asCoach(() -> calendars.undo(entry))).isInstanceOf(Undoing.Undone.class);
        assertThat(asCoach(() -> calendars.plan(ana.id()))).isEmpty();
        assertThat(asCoach(() -> calendars.between(ana.id(), ana.today(clock).plusDays(1), next))
                        .planned())
                .isEmpty();
    }

    @Test
    void aPlanLeadsToItsRaceWhereverThatIsMoved() {
        LocalDate race = today.plusWeeks(10).with(DayOfWeek.SUNDAY);
        LocalDate inSpring = race.plusMonths(5);
        asCoach(() -> templates.apply(new ApplyTemplate(ana.id(), "ten-k", race, Set.of(), "")));

        LedgerEntryId later = moveRace(race, inSpring);
        assertThat(raceDay()).isEqualTo(inSpring);
        moveRace(inSpring, race.minusWeeks(2));
        assertThat(raceDay()).isEqualTo(race.minusWeeks(2));
        assertThat(asCoach(() -> calendars.undo(later))).isInstanceOf(Undoing.NotUndone.class);

        asCoach(() -> calendars.undo(newest().id()));
        assertThat(raceDay()).isEqualTo(inSpring);
        asCoach(() -> calendars.undo(later));
        assertThat(raceDay()).isEqualTo(race);

        moveRace(race, inSpring);
        clock.move(Duration.between(
                clock.instant(), inSpring.plusDays(2).atStartOfDay(ana.zone()).toInstant()));
        assertThat(asCoach(() -> seasons.last(ana.id())).orElseThrow())
                .returns(inSpring, PastSeason::raceDay)
                .satisfies(season -> assertThat(season.planned()).isGreaterThan(15));
    }

    @Test
    void anotherRaceOnTheWayLeavesThePlanWhereItLeads() {
        LocalDate race = today.plusWeeks(8).with(DayOfWeek.SUNDAY);
        asCoach(() -> templates.apply(new ApplyTemplate(ana.id(), "ten-k", race, Set.of(), "")));
        PlannedWorkout tuneUp = plan(race.minusWeeks(3), "5km RACE");

        asCoach(() -> calendars.move(tuneUp.id(), race.minusWeeks(2), tuneUp.version(), ""));

        assertThat(raceDay()).isEqualTo(race);
    }

    @Test
    void nothingWhileNoRaceIsOver() {
        assertThat(asCoach(() -> seasons.last(ana.id()))).isEmpty();
    }

    @Test
    void nobodyElsesSeason() {
        aSeasonThatIsOver();
        PastSeason last = asCoach(() -> seasons.last(ana.id())).orElseThrow();
        var ben = stage.athlete(house, "Ben O");
        Stage.House other = stage.house();

        assertThatThrownBy(() -> asCoach(() -> seasons.preview(
                        new CopySeason(ben.id(), last.plan(), ben.today(clock).plusWeeks(9), ""))))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(other, other.owner(), () -> seasons.last(ana.id())))
                .isInstanceOf(Missing.class);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "Pacific/Kiritimati, 2026-09-13T10:30:00Z",
        "America/Los_Angeles, 2026-09-13T06:30:00Z",
        "Europe/Berlin, 2026-09-12T22:30:00Z"
    })
    void aSeasonIsCopiedInTheAthletesOwnDaysAcrossChangesOfTheClock(String zone, Instant begin) {
        clock.move(Duration.between(clock.instant(), begin));
        ana = stage.athlete(house, "Far Away", ZoneId.of(zone));
        today = ana.today(clock);
        LocalDate race = aSeasonThatIsOver();
        LocalDate now = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
        PastSeason last = asCoach(() -> seasons.last(ana.id())).orElseThrow();
        assertThat(last.raceDay()).isEqualTo(race);
        assertThat(last.brief()).hasSize(2);
        LocalDate inSpring = LocalDate.of(2027, 4, 4);

        assertThatThrownBy(() -> asCoach(() -> seasons.copy(new CopySeason(ana.id(), last.plan(), now, ""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(asCoach(() -> seasons.preview(new CopySeason(ana.id(), last.plan(), now.plusDays(1), "")))
                        .workouts())
                .isEqualTo(1);
        asCoach(() -> seasons.copy(new CopySeason(ana.id(), last.plan(), inSpring, "")));

        List<LocalDate> before = days(last.first(), race);
        List<LocalDate> after = days(now.plusDays(1), inSpring);
        long shift = ChronoUnit.DAYS.between(race, inSpring);
        assertThat(after)
                .isEqualTo(before.stream().map(day -> day.plusDays(shift)).toList());
    }

    private List<LocalDate> days(LocalDate first, LocalDate last) {
        return asCoach(() -> calendars.between(ana.id(), first, last)).planned().stream()
                .map(PlannedWorkout::day)
                .toList();
    }

    private LedgerEntryId moveRace(LocalDate from, LocalDate to) {
        PlannedWorkout race = on(from).stream()
                .filter(each -> each.effort() == Effort.RACE)
                .findFirst()
                .orElseThrow();
        return asCoach(() -> calendars.move(race.id(), to, race.version(), "")).orElseThrow();
    }

    private LocalDate raceDay() {
        return asCoach(() -> calendars.plan(ana.id())).orElseThrow().raceDay();
    }

    private LocalDate aSeasonThatIsOver() {
        LocalDate race = today.plusWeeks(8).with(DayOfWeek.SUNDAY);
        asCoach(() -> templates.apply(new ApplyTemplate(ana.id(), "ten-k", race, Set.of(), "Ten weeks to Berlin")));
        PlannedWorkout some = asCoach(() -> calendars.between(ana.id(), today.plusDays(8), race))
                .planned()
                .getFirst();
        asCoach(() -> calendars.move(some.id(), some.day().plusDays(1), some.version(), "Saturday is a wedding"));
        clock.move(Duration.ofDays(70));
        return race;
    }
}
