package io.milepost.training.reps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.running.Pace;
import io.milepost.running.RunTrace;
import io.milepost.training.notation.Paces;
import io.milepost.training.notation.Workout;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At round paces: E 5:30–6:30, M 5:00, T 4:30, I 4:00 per kilometre. */
class ExecutionTest {

    @Test
    void repetitionsAreFoundInARecordingThatTellsNoLaps() {
        RunOf run = new RunOf().then(900, 360, 130);
        for (int rep = 0; rep < 5; rep++) {
            run.then(240, 240, 170).then(rep < 4 ? 120 : 600, 400, 140);
        }

        Execution execution = Execution.of(segments("15min E, 5x1km I jog 2min, 10min E"), run.trace(), List.of());

        assertThat(execution.reps()).hasSize(5).allSatisfy(rep -> {
            assertThat(rep.pace().orElseThrow().secondsPerKm()).isCloseTo(240, within(4.0));
            assertThat(rep.metres()).isCloseTo(1_000, within(30.0));
            assertThat(rep.heartRate()).isCloseTo(170, within(2));
        });
        assertThat(execution.reps().getFirst().from()).isCloseTo(900, within(5.0));
        assertThat(execution.reps().getFirst().recovery()).isCloseTo(120, within(6.0));
        assertThat(execution.reps().getFirst().recovered()).isCloseTo(140, within(6));
        assertThat(execution.reps().getLast().recovery()).isNull();
        assertThat(execution.onTarget().orElseThrow().intensity()).isEqualTo(Intensity.ON_TARGET);
    }

    @Test
    void theLapsOfAWatchThatLedThroughTheWorkoutSayWhereItsWorkIs() {
        RunTrace trace = new RunOf()
                .then(600, 360, 130)
                .then(360, 270, 160)
                .then(60, 420, 140)
                .then(360, 268, 165)
                .then(600, 360, 140)
                .trace();
        List<RecordedLap> laps = List.of(
                new RecordedLap(0, 600, 1_667),
                new RecordedLap(600, 360, 1_333),
                new RecordedLap(960, 60, 143),
                new RecordedLap(1_020, 360, 1_343),
                new RecordedLap(1_380, 600, 1_667));

        Execution execution = Execution.of(segments("10min E, 2x6min T jog 1min, 10min E"), trace, laps);

        assertThat(execution.reps()).extracting(Rep::from).containsExactly(600.0, 1_020.0);
        assertThat(execution.reps()).extracting(Rep::seconds).containsExactly(360.0, 360.0);
        assertThat(execution.reps().getFirst())
                .returns(160, Rep::heartRate)
                .returns(60.0, Rep::recovery)
                .returns(140, Rep::recovered);
    }

    @Test
    void lapsThatAreNotTheWorkoutsAreLeftAlone() {
        RunTrace trace = new RunOf()
                .then(600, 360, 130)
                .then(1_200, 270, 165)
                .then(600, 360, 140)
                .trace();
        List<RecordedLap> kilometres = List.of(
                new RecordedLap(0, 360, 1_000), new RecordedLap(360, 330, 1_000), new RecordedLap(690, 270, 1_000));

        Execution execution = Execution.of(segments("10min E, 20min T, 10min E"), trace, kilometres);

        assertThat(execution.reps()).singleElement().satisfies(rep -> {
            assertThat(rep.from()).isCloseTo(600, within(5.0));
            assertThat(rep.seconds()).isCloseTo(1_200, within(5.0));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "360, ON_TARGET", // in the middle of easy
        "321, ON_TARGET", // 3 % faster than 5:30 is 5:20
        "318, HOTTER",
        "401, ON_TARGET", // 3 % slower than 6:30 is 6:42
        "404, GENTLER",
    })
    void theFullDistanceAtAHotEasyPaceIsSeen(double pace, Intensity expected) {
        RunTrace trace = new RunOf().then(3_000, pace, 150).trace();

        OnTarget target =
                Execution.of(segments("50min E"), trace, List.of()).onTarget().orElseThrow();

        assertThat(target.intensity()).isEqualTo(expected);
        assertThat(target.on() + target.hotter() + target.gentler()).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"2400, ON_TARGET", "2340, HOTTER"})
    void fourFifthsOfTheTimeAreEnough(int seconds, Intensity expected) {
        RunTrace trace = new RunOf()
                .then(seconds, 360, 150)
                .then(3_000 - seconds, 300, 160)
                .trace();

        assertThat(Execution.of(segments("50min E"), trace, List.of())
                        .onTarget()
                        .orElseThrow()
                        .intensity())
                .isEqualTo(expected);
    }

    @Test
    void onlyTheWorkIsJudged() {
        // A slow warm-up is nobody's mistake.
        RunTrace trace = new RunOf()
                .then(900, 480, 120)
                .then(1_200, 270, 165)
                .then(600, 460, 140)
                .trace();

        assertThat(Execution.of(segments("15min E, 20min T, 10min E"), trace, List.of())
                        .onTarget()
                        .orElseThrow()
                        .on())
                .isGreaterThan(0.9);
    }

    @Test
    void standingDoesNotCount() {
        double[] seconds = new double[3_001];
        double[] metres = new double[3_001];
        double[] none = new double[3_001];
        for (int i = 0; i <= 3_000; i++) {
            // At a crossing for four minutes.
            seconds[i] = i <= 1_500 ? i : i + 240;
            metres[i] = i * 1_000 / 360.0;
            none[i] = Double.NaN;
        }

        assertThat(Execution.of(segments("50min E"), new RunTrace(seconds, metres, none, none), List.of())
                        .onTarget()
                        .orElseThrow()
                        .on())
                .isGreaterThan(0.97);
    }

