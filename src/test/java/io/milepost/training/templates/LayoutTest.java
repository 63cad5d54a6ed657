package io.milepost.training.templates;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.milepost.running.Distance;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Workout;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final LocalDate SUNDAY_RACE = LocalDate.of(2027, 4, 18);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
    private static final Set<DayOfWeek> ANY = Set.of();

    private static final Template BOSTON = ShippedTemplates.find("boston").orElseThrow();
    private static final Template TEN_K = ShippedTemplates.find("ten-k").orElseThrow();

    /** Who runs 3:01: near the qualifier that the template is for. */
    private static final TrainingPaces QUALIFIER = TrainingPaces.of(new Vdot(53));

    private final LaidOutPlan boston = lay(BOSTON, SUNDAY_RACE, ANY);
    private final LaidOutPlan tenK = lay(TEN_K, SUNDAY_RACE, ANY);

    @Test
    void bostonsWeeksComeToTheTablesVolume() {
        double[] miles = {36, 38, 40, 32, 41, 40, 35, 44, 46, 42, 29, 15};
        double[] longest = {14, 15, 16, 12, 16, 13.1, 13, 17, 18, 16, 11, 6};

        assertThat(boston.weeks()).hasSize(12);
        for (LaidOutPlan.WeekTotal week : boston.weeks()) {
            assertThat(week.distance().miles())
                    .as("week %d", week.number())
                    .isEqualTo(miles[week.number() - 1], within(0.26));
            assertThat(week.longest().miles())
                    .as("longest of week %d", week.number())
                    .isEqualTo(longest[week.number() - 1], within(0.5));
        }
        assertThat(boston.notices()).isEmpty();
    }

    @Test
    void bostonTrainsOnItsFiveDaysAndEndsWithTheRace() {
        assertThat(boston.days().stream().map(day -> day.day().getDayOfWeek()))
                .containsOnly(TUESDAY, WEDNESDAY, THURSDAY, SATURDAY, SUNDAY);
        assertThat(boston.days().getLast())
                .extracting(
                        LaidOutPlan.Day::day,
                        LaidOutPlan.Day::role,
                        day -> day.workout().notation())
                .containsExactly(SUNDAY_RACE, Role.RACE, "42.195km RACE");
        assertThat(boston.days().getFirst().day()).isEqualTo(LocalDate.of(2027, 1, 26));
    }

    @Test
    void bostonsLongRunNeverGrowsByMoreThanATenthOverTheMonthBefore() {
        double longest = BOSTON.entry().longest().miles();
        for (LaidOutPlan.WeekTotal week : boston.weeks()) {
            if (week.phase() == Phase.TUNE_UP) {
                continue;
            }
            assertThat(week.longest().miles()).as("week %d", week.number()).isLessThanOrEqualTo(longest * 1.1);
            longest = boston.weeks().stream()
                    .filter(before -> before.number() <= week.number() && before.number() > week.number() - 4)
                    .filter(before -> before.phase() != Phase.TUNE_UP)
                    .mapToDouble(before -> before.longest().miles())
                    .max()
                    .orElseThrow();
        }
    }

    @Test
    void bostonStaysWithinTheCapsOfEachSession() {
        for (LaidOutPlan.WeekTotal week : boston.weeks()) {
            double base = week.phase() == Phase.BUILD || week.phase() == Phase.TUNE_UP
                    ? week.asked().km()
                    : build(boston, week.number());
            for (LaidOutPlan.Day day : daysOf(boston, week.number())) {
                if (day.role() == Role.RACE || day.role() == Role.TUNE_UP) {
                    continue;
                }
                String what = day.day() + " " + day.workout();
                assertThat(kmAt(day, Effort.THRESHOLD)).as(what).isLessThanOrEqualTo(base * 0.10);
                assertThat(kmAt(day, Effort.INTERVAL)).as(what).isLessThanOrEqualTo(Math.min(10, base * 0.08));
                assertThat(kmAt(day, Effort.MARATHON)).as(what).isLessThanOrEqualTo(base * 0.20);
                assertThat(Estimate.of(day.workout(), QUALIFIER::range)
                                .distance()
                                .km())
                        .as(what)
                        .isLessThanOrEqualTo(base * 0.401);
            }
        }
    }

    @Test
    void bostonsTaperGivesBackHalfOfTheVolumeAndKeepsItsRhythm() {
        double build = build(boston, 11);
        double taper = (boston.weeks().get(10).distance().km()
                        + boston.weeks().get(11).distance().km())
                / 2;

        assertThat(1 - taper / build).isEqualTo(0.50, within(0.02));
        assertThat(daysOf(boston, 12)).hasSize(5);
        assertThat(daysOf(boston, 11)).hasSize(5);
    }

    @Test
    void bostonNeverGrowsByMoreThanThirtyPerCentAndEightKilometres() {
        double base = BOSTON.entry().weekly().km();
        for (LaidOutPlan.WeekTotal week : boston.weeks()) {
            double km = week.distance().km();
            assertThat(km <= base * 1.3 || km <= base + 8)
                    .as("week %d: %.0f km after %.0f", week.number(), km, base)
                    .isTrue();
            base = week.phase() == Phase.BUILD ? km : base;
        }
    }

    @Test
    void aMondayRaceKeepsTheWeekendsLongRunsAndItsDistanceFromThem() {
        LocalDate patriotsDay = LocalDate.of(2027, 4, 19);
        LaidOutPlan plan = lay(BOSTON, patriotsDay, ANY);

        assertThat(plan.days().getLast().day()).isEqualTo(patriotsDay);
        assertThat(plan.days().stream().filter(day -> day.role() == Role.LONG))
                .allSatisfy(day -> assertThat(day.day().getDayOfWeek()).isEqualTo(SUNDAY))
                .last()
                .satisfies(day -> assertThat(day.day()).isEqualTo(LocalDate.of(2027, 4, 11)));
    }

    @Test
    void nothingIsPlannedOnOrAfterTheRaceWhateverItsWeekday() {
        for (int i = 0; i < 7; i++) {
            LocalDate race = SUNDAY_RACE.plusDays(i);
            for (Template template : ShippedTemplates.all()) {
                LaidOutPlan plan = lay(template, race, ANY);
                assertThat(plan.days())
                        .as("%s on %s", template.slug(), race)
                        .extracting(LaidOutPlan.Day::day)
                        .doesNotHaveDuplicates()
                        .isSorted()
                        .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(race));
                if (template.race() == null) {
                    continue;
                }
                assertThat(plan.days().getLast().day()).isEqualTo(race);
                assertThat(plan.days().stream()
                                .filter(day -> Effort.of(day.workout(), null).isHard())
                                .map(LaidOutPlan.Day::day))
                        .doesNotContain(race.minusDays(1));
            }
        }
    }

    @Test
    void theAthletesFreeDaysAreRespectedAndHardDaysKeptApart() {
        Set<DayOfWeek> free = EnumSet.of(MONDAY, WEDNESDAY, FRIDAY, SATURDAY, THURSDAY);
        LaidOutPlan plan = lay(BOSTON, SUNDAY_RACE, free);

        assertThat(plan.days().stream().filter(day -> day.role() != Role.RACE && day.role() != Role.TUNE_UP))
                .allSatisfy(day -> assertThat(free).contains(day.day().getDayOfWeek()));
        assertThat(plan.days().stream().filter(day -> day.role() == Role.LONG))
                .allSatisfy(day -> assertThat(day.day().getDayOfWeek()).isEqualTo(SATURDAY));
        assertThat(plan.weeks().get(7).distance().miles()).isEqualTo(44, within(0.26));
        assertThat(plan.notices()).isEmpty();
    }

    @Test
    void tooFewFreeDaysAreSaidAndNoEasyRunGrowsBeyondReason() {
        LaidOutPlan plan = lay(BOSTON, SUNDAY_RACE, EnumSet.of(TUESDAY, THURSDAY, SUNDAY));

        assertThat(plan.notices().stream().map(Notice::kind))
                .contains(Notice.Kind.FEWER_DAYS, Notice.Kind.VOLUME_SHORT);
        assertThat(plan.days().stream().filter(day -> day.role() == Role.EASY))
                .allSatisfy(day -> assertThat(Estimate.of(day.workout(), Layout.NOMINAL)
                                .distance()
                                .miles())
                        .isLessThanOrEqualTo(10));
    }

    @Test
    void hardDaysThatMustTouchAreSaid() {
        LaidOutPlan plan = lay(BOSTON, SUNDAY_RACE, EnumSet.of(SATURDAY, SUNDAY));

        assertThat(plan.notices().stream().map(Notice::kind)).contains(Notice.Kind.HARD_DAYS_TOUCH, Notice.Kind.NO_DAY);
    }

    @Test
    void aLongRunThatKeepsSomeoneOnTheirFeetTooLongIsSaid() {
        LaidOutPlan slower = Layout.of(BOSTON, SUNDAY_RACE, ANY, TrainingPaces.of(new Vdot(45))::range, LONG_AGO);

        assertThat(slower.notices())
                .extracting(Notice::kind, Notice::week)
                .contains(tuple(Notice.Kind.LONG_RUN_TIME, 9))
                .doesNotContain(tuple(Notice.Kind.LONG_RUN_TIME, 1));
    }

    @Test
    void daysBeforeTheFirstAllowedOneAreLeftOutAndSaid() {
        LocalDate first = LocalDate.of(2027, 2, 3);
        LaidOutPlan plan = Layout.of(BOSTON, SUNDAY_RACE, ANY, QUALIFIER::range, first);

        assertThat(plan.days().getFirst().day()).isEqualTo(first);
        assertThat(plan.weeks().getFirst().number()).isEqualTo(2);
        assertThat(plan.notices())
                .containsExactly(
                        Notice.of(Notice.Kind.BEGINS_LATE, 1, null), Notice.of(Notice.Kind.BEGINS_LATE, 2, null));
    }

    @Test
    void theBeginnersTenKIsThreeDaysOfMinutes() {
        int[] longest = {30, 33, 36, 30, 39, 42, 46};
        for (int i = 0; i < longest.length; i++) {
            List<LaidOutPlan.Day> days = daysOf(tenK, i + 1);
            assertThat(days).hasSize(3);
            assertThat(days.getLast().workout().notation()).isEqualTo(longest[i] + "min E");
            double minutes = tenK.weeks().get(i).duration().toSeconds() / 60.0;
            assertThat(longest[i] / minutes)
                    .as("long run's share of week %d", i + 1)
                    .isLessThanOrEqualTo(0.5);
        }
        assertThat(daysOf(tenK, 6).get(1).workout().notation()).isEqualTo("10min E, 5x3min RPE 6 walk 2min, 5min E");
    }

    @Test
    void theBeginnersLastWeekHasTwoDaysOfRestBeforeTheRace() {
        assertThat(daysOf(tenK, 8).stream().map(day -> day.day().getDayOfWeek() + " " + day.workout()))
                .containsExactly(
                        "TUESDAY 20min E, 4x20s strides walk 60s",
                        "THURSDAY REST",
                        "SATURDAY REST",
                        "SUNDAY 10km RACE");
    }

    @Test
    void anEntryConditionIsMetOnlyByWhatIsKnown() {
        Entry entry = BOSTON.entry();

        assertThat(entry.isMet(Distance.miles(45), Distance.miles(14), null, 0)).isTrue();
        assertThat(entry.isMet(Distance.miles(44), Distance.miles(14), null, 0)).isFalse();
        assertThat(entry.isMet(Distance.miles(50), Distance.miles(13), null, 0)).isFalse();
        assertThat(entry.isMet(null, Distance.miles(14), null, 0)).isFalse();
        assertThat(TEN_K.entry().isMet(null, null, Duration.ofMinutes(30), 0)).isTrue();
        assertThat(TEN_K.entry().isMet(null, null, Duration.ofMinutes(29), 0)).isFalse();
    }

    private static LaidOutPlan lay(Template template, LocalDate race, Set<DayOfWeek> free) {
        return Layout.of(template, race, free, QUALIFIER::range, LONG_AGO);
    }

    private static List<LaidOutPlan.Day> daysOf(LaidOutPlan plan, int week) {
        return plan.days().stream().filter(day -> day.week() == week).toList();
    }

    /** The mean of the last three build weeks before this one, in km. */
    private static double build(LaidOutPlan plan, int before) {
        List<Double> build = plan.weeks().stream()
                .filter(week -> week.number() < before && week.phase() == Phase.BUILD)
                .map(week -> week.distance().km())
                .collect(Collectors.toList());
        return build.reversed().stream()
                .limit(3)
                .mapToDouble(km -> km)
                .average()
                .orElseThrow();
    }

    private static double kmAt(LaidOutPlan.Day day, Effort effort) {
        return day.workout().items().stream()
                .filter(item -> Effort.of(new Workout(List.of(item)), null) == effort)
                .mapToDouble(item -> work(item))
                .sum();
    }

    private static double work(Item item) {
        return switch (item) {
            case Repeat repeat ->
                repeat.times()
                        * Estimate.of(repeat.turn(), QUALIFIER::range)
                                .distance()
                                .km();
            default ->
                Estimate.of(new Workout(List.of(item)), QUALIFIER::range)
                        .distance()
                        .km();
        };
    }
}
