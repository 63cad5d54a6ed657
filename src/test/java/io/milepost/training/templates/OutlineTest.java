package io.milepost.training.templates;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.running.Distance;
import io.milepost.running.TrainingPaces;
import io.milepost.running.UnitSystem;
import io.milepost.running.Vdot;
import io.milepost.training.notation.Workout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final LocalDate RACE = LocalDate.of(2027, 4, 18);
    private static final TrainingPaces PACES = TrainingPaces.of(new Vdot(50));

    @Test
    void aPlanJustMadeFromATemplateGivesItsWeeksBack() {
        for (String slug : List.of("boston", "half-advanced", "5k-intermediate", "base")) {
            Template template = ShippedTemplates.find(slug).orElseThrow();
            LaidOutPlan plan = lay(template, RACE);

            Template outline = Outline.of(planned(plan), RACE, template.units(), PACES::range);

            assertThat(outline.race() == null).as(slug).isEqualTo(template.race() == null);
            assertThat(outline.weeks()).as(slug).hasSameSizeAs(template.weeks());
            LaidOutPlan again = lay(outline, RACE);
            for (int i = 0; i < plan.weeks().size(); i++) {
                assertThat(again.weeks().get(i).distance().km())
                        .as("%s, week %d", slug, i + 1)
                        .isCloseTo(plan.weeks().get(i).distance().km(), within(1.7));
                assertThat(again.weeks().get(i).phase())
                        .isEqualTo(plan.weeks().get(i).phase());
            }
            assertThat(again.days()).as(slug).containsAll(named(plan));
        }
    }

    @Test
    void pacesBecomeZonesAndHeartRatesAreLeftOpen() {
        Template outline = outline(
                day(RACE.minusDays(12), "2km E, 5x1km 3:56/km jog 2min, 2km E"),
                day(RACE.minusDays(5), "30min HR 120-138"));

        assertThat(outline.weeks().getFirst().slots())
                .extracting(slot -> slot.workout().notation())
                .containsExactly("2km E, 5x1km I jog 2min, 2km E");
        assertThat(outline.weeks().getLast().slots())
                .extracting(slot -> slot.workout().notation())
                .containsExactly("30min");
    }

    @Test
    void aPlanOfAYearKeepsItsFirstWeekAndWhatIsLongerLosesIt() {
        for (LocalDate race : List.of(RACE, RACE.plusDays(2))) {
            LocalDate sunday = race.isEqual(RACE) ? RACE.minusWeeks(1) : RACE;
            List<Outline.Planned> planned = new ArrayList<>(List.of(day(race, "10km RACE")));
            IntStream.range(0, 60).forEach(week -> planned.add(day(sunday.minusWeeks(week), (60 + week) + "min E")));

            Template outline = Outline.of(planned, race, UnitSystem.METRIC, PACES::range);

            assertThat(outline.weeks()).as("race on %s", race).hasSize(Template.MOST_WEEKS);
        }
    }

    @Test
    void plainEasyRunsBecomeTheWeeksVolume() {
        LocalDate monday = RACE.minusDays(6);
        Template outline = outline(
                day(monday.plusDays(1), "8km E"),
                day(monday.plusDays(3), "8km E, 6x20s strides walk 60s"),
                day(monday.plusDays(5), "20km E"));

        Week week = outline.weeks().getFirst();
        assertThat(week.slots()).extracting(Slot::role).containsExactly(Role.EASY, Role.LONG);
        assertThat(week.total()).isNotNull();
        assertThat(week.total().km()).isBetween(36.0, 37.5);
        assertThat(outline.days()).hasSize(3).contains(TUESDAY);
    }

    @Test
    void twoOnADayBecomeOneAndTheRaceHangsOnItself() {
        Template outline = outline(
                day(RACE.minusDays(9), "10km E, 2km T"),
                day(RACE.minusDays(9), "STRENGTH 20min"),
                day(RACE.minusDays(1), "REST"),
                day(RACE, "42.195km RACE"));

        assertThat(outline.race()).isEqualTo(Distance.MARATHON);
        assertThat(outline.weeks().getFirst().slots())
                .singleElement()
                .returns(Workout.of("10km E, 2km T, STRENGTH 20min"), Slot::workout);
        assertThat(outline.weeks().getLast().slots())
                .containsExactly(
                        new Slot(Role.REST, null, 1, Workout.of("REST")),
                        new Slot(Role.RACE, null, 0, Workout.of("42.195km RACE")));
        assertThat(outline.weeks().getLast().phase()).isEqualTo(Phase.RACE);
        assertThat(outline.days()).doesNotContain(SUNDAY);
    }

    @Test
    void aRaceOnATuesdayKeepsItsDaysBeforeIt() {
        LocalDate tuesday = LocalDate.of(2027, 4, 20);
        Template outline = Outline.of(
                List.of(
                        day(tuesday.minusDays(9), "20km E"),
                        day(tuesday.minusDays(1), "20min E"),
                        day(tuesday, "10km RACE")),
                tuesday,
                UnitSystem.METRIC,
                PACES::range);

        LaidOutPlan again = lay(outline, tuesday);
        assertThat(again.days())
                .extracting(LaidOutPlan.Day::day)
                .containsExactly(tuesday.minusDays(9), tuesday.minusDays(1), tuesday);
    }

    private static Template outline(Outline.Planned... planned) {
        return Outline.of(List.of(planned), RACE, UnitSystem.METRIC, PACES::range);
    }

    private static Outline.Planned day(LocalDate day, String notation) {
        return new Outline.Planned(day, Workout.of(notation), null);
    }

    private static LaidOutPlan lay(Template template, LocalDate race) {
        return Layout.of(template, race, Set.copyOf(template.days()), PACES::range, LocalDate.of(2026, 1, 1));
    }

    private static List<Outline.Planned> planned(LaidOutPlan plan) {
        return plan.days().stream()
                .map(day -> new Outline.Planned(day.day(), day.workout(), day.phase()))
                .toList();
    }

    private static List<LaidOutPlan.Day> named(LaidOutPlan plan) {
        return plan.days().stream()
                .filter(day -> day.role() == Role.KEY || day.role() == Role.LONG || day.role() == Role.RACE)
                .toList();
    }
}
