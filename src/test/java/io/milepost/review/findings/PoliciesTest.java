package io.milepost.review.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.running.Distance;
import io.milepost.running.IntensityShare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each finding with what holds it, what does not, and its edges; the histories are written by hand. */
class PoliciesTest {

    private static final ReviewThresholds HOUSE = ReviewThresholds.DEFAULTS;

    @Test
    void fastRunsNearTheEasyOnesAreClustered() {
        var clustered = measure(new ClusteredPacesPolicy(), speed(14, 321, 2, 290));
        assertThat(clustered.holds()).isTrue();
        assertThat((Measure.Clustered) clustered.measure()).isEqualTo(new Measure.Clustered(14, 16, 9, 330, 321, true));
        assertThat(clustered.evidence().activities()).hasSize(14);
    }

    @Test
    void fastRunsThatAreFastAreNot() {
        assertThat(measure(new ClusteredPacesPolicy(), speed(2, 321, 14, 290)).holds())
                .isFalse();
    }

    /** 5 % of 5:30 are 16.5 s; three quarters must be near. */
    @ParameterizedTest
    @CsvSource({"12,314,4,true", "12,313,4,false", "11,314,5,false"})
    void theEdgesOfClustered(int near, int pace, int others, boolean holds) {
        assertThat(measure(new ClusteredPacesPolicy(), speed(near, pace, others, 280))
                        .holds())
                .isEqualTo(holds);
    }

    @Test
    void withoutNamesTheFastestQuarterIsTaken() {
        var diary = new Diary().weeks(8, 8, 8, 8, 8);
        var clustered = (Measure.Clustered)
                measure(new ClusteredPacesPolicy(), diary.history()).measure();
        assertThat(clustered.fast()).isEqualTo(8);
        assertThat(clustered.named()).isFalse();
    }

    @Test
    void fewerThanEightFastRunsSayNothing() {
        var diary = new Diary().weeks(7, 8, 8, 8, 8);
        assertThat(new ClusteredPacesPolicy().read(diary.history(), HOUSE))
                .isEqualTo(new Reading.TooLittle(Reading.Lack.FAST_MINUTES, 28, 32));
        assertThat(new ClusteredPacesPolicy().read(diary.history(), HOUSE.forFollowUp()))
                .isInstanceOf(Reading.Measured.class);
    }

    @ParameterizedTest
    @CsvSource({"44,true", "43.9,false"})
    void onlyTheMilesGrewFromATenthOn(double last, boolean holds) {
        var diary = new Diary().weeks(8, 10, 10, 10, 10).weeks(4, last / 4, last / 4, last / 4, last / 4);
        assertThat(measure(new OnlyMilesPolicy(), diary.history()).holds()).isEqualTo(holds);
    }

    @Test
    void whoRunsMoreAndFasterDidNotOnlyAddMiles() {
        var faster = new Diary().weeks(8, 10, 10, 10, 10);
        for (int week = 0; week < 4; week++) {
            faster.run(0, 12, new Diary.Sort(326, false, false, null)).week(12, 12, 12);
        }
        assertThat(measure(new OnlyMilesPolicy(), faster.history()).holds()).isFalse();
        assertThat(new FasterEightPolicy().find(faster.history(), HOUSE)).isPresent();
        var raced = new Diary()
                .weeks(8, 10, 10, 10, 10)
                .weeks(4, 12, 12, 12, 12)
                .vdot(0, 45)
                .vdot(9, 46);
        assertThat(measure(new OnlyMilesPolicy(), raced.history()).holds()).isFalse();
        raced.vdot(9, 45.4);
        assertThat(measure(new OnlyMilesPolicy(), raced.history()).holds()).isTrue();
    }

    @Test
    void theSameEveryWeekIsNoProgression() {
        assertThat(measure(
                                new NoProgressionPolicy(),
                                new Diary().weeks(12, 10, 10, 16).history())
                        .holds())
                .isTrue();
        var longer = new Diary().weeks(8, 10, 10, 16).weeks(4, 9.5, 9.5, 17);
        assertThat(measure(new NoProgressionPolicy(), longer.history()).holds()).isFalse();
        var more = new Diary().weeks(8, 10, 10, 16).weeks(4, 10.9, 10.9, 16);
        assertThat(measure(new NoProgressionPolicy(), more.history()).holds()).isFalse();
        var faster = new Diary().weeks(12, 10, 10, 16).vdot(0, 45).vdot(9, 46);
        assertThat(measure(new NoProgressionPolicy(), faster.history()).holds()).isFalse();
    }

    @Test
    void sevenWeeksHaveNoFirstAndLast() {
        assertThat(new NoProgressionPolicy()
                        .read(new Diary().weeks(7, 10, 10, 16).history(), HOUSE))
                .isEqualTo(new Reading.TooLittle(Reading.Lack.WEEKS, 7, 8));
    }

