package io.milepost.fitness.load;

import static io.milepost.fitness.AnalysisExamples.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.Sport;
import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.AthleteLoad;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.LoadChoice;
import io.milepost.fitness.LoadMethod;
import io.milepost.fitness.RaceResult;
import io.milepost.fitness.RaceResultId;
import io.milepost.fitness.ThresholdKind;
import io.milepost.fitness.ThresholdValue;
import io.milepost.fitness.ThresholdValueId;
import io.milepost.fitness.thresholds.ThresholdTimeline;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.running.HeartRateReserve;
import io.milepost.running.TimeAtHeartRate;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Trimp;
import io.milepost.running.Vdot;
import io.milepost.tenancy.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoadCourseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final ThresholdTimeline NOTHING = new ThresholdTimeline(List.of(), List.of());

    @Test
    void feltEffortIsTimesMinutesAndRestIsZero() {
        var load = course(
                LoadMethod.SESSION_RPE,
                NOTHING,
                run(MONDAY, Distance.km(10), HOUR).effort(5).done(),
                run(MONDAY.plusDays(2), Distance.km(10), HOUR).effort(3).done());
        assertThat(load.days()).extracting(day -> day.values().load()).containsExactly(300.0, 0.0, 180.0);
        assertThat(load.days().getFirst().values().fitness()).isCloseTo(300 / 42.0, within(1e-9));
        assertThat(load.days().get(1).values().form())
                .as("yesterday's fitness less fatigue")
                .isCloseTo(300 / 42.0 - 300 / 7.0, within(1e-9));
        assertThat(load.days()).noneMatch(day -> day.estimated());
    }

    @Test
    void whatCouldNotBeMeasuredCountsAsMuchPerMinuteAsTheRest() {
        var load = course(
                LoadMethod.SESSION_RPE,
                NOTHING,
                run(MONDAY, Distance.km(10), HOUR).effort(4).done(),
                run(MONDAY.plusDays(1), Distance.km(10), HOUR).effort(6).done(),
                run(MONDAY.plusDays(2), Distance.km(5), HOUR.dividedBy(2)).done());
        assertThat(load.today().values().load()).isCloseTo(150, within(1e-9));
        assertThat(load.today().estimated()).isTrue();
    }

    @Test
    void anHourAtThresholdIsAHundred() {
        var paces = raced(MONDAY);
        Distance hour = paces.paces().threshold().distanceIn(HOUR);
        var load = course(
                LoadMethod.RTSS,
                new ThresholdTimeline(List.of(), List.of(paces)),
                run(MONDAY, hour, HOUR).done());
        assertThat(load.today().values().load()).isCloseTo(100, within(0.01));
    }

    @Test
    void whatCameBeforeTheFirstThresholdIsJudgedByIt() {
        var paces = raced(MONDAY.plusDays(30));
        Distance hour = paces.paces().threshold().distanceIn(HOUR);
        var load = course(
                LoadMethod.RTSS,
                new ThresholdTimeline(List.of(), List.of(paces)),
                run(MONDAY, hour, HOUR).done());
        assertThat(load.today().values().load()).isCloseTo(100, within(0.01));
    }

    @Test
    void trimpIsSummedOverHeartRatesNotOverTheirMean() {
        var easyThenHard = run(MONDAY, Distance.km(12), HOUR)
                .heartRate(120)
                .peaking(180, 3_600)
                .done();
        var load = course(LoadMethod.TRIMP, heart(), easyThenHard);
        var reserve = new HeartRateReserve(50, 190);
        double sum = Trimp.of(reserve, Trimp.Weighting.MEN, TimeAtHeartRate.single(120, 3_600))
                + Trimp.of(reserve, Trimp.Weighting.MEN, TimeAtHeartRate.single(180, 3_600));
        double ofMean = Trimp.of(reserve, Trimp.Weighting.MEN, TimeAtHeartRate.single(150, 7_200));
        assertThat(load.today().values().load()).isCloseTo(sum, within(0.01)).isGreaterThan(ofMean);
    }

    @Test
    void aWeekSumsUpItsRunsAndTellsItsLongest() {
        var load = course(
                LoadMethod.SESSION_RPE,
                new ThresholdTimeline(List.of(), List.of(raced(MONDAY))),
                run(MONDAY, Distance.km(10), HOUR).effort(3).done(),
                run(MONDAY.plusDays(2), Distance.km(30), HOUR)
                        .sport(Sport.RIDE)
                        .effort(3)
                        .done(),
                run(MONDAY.plusDays(5), Distance.km(20), HOUR.multipliedBy(2))
                        .effort(3)
                        .done(),
                run(MONDAY.plusDays(7), Distance.km(8), HOUR).effort(3).done());
        assertThat(load.weeks()).hasSize(2);
        var week = load.weeks().getFirst();
        assertThat(week.monday()).isEqualTo(MONDAY);
        assertThat(week.runs()).isEqualTo(2);
        assertThat(week.distance()).isEqualTo(Distance.km(30));
        assertThat(week.time()).isEqualTo(HOUR.multipliedBy(4));
        assertThat(week.longestDay()).isEqualTo(MONDAY.plusDays(5));
        assertThat(week.longestShare()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(Objects.requireNonNull(week.intensity()).easyShare()).isEqualTo(1);
        assertThat(week.load()).isCloseTo(720, within(1e-9));
        assertThat(week.monotony()).isNotNull();
        assertThat(load.weeks().get(1).monotony()).as("not over yet").isNull();
    }

    @Test
    void theHeartIsChosenWhereItTellsOfFourInFiveAndBothEndsAreKnown() {
        var recent = sessions(8, 2);
        assertThat(choose(recent, heart(), null).orElseThrow())
                .isEqualTo(new LoadChoice(LoadMethod.TRIMP, false, 0.8, true));
        assertThat(choose(recent, new ThresholdTimeline(List.of(), List.of(raced(MONDAY))), null)
                        .orElseThrow()
                        .method())
                .isEqualTo(LoadMethod.RTSS);
        assertThat(choose(sessions(7, 3), heart(), null).orElseThrow().method())
                .as("nothing reaches far enough; the heart reaches furthest")
                .isEqualTo(LoadMethod.TRIMP);
    }

    @Test
    void aCoachsChoiceGoesBefore() {
        var choice = choose(sessions(10, 0), heart(), LoadMethod.SESSION_RPE).orElseThrow();
        assertThat(choice).isEqualTo(new LoadChoice(LoadMethod.SESSION_RPE, true, 0, false));
    }

    @Test
    void withNothingToMeasureByNoMethodIsChosen() {
        assertThat(choose(sessions(0, 5), NOTHING, null)).isEmpty();
    }

    @Test
    void formIsTakenAgainstTheAthletesOwnFitness() {
        List<ActivityAnalysis> steady = new ArrayList<>();
        for (int day = 0; day < 120; day++) {
            steady.add(
                    run(MONDAY.plusDays(day), Distance.km(10), HOUR).effort(4).done());
        }
        assertThat(Freshness.of(course(LoadMethod.SESSION_RPE, NOTHING, steady)))
                .isEqualTo(Freshness.LEVEL);
        assertThat(Freshness.of(course(LoadMethod.SESSION_RPE, NOTHING, steady.subList(0, 80))))
                .isEqualTo(Freshness.TOO_EARLY);
        List<ActivityAnalysis> hard = new ArrayList<>(steady);
        for (int day = 120; day < 127; day++) {
            hard.add(run(MONDAY.plusDays(day), Distance.km(25), HOUR.multipliedBy(3))
                    .effort(6)
                    .done());
        }
        assertThat(Freshness.of(course(LoadMethod.SESSION_RPE, NOTHING, hard))).isEqualTo(Freshness.DEEP);
    }

    @Test
    void daysThatAreAllAlikeMatterOnlyInAHardWeek() {
        List<ActivityAnalysis> sessions = new ArrayList<>();
        for (int week = 0; week < 20; week++) {
            for (int day = 0; day < 7; day++) {
                if (day % 2 == 0) {
                    sessions.add(run(MONDAY.plusDays(week * 7L + day), Distance.km(10), HOUR)
                            .effort(4)
                            .done());
                }
            }
        }
        assertThat(Sameness.of(until(sessions, MONDAY.plusWeeks(20)))).isEqualTo(Sameness.VARIED);
        List<ActivityAnalysis> alike = new ArrayList<>(sessions);
        for (int day = 0; day < 7; day++) {
            alike.add(run(MONDAY.plusWeeks(20).plusDays(day), Distance.km(10), HOUR)
                    .effort(4)
                    .done());
        }
        assertThat(Sameness.of(until(alike, MONDAY.plusWeeks(21)))).isEqualTo(Sameness.ALIKE_AND_HARD);
        List<ActivityAnalysis> light = new ArrayList<>(sessions);
        for (int day = 0; day < 7; day++) {
            light.add(run(MONDAY.plusWeeks(20).plusDays(day), Distance.km(1), Duration.ofMinutes(2))
                    .effort(1)
                    .done());
        }
        assertThat(Sameness.of(until(light, MONDAY.plusWeeks(21)))).isEqualTo(Sameness.ALIKE);
    }

    private static List<ActivityAnalysis> sessions(int withHeart, int without) {
        List<ActivityAnalysis> sessions = new ArrayList<>();
        for (int i = 0; i < withHeart; i++) {
            sessions.add(run(MONDAY.plusDays(i), Distance.km(10), HOUR)
                    .heartRate(150)
                    .done());
        }
        for (int i = 0; i < without; i++) {
            sessions.add(run(MONDAY.plusDays(i), Distance.km(10), HOUR).done());
        }
        return sessions;
    }

    private static Optional<LoadChoice> choose(
            List<ActivityAnalysis> recent, ThresholdTimeline timeline, @Nullable LoadMethod chosen) {
        return LoadMethodPolicy.choose(recent, timeline.onDay(MONDAY.plusDays(20)), chosen, false);
    }

    private static AthleteLoad course(LoadMethod method, ThresholdTimeline timeline, ActivityAnalysis... sessions) {
        return course(method, timeline, List.of(sessions));
    }

    private static AthleteLoad course(LoadMethod method, ThresholdTimeline timeline, List<ActivityAnalysis> sessions) {
        return LoadCourse.of(
                sessions,
                new LoadChoice(method, false, 1, false),
                Trimp.Weighting.MEN,
                timeline,
                sessions.getLast().day());
    }

    private static AthleteLoad until(List<ActivityAnalysis> sessions, LocalDate today) {
        return LoadCourse.of(
                sessions, new LoadChoice(LoadMethod.SESSION_RPE, false, 1, false), Trimp.Weighting.MEN, NOTHING, today);
    }

    private static ThresholdTimeline heart() {
        return new ThresholdTimeline(
                List.of(value(ThresholdKind.MAX_HEART_RATE, 190), value(ThresholdKind.RESTING_HEART_RATE, 50)),
                List.of());
    }

    private static ThresholdValue value(ThresholdKind kind, double figure) {
        return new ThresholdValue(new ThresholdValueId(Ids.next()), kind, figure, MONDAY, null, Instant.EPOCH, null);
    }

    private static AthletePaces raced(LocalDate day) {
        var vdot = Vdot.of(Distance.TEN_K, Duration.ofMinutes(40));
        return new AthletePaces(
                new RaceResultId(Ids.next()),
                new RaceResult(
                        new AthleteId(Ids.next()), "City 10K", Distance.TEN_K, Duration.ofMinutes(40), day, true),
                vdot,
                TrainingPaces.of(vdot),
                day,
                Instant.EPOCH);
    }
}
