package io.milepost.training.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.running.Distance;
import io.milepost.running.PaceRange;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.running.Zone;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Workout;
import io.milepost.training.periods.Concern.Rule;
import io.milepost.training.periods.Concern.Weight;
import io.milepost.training.templates.Phase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule by the figures of coaching.md and science.md, on weeks of Tuesday, Thursday, Saturday and Sunday. */
class PlanCheckTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final Function<Zone, PaceRange> PACES = TrainingPaces.of(new Vdot(50))::range;

    @Test
    void aWeekMayGrowByATenth() {
        assertThat(growth(50, 50, 50, 50, 55)).isEmpty();
        assertThat(growth(50, 50, 50, 50, 57))
                .singleElement()
                .returns(Weight.WARNING, Concern::weight)
                .satisfies(concern -> assertThat(concern.share()).isEqualTo(1.14, within(0.001)));
    }

    @Test
    void growthIsRefusedOnlyBeyondThirtyPerCentAndEightKilometres() {
        assertThat(growth(50, 50, 50, 50, 66)).singleElement().returns(true, Concern::isRefused);
        assertThat(growth(50, 50, 50, 50, 64)).singleElement().returns(false, Concern::isRefused);
        assertThat(growth(20, 20, 20, 20, 27.5)).singleElement().returns(false, Concern::isRefused);
    }

    @Test
    void theBaseIsAMedianSoThatOneOddWeekCountsForNothing() {
        assertThat(growth(50, 50, 50, 90, 66)).singleElement().returns(50_000.0, Concern::limit);
    }

    @Test
    void theBaseIsNoMoreThanATenthOverTheLargerOfTheLastTwo() {
        assertThat(growth(80, 80, 40, 40, 60)).singleElement().satisfies(concern -> {
            assertThat(concern.limit()).isEqualTo(44_000, within(1.0));
            assertThat(concern.isRefused()).isTrue();
        });
    }

    @Test
    void aSteadyClimbIsNoConcernThoughTheMedianLags() {
        assertThat(growth(50, 54, 58, 62, 66)).isEmpty();
    }

    @Test
    void downWeeksAndExcusedWeeksAreNoBase() {
        List<PlannedDay> days = new ArrayList<>();
        days.addAll(week(0, 50, Phase.BUILD));
        days.addAll(week(1, 38, Phase.DOWN));
        days.addAll(week(2, 54, Phase.BUILD));
        assertThat(rules(check(days, Before.UNKNOWN), Rule.GROWTH)).isEmpty();

        Before sick =
                new Before(List.of(ran(-2, 1, 50), ran(-1, 1, 10)), Set.of(day(-1, 2), day(-1, 3), day(-1, 4)), null);
        assertThat(rules(check(week(0, 54, null), sick), Rule.GROWTH)).isEmpty();
    }

    @Test
    void aReturnIsExemptUpToEightyFivePerCentOfTheFormerVolume() {
        List<Ran> runs = new ArrayList<>();
        for (int week = -8; week < -4; week++) {
            for (int run = 0; run < 4; run++) {
                runs.add(ran(week, run, 12));
            }
        }
        Before laidOff = Before.of(runs, Set.of(), MONDAY);

        assertThat(laidOff.formerWeek()).isEqualTo(Distance.km(48));
        assertThat(rules(check(week(0, 40, Phase.RECOVERY), laidOff), Rule.GROWTH))
                .isEmpty();
        assertThat(rules(check(week(0, 48, Phase.RECOVERY), laidOff), Rule.GROWTH))
                .hasSize(1);
    }

    @Test
    void aRunBeyondAHundredAndTenPerCentOfTheLongestOfThirtyDaysIsRefused() {
        Before before = known(ran(-1, 6, 20));

        assertThat(longest("22km E", before)).isEmpty();
        assertThat(longest("23km E", before))
                .singleElement()
                .returns(Rule.LONGEST_RUN, Concern::rule)
                .returns(true, Concern::isRefused)
                .returns(22_000.0, concern -> Math.rint(concern.limit()));
    }

    @Test
    void whatIsWrittenInTimeIsMeasuredInTime() {
        Before before = known(new Ran(day(-1, 6), Distance.km(5), Duration.ofMinutes(40), false));

        assertThat(longest("44min E", before)).isEmpty();
        assertThat(longest("45min E", before)).singleElement().returns(Rule.LONGEST_RUN_TIME, Concern::rule);
    }

    @Test
    void racesAreNeitherMeasuredNorAMeasure() {
        Before before = known(ran(-1, 2, 10), new Ran(day(-1, 6), Distance.km(21), Duration.ofMinutes(100), true));

        assertThat(longest("12km E", before)).hasSize(1);
        assertThat(longest("21.0975km RACE", before)).isEmpty();
    }

    @Test
    void restingBetweenRepeatsIsNoPartOfTheRunAndWalkingThatIsPlannedIs() {
        Before before = known(new Ran(day(-1, 6), Distance.km(5), Duration.ofMinutes(30), false));

        assertThat(longest("30min E, 6x20s strides walk 60s", before)).isEmpty();
        assertThat(longest("5x(6min E, 1min walk)", before)).hasSize(1);
    }

    @Test
    void afterThirtyDaysWithoutARunItIsThirtyMinutesOrFortyPerCentOfTheFormerLongest() {
        assertThat(longest("30min E", before(ran(-8, 6, 30)))).isEmpty();
        assertThat(longest("31min E", before(ran(-8, 6, 30)))).hasSize(1);
        assertThat(longest("24min E", before(ran(-8, 6, 12)))).isEmpty();
        assertThat(longest("25min E", before(ran(-8, 6, 12)))).hasSize(1);
    }

    @Test
    void whereNothingIsKnownNothingIsRefused() {
        assertThat(check(List.of(planned(0, 1, "30km E")), Before.UNKNOWN).refused())
                .isEmpty();
    }

    @Test
    void aWeekThatIsKnownFromItsThursdayOnIsNoMeasureYet() {
        List<PlannedDay> days = new ArrayList<>(List.of(planned(0, 1, "24min E"), planned(0, 6, "30min E")));
        days.addAll(week(1, 16, null));
        assertThat(check(days, before(ran(-1, 6, 4))).concerns())
                .extracting(Concern::monday)
                .doesNotContain(day(0, 0));
        assertThat(check(days, known(ran(-1, 6, 4))).refused()).isNotEmpty();

        days.add(planned(-1, 6, "24min E"));
        assertThat(check(days, Before.UNKNOWN).concerns())
                .extracting(Concern::monday)
                .doesNotContain(day(0, 0));
    }

    @Test
    void theLongRunsShareDependsOnTheRace() {
        List<PlannedDay> days = List.of(
                planned(0, 1, "10km E"), planned(0, 3, "10km E"), planned(0, 5, "11km E"), planned(0, 6, "19km E"));

        assertThat(shareOf(days, Distance.TEN_K)).hasSize(1);
        assertThat(shareOf(days, Distance.MARATHON)).isEmpty();
        assertThat(shareOf(days, null)).hasSize(1);
        assertThat(shareOf(days.subList(1, 4), Distance.km(50))).isEmpty();
    }

    @Test
    void theLongRunEndsAfterTwoAndAHalfHours() {
        Aim marathon = new Aim(Distance.MARATHON, null);
        List<PlannedDay> days = List.of(planned(0, 6, "155min E"));

        assertThat(rules(PlanCheck.of(days, Before.UNKNOWN, marathon, PACES), Rule.LONG_TIME))
                .hasSize(1);
        assertThat(rules(
                        PlanCheck.of(days, Before.UNKNOWN, marathon, TrainingPaces.of(new Vdot(33))::range),
                        Rule.LONG_TIME))
                .isEmpty();
        assertThat(rules(PlanCheck.of(days, Before.UNKNOWN, new Aim(Distance.km(50), null), PACES), Rule.LONG_TIME))
                .isEmpty();
    }

    @Test
    void oneSessionHasItsCapsByTheVolumeOfItsWeek() {
        assertThat(session("2km E, 5km T, 2km E")).isEmpty();
        assertThat(session("2km E, 6km T, 2km E")).containsExactly(Rule.CAP_T);
        assertThat(session("2km E, 5x1km I jog 2min, 2km E")).containsExactly(Rule.CAP_I);
        assertThat(session("2km E, 8x400m R jog 400m, 2km E")).containsExactly(Rule.CAP_R);
        assertThat(session("2km E, 11km M")).containsExactly(Rule.CAP_M);
        assertThat(session("8km E, 6x100m strides jog 100m")).isEmpty();
    }

    @Test
    void aTaperingSessionIsMeasuredByTheBuildWeeksBefore() {
        List<PlannedDay> days = new ArrayList<>(week(0, 50, Phase.BUILD));
        days.addAll(week(1, 20, Phase.TAPER));
        days.set(4, new PlannedDay(day(1, 1), Workout.of("4km T"), Phase.TAPER));

        assertThat(rules(check(days, Before.UNKNOWN), Rule.CAP_T)).isEmpty();
    }

    @Test
    void theFourthWeekIsLighter() {
        List<PlannedDay> days = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            days.addAll(week(i, 50, Phase.BUILD));
        }
        assertThat(rules(check(days, Before.UNKNOWN), Rule.NO_LIGHTER_WEEK))
                .singleElement()
                .returns(MONDAY.plusWeeks(3), Concern::monday);
        days.addFirst(planned(-1, 6, "24min E"));
        assertThat(rules(check(days, Before.UNKNOWN), Rule.NO_LIGHTER_WEEK))
                .as("a Sunday before is no week")
                .singleElement()
                .returns(MONDAY.plusWeeks(3), Concern::monday);
        days.removeFirst();

        days.subList(12, 16).clear();
        days.addAll(week(3, 39, Phase.BUILD));
        assertThat(rules(check(days, Before.UNKNOWN), Rule.NO_LIGHTER_WEEK)).isEmpty();
    }

    @Test
    void theTaperGivesBackFortyOneToSixtyPerCent() {
        assertThat(taper(60, 60, 60, 40, 20)).isEmpty();
        assertThat(taper(60, 60, 60, 55, 40)).containsExactly(Rule.TAPER_SHORT);
        assertThat(taper(60, 60, 60, 20, 10)).containsExactly(Rule.TAPER_DEEP);
    }

    @Test
    void twoHardDaysInARowAreSaid() {
        assertThat(rules(
                        check(List.of(planned(0, 1, "20min T"), planned(0, 2, "5x1km I jog 2min")), Before.UNKNOWN),
                        Rule.HARD_DAYS))
                .singleElement()
                .returns(day(0, 2), Concern::day);
        assertThat(rules(
                        check(List.of(planned(0, 5, "8x100m hill jog 1min"), planned(0, 6, "95min E")), Before.UNKNOWN),
                        Rule.HARD_DAYS))
                .hasSize(1);
        assertThat(rules(
                        check(List.of(planned(0, 1, "20min T"), planned(0, 3, "20min T")), Before.UNKNOWN),
                        Rule.HARD_DAYS))
                .isEmpty();
    }

    @Test
    void tooLittleEasyIsAHintAndTheCoachsOwnTargetGoesBefore() {
        List<PlannedDay> days = List.of(planned(0, 1, "30min T"), planned(0, 3, "30min T"), planned(0, 6, "60min E"));

        assertThat(rules(check(days, Before.UNKNOWN), Rule.LITTLE_EASY))
                .singleElement()
                .returns(Weight.HINT, Concern::weight)
                .returns(0.65, Concern::limit);
        assertThat(rules(
                        PlanCheck.of(
                                week(0, 40, null),
                                Before.UNKNOWN,
                                Aim.NONE,
                                PACES,
                                List.of(new Target(MONDAY, Distance.km(50), 0.9))),
                        Rule.OFF_TARGET))
                .singleElement()
                .returns(50_000.0, Concern::limit);
    }

    @Test
    void lessonsAndStrengthAreNoRunning() {
        List<PlannedDay> days =
                List.of(planned(0, 0, "LESSON 20min"), planned(0, 1, "STRENGTH 45min"), planned(0, 2, "REST"));

        assertThat(check(days, before(ran(-1, 1, 10))).concerns()).isEmpty();
    }

    @Test
    void aChangeBringsOnlyWhatWasNotThereBefore() {
        Before before = known(ran(-1, 6, 20));
        PlanCheck earlier = check(List.of(planned(0, 1, "30km E")), before);
        PlanCheck same = check(List.of(planned(0, 3, "30km E")), before);
        PlanCheck worse = check(List.of(planned(0, 3, "35km E")), before);

        assertThat(same.newSince(earlier)).isEmpty();
        assertThat(worse.newSince(earlier)).extracting(Concern::rule).contains(Rule.LONGEST_RUN);
    }

    /** Four weeks of history, and one that is planned; in km. */
    private static List<Concern> growth(double... km) {
        List<Ran> runs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            for (int run = 0; run < 4; run++) {
                runs.add(ran(i - 4, run, km[i] / 4));
            }
        }
        return rules(check(week(0, km[4], null), new Before(runs, Set.of(), null)), Rule.GROWTH);
    }

    private static List<Rule> taper(double... km) {
        List<PlannedDay> days = new ArrayList<>();
        for (int i = 0; i < km.length - 1; i++) {
            days.addAll(week(i, km[i], i < 3 ? Phase.BUILD : Phase.TAPER));
        }
        int last = km.length - 1;
        days.add(planned(last, 1, km[last] / 2 + "km E"));
        days.add(planned(last, 3, km[last] / 2 + "km E"));
        days.add(planned(last, 6, "42.195km RACE"));
        PlanCheck check = PlanCheck.of(days, Before.UNKNOWN, new Aim(Distance.MARATHON, day(last, 6)), PACES);
        return check.concerns().stream()
                .map(Concern::rule)
                .filter(rule -> rule == Rule.TAPER_SHORT || rule == Rule.TAPER_DEEP)
                .toList();
    }

    /** What is said of a session on Tuesday in a week of about 50 km. */
    private static List<Rule> session(String notation) {
        double own = Estimate.of(Workout.of(notation), PACES).distance().km();
        double rest = (50 - own) / 3;
        List<PlannedDay> days = List.of(
                planned(0, 1, notation), planned(0, 3, km(rest)), planned(0, 5, km(rest)), planned(0, 6, km(rest)));
        return check(days, Before.UNKNOWN).concerns().stream()
                .map(Concern::rule)
                .filter(rule -> rule.name().startsWith("CAP"))
                .toList();
    }

    private static List<Concern> shareOf(List<PlannedDay> days, @Nullable Distance race) {
        return rules(PlanCheck.of(days, Before.UNKNOWN, new Aim(race, null), PACES), Rule.LONG_SHARE);
    }

    private static List<Concern> longest(String notation, Before before) {
        return check(List.of(planned(0, 1, notation)), before).refused();
    }

    private static List<Concern> rules(PlanCheck check, Rule rule) {
        return check.concerns().stream()
                .filter(concern -> concern.rule() == rule)
                .toList();
    }

    private static PlanCheck check(List<PlannedDay> days, Before before) {
        return PlanCheck.of(days, before, Aim.NONE, PACES);
    }

    private static List<PlannedDay> week(int week, double km, @Nullable Phase phase) {
        return List.of(1, 3, 5, 6).stream()
                .map(weekday -> new PlannedDay(day(week, weekday), Workout.of(km(km / 4)), phase))
                .toList();
    }

    private static String km(double km) {
        return Math.round(km * 1000) + "m E";
    }

    private static PlannedDay planned(int week, int weekday, String notation) {
        return new PlannedDay(day(week, weekday), Workout.of(notation), null);
    }

    /** Runs of late, after a week of short ones, so that what a week is like is known. */
    private static Before known(Ran... runs) {
        Stream<Ran> earlier = Stream.of(1, 2, 3, 4).map(weekday -> ran(-2, weekday, 4));
        return before(Stream.concat(earlier, Stream.of(runs)).toArray(Ran[]::new));
    }

    private static Before before(Ran... runs) {
        return new Before(List.of(runs), Set.of(), null);
    }

    private static Ran ran(int week, int weekday, double km) {
        return new Ran(day(week, weekday), Distance.km(km), Duration.ofSeconds(Math.round(km * 300)), false);
    }

    private static LocalDate day(int week, int weekday) {
        return MONDAY.plusWeeks(week).plusDays(weekday);
    }
}
