package io.milepost.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.tenancy.Missing;
import io.milepost.testing.Stage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
