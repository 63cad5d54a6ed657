package io.milepost.fitness.suggestions;

import static io.milepost.fitness.AnalysisExamples.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.Sport;
import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.AnalysisExamples;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.AthleteThresholds;
import io.milepost.fitness.RaceResult;
import io.milepost.fitness.RaceResultId;
import io.milepost.fitness.SuggestionKind;
import io.milepost.fitness.ThresholdKind;
import io.milepost.fitness.ThresholdValue;
import io.milepost.fitness.ThresholdValueId;
import io.milepost.fitness.thresholds.ThresholdTimeline;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.tenancy.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 12);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 20);
    private static final AthleteThresholds NOTHING = now(List.of(), List.of());

    @Test
    void aFasterRaceSuggestsAHigherVdot() {
        var race = tenK(Duration.ofMinutes(40)).done();
        var found = vdot(race, racedIn(Duration.ofMinutes(42))).orElseThrow();
        assertThat(found.figure()).isCloseTo(51.94, within(0.01));
        assertThat(found.before()).isCloseTo(49.0, within(0.2));
        assertThat(found.distance()).isEqualTo(Distance.TEN_K);
        assertThat(found.time()).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void aSlowerRaceSuggestsALowerVdot() {
        var found = vdot(tenK(Duration.ofMinutes(43)).done(), racedIn(Duration.ofMinutes(40)))
                .orElseThrow();
        assertThat(found.figure()).isLessThan(49);
    }

    @Test
    void aRaceThatSaysTheSameSuggestsNothing() {
        assertThat(vdot(tenK(Duration.ofSeconds(2_415)).done(), racedIn(Duration.ofMinutes(40))))
                .isEmpty();
    }

    @Test
    void theFirstRaceOfAllSuggestsThePaces() {
        assertThat(vdot(tenK(Duration.ofMinutes(40)).done(), NOTHING)
                        .orElseThrow()
                        .before())
                .isNull();
    }

    @Test
    void aWatchThatReadLongIsTakenForTheCourse() {
        var race = run(SEPTEMBER, Distance.km(10.15), Duration.ofMinutes(40))
                .race("City 10K")
                .done();
        assertThat(vdot(race, NOTHING).orElseThrow().figure()).isCloseTo(51.94, within(0.01));
    }

    @Test
    void neitherHillsNorHeatNorGivingUpTellVdot() {
        assertThat(vdot(tenK(Duration.ofMinutes(38)).climbing(160).done(), NOTHING))
                .isEmpty();
        assertThat(vdot(tenK(Duration.ofMinutes(38)).dropping(150).done(), NOTHING))
                .isEmpty();
        assertThat(vdot(
                        tenK(Duration.ofMinutes(48))
                                .race("City 10K, far too hot")
                                .done(),
                        NOTHING))
                .isEmpty();
        assertThat(vdot(tenK(Duration.ofMinutes(38)).race("Marathon DNF").done(), NOTHING))
                .isEmpty();
        assertThat(vdot(tenK(Duration.ofMinutes(38)).sport(Sport.TRAIL_RUN).done(), NOTHING))
                .isEmpty();
        assertThat(vdot(tenK(Duration.ofMinutes(38)).sport(Sport.TREADMILL).done(), NOTHING))
                .isEmpty();
        assertThat(vdot(tenK(Duration.ofMinutes(38)).race("Hotel run").done(), NOTHING))
                .as("a word, not a part of one")
                .isPresent();
    }

    @Test
    void neitherAnUnsoundFileNorASprintTellsVdot() {
        assertThat(vdot(tenK(Duration.ofMinutes(38)).notCounting().done(), NOTHING))
                .isEmpty();
        var sprint = run(SEPTEMBER, Distance.metres(800), Duration.ofSeconds(150))
                .race("800 m")
                .done();
        assertThat(vdot(sprint, NOTHING)).isEmpty();
    }

    @Test
    void aTrainingRunTellsNoVdotAndNeitherDoesAnOldRace() {
        assertThat(vdot(run(SEPTEMBER, Distance.TEN_K, Duration.ofMinutes(38)).done(), NOTHING))
                .isEmpty();
        var old = run(SPRING, Distance.TEN_K, Duration.ofMinutes(38))
                .race("Spring 10K")
                .done();
        assertThat(vdot(old, NOTHING)).isEmpty();
    }

    @Test
    void whatACoachHasDeclinedDoesNotReturn() {
        var declined = tenK(Duration.ofMinutes(40)).done();
        var decided = Map.of(SuggestionKind.VDOT, new Known.Decided(SEPTEMBER, 51.9));
        assertThat(SuggestionPolicy.in(new Known(List.of(declined), NOTHING, decided, TODAY)))
                .isEmpty();
        var another = run(TODAY, Distance.FIVE_K, Duration.ofMinutes(19))
                .race("Parkrun")
                .done();
        assertThat(SuggestionPolicy.in(new Known(List.of(declined, another), NOTHING, decided, TODAY)))
                .extracting(Found::activity)
                .containsExactly(another.activity());
    }

    @Test
    void aHeartRateSeenOnTwoDaysSuggestsAHigherMax() {
        var first = easy(AUGUST).peaking(193, 40).done();
        var second = easy(SEPTEMBER).peaking(191, 15).done();
        var now = max(188);
        assertThat(of(SuggestionKind.MAX_HEART_RATE, now, first)).isEmpty();
        var found = of(SuggestionKind.MAX_HEART_RATE, now, first, second).orElseThrow();
        assertThat(found.figure()).isEqualTo(191);
        assertThat(found.before()).isEqualTo(188);
        assertThat(found.day()).isEqualTo(SEPTEMBER);
    }

    @Test
    void aFlickerOfTheStrapIsNoHeartRate() {
        var first = easy(AUGUST).peaking(199, 4).done();
        var second = easy(SEPTEMBER).peaking(230, 400).done();
        assertThat(of(SuggestionKind.MAX_HEART_RATE, max(188), first, second)).isEmpty();
    }

    @Test
    void easyRunsTellNoMaxWhereNoneIsKnown() {
        var first = easy(AUGUST).done();
        var second = easy(SEPTEMBER).done();
        assertThat(of(SuggestionKind.MAX_HEART_RATE, NOTHING, first, second)).isEmpty();
        var race = tenK(Duration.ofMinutes(40)).heartRate(186).done();
        assertThat(of(
                                SuggestionKind.MAX_HEART_RATE,
                                NOTHING,
                                easy(AUGUST).peaking(180, 30).done(),
                                race)
                        .orElseThrow()
                        .figure())
                .isEqualTo(180);
    }

    @Test
    void aHardHalfHourSuggestsTheThresholdHeartRate() {
        var hard = run(SEPTEMBER, Distance.km(9), Duration.ofMinutes(40))
                .heartRate(172)
                .effort(9)
                .done();
        assertThat(of(SuggestionKind.THRESHOLD_HEART_RATE, NOTHING, hard)
                        .orElseThrow()
                        .figure())
                .isEqualTo(172);
        var brief = run(SEPTEMBER, Distance.FIVE_K, Duration.ofMinutes(21))
                .heartRate(180)
                .race("5K")
                .done();
        assertThat(of(SuggestionKind.THRESHOLD_HEART_RATE, NOTHING, brief)
                        .orElseThrow()
                        .figure())
                .isEqualTo(171);
    }

    @Test
    void anEasyHourOrTwoBeatsMoreSuggestNoThreshold() {
        assertThat(of(
                        SuggestionKind.THRESHOLD_HEART_RATE,
                        NOTHING,
                        easy(SEPTEMBER).done()))
                .isEmpty();
        var hard = run(SEPTEMBER, Distance.km(9), Duration.ofMinutes(40))
                .heartRate(172)
                .effort(9)
                .done();
        var now = now(List.of(value(ThresholdKind.THRESHOLD_HEART_RATE, 170)), List.of());
        assertThat(of(SuggestionKind.THRESHOLD_HEART_RATE, now, hard)).isEmpty();
    }

    @Test
    void aHardRunFasterThanThresholdSuggestsAFasterOne() {
        var now = now(List.of(value(ThresholdKind.THRESHOLD_PACE, 260)), List.of());
        var fast = run(SEPTEMBER, Distance.km(10), Duration.ofSeconds(2_500))
                .effort(9)
                .done();
        assertThat(of(SuggestionKind.THRESHOLD_PACE, now, fast).orElseThrow().figure())
                .isCloseTo(250, within(0.01));
        var slow = run(SEPTEMBER, Distance.km(10), Duration.ofSeconds(2_590))
                .effort(9)
                .done();
        assertThat(of(SuggestionKind.THRESHOLD_PACE, now, slow)).isEmpty();
        var notHard = run(SEPTEMBER, Distance.km(10), Duration.ofSeconds(2_500)).done();
        assertThat(of(SuggestionKind.THRESHOLD_PACE, now, notHard)).isEmpty();
    }

    private static AnalysisExamples.Example tenK(Duration time) {
        return run(SEPTEMBER, Distance.TEN_K, time).race("City 10K");
    }

    private static AnalysisExamples.Example easy(LocalDate day) {
        return run(day, Distance.TEN_K, Duration.ofMinutes(55)).heartRate(140);
    }

    private static Optional<Found> vdot(ActivityAnalysis race, AthleteThresholds now) {
        return of(SuggestionKind.VDOT, now, race);
    }

    private static Optional<Found> of(SuggestionKind kind, AthleteThresholds now, ActivityAnalysis... runs) {
        return SuggestionPolicy.in(new Known(List.of(runs), now, Map.of(), TODAY)).stream()
                .filter(found -> found.kind() == kind)
                .findFirst();
    }

    private static AthleteThresholds max(int beats) {
        return now(List.of(value(ThresholdKind.MAX_HEART_RATE, beats)), List.of());
    }

    private static AthleteThresholds racedIn(Duration time) {
        var vdot = Vdot.of(Distance.TEN_K, time);
        return now(
                List.of(),
                List.of(new AthletePaces(
                        new RaceResultId(Ids.next()),
                        new RaceResult(new AthleteId(Ids.next()), "Spring 10K", Distance.TEN_K, time, SPRING, true),
                        vdot,
                        TrainingPaces.of(vdot),
                        SPRING,
                        Instant.EPOCH)));
    }

    private static AthleteThresholds now(List<ThresholdValue> values, List<AthletePaces> paces) {
        return new ThresholdTimeline(values, paces).onDay(TODAY);
    }

    private static ThresholdValue value(ThresholdKind kind, double figure) {
        return new ThresholdValue(new ThresholdValueId(Ids.next()), kind, figure, SPRING, null, Instant.EPOCH, null);
    }
}