    @Test
    void ofRunningAndWalkingTheRunningIsTheWork() {
        RunOf run = new RunOf();
        for (int i = 0; i < 6; i++) {
            run.then(180, 360, 150).then(60, 630, 120);
        }

        Execution execution = Execution.of(segments("6x(3min E, 1min walk)"), run.trace(), List.of());

        assertThat(execution.reps()).hasSize(6);
        assertThat(execution.onTarget().orElseThrow().intensity()).isEqualTo(Intensity.ON_TARGET);
    }

    @Test
    void withoutAPaceNothingIsJudgedAndRepetitionsAreToldAllTheSame() {
        RunOf run = new RunOf().then(900, 360, 130);
        for (int rep = 0; rep < 6; rep++) {
            run.then(60, 300, 170).then(120, 500, 140);
        }

        Execution execution = Execution.of(segments("15min E, 6x60s hill jog 2min"), run.trace(), List.of());

        assertThat(execution.reps()).hasSize(6);
        assertThat(execution.onTarget()).isEmpty();
    }

    @Test
    void anEvenRunHasNoRepetitionsAndIsGentlerThanIntervals() {
        RunTrace trace = new RunOf().then(3_600, 330, 145).trace();

        Execution execution = Execution.of(segments("15min E, 5x1km I jog 2min, 10min E"), trace, List.of());

        assertThat(execution.reps()).isEmpty();
        assertThat(execution.onTarget().orElseThrow().intensity()).isEqualTo(Intensity.GENTLER);
    }

    @Test
    void aRunThatIsTooShortForItsWorkoutTellsNothing() {
        RunTrace trace = new RunOf().then(300, 360, 130).trace();

        assertThat(Execution.of(segments("15min E, 5x1km I jog 2min"), trace, List.of()))
                .isEqualTo(Execution.UNKNOWN);
        assertThat(Execution.of(segments("10km E"), Traces.joined(List.of()), List.of()))
                .isEqualTo(Execution.UNKNOWN);
        assertThat(Execution.of(segments("REST"), trace, List.of())).isEqualTo(Execution.UNKNOWN);
    }

    @Test
    void aTypedRunIsJudgedByItsMeanWhereItWasEven() {
        assertThat(Execution.ofMean(segments("10km E"), new Pace(300))
                        .onTarget()
                        .orElseThrow()
                        .intensity())
                .isEqualTo(Intensity.HOTTER);
        assertThat(Execution.ofMean(segments("10km E"), new Pace(360))
                        .onTarget()
                        .orElseThrow()
                        .intensity())
                .isEqualTo(Intensity.ON_TARGET);
        assertThat(Execution.ofMean(segments("2km E, 5x1km I jog 2min"), new Pace(300)))
                .isEqualTo(Execution.UNKNOWN);
    }

    @Test
    void piecesOfARunAreOneWithTheTimeBetween() {
        Instant start = Instant.parse("2026-11-24T06:00:00Z");
        RunTrace warmUp = new RunOf().then(600, 360, 130).trace();
        RunTrace main = new RunOf().then(1_200, 270, 165).trace();

        RunTrace joined =
                Traces.joined(List.of(new Traces.Piece(start, warmUp), new Traces.Piece(start.plusSeconds(900), main)));

        assertThat(joined.secondsAt(joined.size() - 1)).isEqualTo(2_100);
        assertThat(joined.metresAt(joined.size() - 1)).isCloseTo(600 / 0.36 + 1_200 / 0.27, within(0.1));
        Rep rep = Execution.of(segments("10min E, 20min T"), joined, List.of())
                .reps()
                .getFirst();
        assertThat(rep.from()).isCloseTo(900, within(5.0));
        assertThat(Objects.requireNonNull(rep.heartRate())).isEqualTo(165);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "60min E; 360",
                "15min E, 20min T, 10min E; 270",
                // Four minutes at 4:00, two at 6:30, two at 4:00 again: 1,807.7 m in eight minutes.
                "15min E, 5x1km I jog 2min, 10min E; 265.5",
            })
    void theFastestEightMinutesOfAPlanAreReckonedWithTheirRests(String notation, double expected) {
        assertThat(FastestMinutes.planned(segments(notation)).orElseThrow().secondsPerKm())
                .isCloseTo(expected, within(0.1));
        assertThat(FastestMinutes.planned(segments("6x20s strides jog 20s"))).isEmpty();
        assertThat(FastestMinutes.planned(segments("60min E, lap T"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "15min E, 5x1km I jog 2min, 10min E; 2km E, 5x1000m @I jog 3min; true",
                "5x1km I; 5x1km 4:05/km; false",
                "5x1km 4:10/km jog 2min; 3km E, 5x1km 4:05-4:10/km jog 2min; true",
                "5x1km I; 6x1km I; false",
                "5x1km I; 5x1km T; false",
                "45min E; 45min E \"Talk all the way\"; true",
                "45min E; 50min E; false",
                "20min E, 6x60s hill jog 2min; 6x1min hill walk 90s, 10min E; true",
                "12km E, 8km M; 8km M; true",
                "2x(4x200m R jog 200m) walk 5min; 2x(4x0.2km R jog 200m) walk 4min; true",
            })
    void aWorkoutIsTheSameWhereItsHardPartIs(String one, String other, boolean same) {
        assertThat(Shape.of(Workout.of(one)).equals(Shape.of(Workout.of(other))))
                .isEqualTo(same);
        assertThat(Shape.of(Workout.of("STRENGTH 30min"))).isEmpty();
    }

    private static List<Stretch> segments(String notation) {
        return Stretch.of(Workout.of(notation), Paces::round);
    }
}