    @ParameterizedTest
    @CsvSource({"35,true", "34,false", "41,true"})
    void theMiddleIsTooMuchFromAThirdOn(int percent, boolean holds) {
        var diary = new Diary();
        for (int week = 0; week < 12; week++) {
            for (int day = 1; day < 4; day++) {
                diary.run(day, 8, new Diary.Sort(330, false, false, new IntensityShare(95 - percent, percent, 5)));
            }
            diary.run(6, 10, new Diary.Sort(280, true, false, new IntensityShare(0, 5_000, 0)));
            diary.week();
        }
        assertThat(measure(IntensityPolicy.tooMuchModerate(), diary.history()).holds())
                .as("races left out")
                .isEqualTo(holds);
    }

    @Test
    void withoutPacesNobodyKnowsTheMiddle() {
        var diary = new Diary();
        for (int week = 0; week < 12; week++) {
            diary.run(1, 8, new Diary.Sort(330, false, false, null)).week(8, 8);
        }
        diary.runs.replaceAll(run -> without(run, run.day().getDayOfWeek().getValue() > 2));
        assertThat(IntensityPolicy.tooMuchModerate().read(diary.history(), HOUSE))
                .isInstanceOfSatisfying(
                        Reading.TooLittle.class,
                        little -> assertThat(little.lack()).isEqualTo(Reading.Lack.PACES));
    }

    @Test
    void easyDaysAreEasyFromFourFifthsOn() {
        var diary = new Diary().weeks(12, 8, 8, 12);
        assertThat(measure(IntensityPolicy.easyDaysEasy(), diary.history()).holds())
                .isTrue();
        assertThat(measure(IntensityPolicy.tooMuchModerate(), diary.history()).holds())
                .isFalse();
    }

    /** A long run takes 75 minutes (13.7 km at 5:30) and 1.4 times the median. */
    @ParameterizedTest
    @CsvSource({"6,16,false", "5,16,true", "12,13,true", "12,14,false"})
    void halfOfTheWeeksShouldHaveALongRun(int weeks, double km, boolean missing) {
        var diary = new Diary().weeks(weeks, 8, 8, km).weeks(12 - weeks, 8, 8, 8);
        assertThat(measure(LongRunsPolicy.missing(), diary.history()).holds()).isEqualTo(missing);
    }

    @Test
    void aLongRunIsLongerThanTheUsual() {
        var diary = new Diary().weeks(12, 15, 15, 20);
        assertThat(measure(LongRunsPolicy.missing(), diary.history()).holds())
                .as("20 km are less than 1.4 times 15")
                .isTrue();
    }

    @Test
    void soundLongRunsAreNotMostOfTheWeek() {
        assertThat(LongRunsPolicy.sound()
                        .find(new Diary().weeks(12, 10, 10, 10, 10, 18).history(), HOUSE))
                .isPresent();
        assertThat(LongRunsPolicy.sound().find(new Diary().weeks(12, 8, 8, 18).history(), HOUSE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9,false", "8,true"})
    void nineOfTwelveWeeksAreConsistentEnough(int kept, boolean holds) {
        var diary = new Diary().weeks(kept, 8, 8, 8).weeks(12 - kept, 8, 8);
        assertThat(measure(RegularityPolicy.inconsistent(), diary.history()).holds())
                .isEqualTo(holds);
    }

    @Test
    void consistentWeeksAreToldWithTheMostRunsThatHold() {
        var diary = new Diary().weeks(48, 8, 8, 8, 8).weeks(4, 8, 8, 8);
        assertThat(RegularityPolicy.consistentWeeks().find(diary.history(), HOUSE))
                .get()
                .extracting(Finding::measure)
                .isEqualTo(new Measure.Regularity(48, 52, 4));
    }

    /** From Sunday to the Tuesday nine days later are eight days; a week of rest more makes fifteen. */
    @Test
    void aGapIsMoreThanTenDays() {
        var ten = new Diary().weeks(4, 8, 8, 8).run(5, 8, Diary.Sort.PLAIN).rest();
        var small = ten.weeks(4, 8, 8, 8);
        assertThat(measure(new GapPolicy(), small.history()).holds()).isFalse();
        var gap = new Diary().weeks(4, 8, 8, 8).rest().weeks(4, 8, 8, 8);
        assertThat(measure(new GapPolicy(), gap.history()).measure())
                .isEqualTo(new Measure.Gap(11, 1, LocalDate.of(2026, 3, 26), LocalDate.of(2026, 4, 7)));
        assertThat(measure(new GapPolicy(), gap.history()).holds()).isTrue();
    }

    @Test
    void aStoppedHistoryIsNoGapForNobodyKnows() {
        var diary = new Diary().weeks(6, 8, 8, 8).rest().rest().rest();
        LocalDate end = Diary.START.plusWeeks(9);
        var history = TrainingHistory.of(
                new ReviewWindow(Diary.START, end.minusDays(1)),
                diary.runs,
                List.of(),
                new TrainingHistory.Known(Diary.START, Diary.START.plusWeeks(6).minusDays(1)),
                diary.vdots);
        assertThat(history.weeks()).hasSize(6);
        assertThat(HistoryReview.of(history, HOUSE).findings())
                .extracting(Finding::kind)
                .doesNotContain(FindingKind.GAP, FindingKind.INCONSISTENT);
    }

    @ParameterizedTest
    @CsvSource({"52,false", "52.1,true"})
    void aWeekIsASpikeBeyondAThirdMore(double km, boolean holds) {
        var diary = new Diary()
                .weeks(6, 10, 10, 10, 10)
                .week(km / 4, km / 4, km / 4, km / 4)
                .weeks(5, 10, 10, 10, 10);
        assertThat(measure(new VolumeSpikesPolicy(), diary.history()).holds()).isEqualTo(holds);
    }

    @Test
    void whatFollowedASpikeIsSaid() {
        var diary = new Diary()
                .weeks(4, 10, 10, 10, 10)
                .week(15, 15, 15, 15)
                .run(6, 10, Diary.Sort.PLAIN)
                .week()
                .weeks(3, 10, 10, 10, 10)
                .week(15, 15, 15, 15)
                .weeks(2, 10, 10, 10, 10);
        var spikes = (Measure.Spikes)
                measure(new VolumeSpikesPolicy(), diary.history()).measure();
        assertThat(spikes.spikes()).isEqualTo(2);
        assertThat(spikes.followedByGap()).isEqualTo(1);
        assertThat(spikes.highest()).isEqualTo(1.5);
    }

    @Test
    void theUsualAfterADownWeekIsNoSpike() {
        var diary = new Diary()
                .weeks(5, 10, 10, 10, 10)
                .week(6, 6, 6, 6)
                .week(6, 6, 6, 6)
                .weeks(5, 10, 10, 10, 10);
        assertThat(measure(new VolumeSpikesPolicy(), diary.history()).holds()).isFalse();
    }

    @Test
    void aRaceIsNotVolume() {
        var diary = new Diary().weeks(6, 10, 10, 10, 10);
        diary.run(6, 42.195, new Diary.Sort(280, true, false, null)).week(5, 5, 5);
        diary.weeks(5, 10, 10, 10, 10);
        assertThat(measure(new VolumeSpikesPolicy(), diary.history()).holds()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"22,true", "27.4,true", "27.5,false"})
    void aMarathonOffAShortLongRunIsUndertrained(double longest, boolean holds) {
        var diary = new Diary().weeks(10, 10, 10, longest);
        diary.run(6, 42.195, new Diary.Sort(280, true, false, null)).week();
        var measured = measure(new UndertrainedRacePolicy(), diary.history());
        assertThat(measured.holds()).isEqualTo(holds);
        assertThat((Measure.Undertrained) measured.measure())
                .isEqualTo(new Measure.Undertrained(
                        holds ? 1 : 0,
                        1,
                        Diary.START.plusWeeks(10).plusDays(6),
                        Distance.MARATHON.metres(),
                        longest * 1_000));
    }

    @Test
    void anExcusedWeekBeforeARaceReachesOneWeekFurtherBack() {
        var diary =
                new Diary().week(10, 10, 26).weeks(5, 10, 10, 18).excusedWeek().weeks(5, 10, 10, 18);
        diary.run(6, 42.195, new Diary.Sort(280, true, false, null)).week();
        assertThat((Measure.Undertrained)
                        measure(new UndertrainedRacePolicy(), diary.history()).measure())
                .extracting(Measure.Undertrained::longestMetres)
                .isEqualTo(26_000.0);
    }

    @Test
    void aShortRaceAndARaceWithoutAHistoryAreNotJudged() {
        var short10 = new Diary().weeks(10, 5, 5, 5);
        short10.run(6, 10, new Diary.Sort(280, true, false, null)).week();
        assertThat(new UndertrainedRacePolicy().read(short10.history(), HOUSE)).isInstanceOf(Reading.TooLittle.class);
        var early = new Diary().weeks(3, 5, 5, 5);
        early.run(6, 42.195, new Diary.Sort(280, true, false, null)).week().weeks(6, 5, 5, 5);
        assertThat(new UndertrainedRacePolicy().read(early.history(), HOUSE)).isInstanceOf(Reading.TooLittle.class);
    }

    @Test
    void sameOldPacesAreUnstructuredWhereNothingFinerIsKnown() {
        var diary = new Diary().weeks(12, 8, 8, 8);
        assertThat(new UnstructuredPolicy().find(diary.history(), HOUSE))
                .as("the fastest minutes know better")
                .isEmpty();
        diary.runs.replaceAll(run ->
                new Run(run.activity(), run.day(), false, false, run.distance(), run.time(), run.pace(), null, null));
        assertThat(new UnstructuredPolicy().find(diary.history(), HOUSE))
                .get()
                .extracting(finding -> finding.confidence().level())
                .as("a mean hides intervals")
                .isEqualTo(Confidence.Level.LOW);
        assertThat(new OnlyMilesPolicy().read(diary.history(), HOUSE))
                .isEqualTo(new Reading.TooLittle(Reading.Lack.FAST_MINUTES_AT_BOTH_ENDS, 0, 3));
    }

    @Test
    void steadyGrowthHasNoJump() {
        var steady = new Diary();
        for (int week = 0; week < 12; week++) {
            double km = 10 + week * 0.3;
            steady.run(0, km, new Diary.Sort(330 - week, false, false, null)).week(km, km, km);
        }
        for (int i = 0; i < steady.runs.size(); i++) {
            Run run = steady.runs.get(i);
            int week = i / 4;
            steady.runs.set(
                    i,
                    new Run(
                            run.activity(),
                            run.day(),
                            false,
                            false,
                            run.distance(),
                            run.time(),
                            run.pace(),
                            new io.milepost.running.Pace(330 - week * 2),
                            null));
        }
        assertThat(new SteadyGrowthPolicy().find(steady.history(), HOUSE)).isPresent();
        assertThat(new FasterEightPolicy().find(steady.history(), HOUSE)).isPresent();
    }

    @Test
    void theStorysAthleteIsToldWhatTheStoryTells() {
        var diary = new Diary();
        List<Integer> jumps = List.of(20, 33);
        for (int week = 0; week < 52; week++) {
            double grown = 40 + week * 0.3;
            double km = jumps.contains(week) ? grown * 1.5 : grown;
            diary.run(1, km * 0.2, new Diary.Sort(322, false, true, null));
            diary.run(3, km * 0.2, new Diary.Sort(325, false, true, null));
            diary.run(5, km * 0.18, Diary.Sort.PLAIN);
            diary.run(6, km * 0.42, Diary.Sort.PLAIN).week();
        }
        assertThat(HistoryReview.of(diary.history(), HOUSE).findings())
                .extracting(Finding::kind)
                .contains(FindingKind.PACES_CLUSTERED, FindingKind.ONLY_MILES_GREW, FindingKind.VOLUME_SPIKES)
                .doesNotContain(
                        FindingKind.INCONSISTENT,
                        FindingKind.MISSING_LONG_RUNS,
                        FindingKind.NO_PROGRESSION,
                        FindingKind.GAP);
    }

    @Test
    void anEmptyHistoryClaimsNothingAndSaysWhy() {
        LocalDate end = Diary.START.plusWeeks(12);
        var nothing = TrainingHistory.of(
                new ReviewWindow(Diary.START, end.minusDays(1)), List.of(), List.of(), null, new Diary().vdots);
        var review = HistoryReview.of(nothing, HOUSE);
        assertThat(review.findings()).isEmpty();
        assertThat(review.unsaid()).isNotEmpty();
    }

    @Test
    void strengthsComeAfterWhatIsToBeChanged() {
        var review = HistoryReview.of(speed(14, 321, 2, 290), HOUSE);
        List<Boolean> strengths = review.findings().stream()
                .map(finding -> finding.kind().isStrength())
                .toList();
        var sorted = new ArrayList<>(strengths);
        sorted.sort(Boolean::compare);
        assertThat(strengths).isEqualTo(sorted).contains(true, false);
    }

    /** Sixteen weeks with one run named speed in each, and three others. */
    private static TrainingHistory speed(int near, int nearPace, int others, int otherPace) {
        var diary = new Diary();
        for (int week = 0; week < near + others; week++) {
            int pace = week < near ? nearPace : otherPace;
            diary.run(0, 8, new Diary.Sort(pace, false, true, null)).week(8, 8, 14);
        }
        return diary.history();
    }

    private static Run without(Run run, boolean effort) {
        return effort
                ? new Run(
                        run.activity(),
                        run.day(),
                        run.race(),
                        run.speed(),
                        run.distance(),
                        run.time(),
                        run.pace(),
                        run.fastestEight(),
                        null)
                : run;
    }

    private static Reading.Measured measure(FindingPolicy policy, TrainingHistory history) {
        return (Reading.Measured) policy.read(history, HOUSE);
    }

    static UUID id(int n) {
        return new UUID(7, n);
    }
}
