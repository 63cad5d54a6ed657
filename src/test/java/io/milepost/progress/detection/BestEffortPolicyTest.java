package io.milepost.progress.detection;

import static io.milepost.progress.detection.Given.dropping;
import static io.milepost.progress.detection.Given.fastOver;
import static io.milepost.progress.detection.Given.onTreadmill;
import static io.milepost.progress.detection.Given.pain;
import static io.milepost.progress.detection.Given.race;
import static io.milepost.progress.detection.Given.reading;
import static io.milepost.progress.detection.Given.recordedLater;
import static io.milepost.progress.detection.Given.unsound;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Achievement.BestEffort;
import io.milepost.running.Distance;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BestEffortPolicyTest {

    private static final Session FASTEST = fastOver(30, Distance.FIVE_K, Duration.ofSeconds(1_290));

    @Test
    void theFastestStretchOfTrainingIsABestEffort() {
        assertThat(judge(FASTEST))
                .contains(new BestEffort(
                        Distance.FIVE_K, Duration.ofSeconds(1_290), Duration.ofSeconds(1_300), Given.dayNo(10)));
    }

    @Test
    void theSameSecondIsNone() {
        assertThat(judge(fastOver(30, Distance.FIVE_K, Duration.ofMillis(1_300_600))))
                .isEmpty();
    }

    @Test
    void whoeverRacedItFasterHasNoBestEffortInTraining() {
        var race = RaceEffort.official(
                        UUID.randomUUID(),
                        Given.dayNo(20),
                        Given.at(20, 12),
                        Distance.FIVE_K,
                        Duration.ofSeconds(1_290),
                        List.of())
                .orElseThrow();
        assertThat(BestEffortPolicy.judge(FASTEST, known(FASTEST), List.of(race), List.of()))
                .isEmpty();
    }

    @Test
    void ofSeveralStretchesTheLongestIsTold() {
        var both = reading(
                FASTEST,
                new Readings(
                        false,
                        Optional.empty(),
                        OptionalInt.empty(),
                        Map.of(Distance.km(1), Duration.ofSeconds(200), Distance.FIVE_K, Duration.ofSeconds(1_290))));
        assertThat(judge(both)).get().extracting(BestEffort::distance).isEqualTo(Distance.FIVE_K);
    }

    @Test
    void aSprintOf400MetresIsNone() {
        var lap = Distance.metres(400);
        var history = History.of(List.of(
                fastOver(1, lap, Duration.ofSeconds(90)),
                fastOver(2, lap, Duration.ofSeconds(90)),
                fastOver(3, lap, Duration.ofSeconds(90))));
        assertThat(BestEffortPolicy.judge(fastOver(30, lap, Duration.ofSeconds(70)), history, List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void racesFallingCoursesTreadmillsUnsoundFilesAndOldImportsSetNone() {
        assertThat(judge(reading(race(30, 5, Duration.ofSeconds(1_290)), FASTEST.readings())))
                .isEmpty();
        assertThat(judge(reading(dropping(FASTEST, 71), FASTEST.readings()))).isEmpty();
        assertThat(judge(reading(dropping(FASTEST, 70), FASTEST.readings()))).isPresent();
        assertThat(judge(onTreadmill(FASTEST))).isEmpty();
        assertThat(judge(reading(unsound(FASTEST), FASTEST.readings()))).isEmpty();
        assertThat(judge(recordedLater(FASTEST, 15))).isEmpty();
    }

    @Test
    void theFirstRunsOverADistanceAreWhereItBegins() {
        var two = History.of(List.of(
                fastOver(1, Distance.FIVE_K, Duration.ofSeconds(1_400)),
                fastOver(2, Distance.FIVE_K, Duration.ofSeconds(1_400)),
                FASTEST));
        assertThat(BestEffortPolicy.judge(FASTEST, two, List.of(), List.of())).isEmpty();
    }

    @Test
    void fastThroughPainIsNotPraised() {
        assertThat(BestEffortPolicy.judge(FASTEST, known(FASTEST), List.of(), List.of(pain(30, 12, 4))))
                .isEmpty();
    }

    private static Optional<BestEffort> judge(Session run) {
        return BestEffortPolicy.judge(run, known(run), List.of(), List.of());
    }

    private static History known(Session... more) {
        return History.of(Stream.concat(
                        Stream.of(
                                fastOver(1, Distance.FIVE_K, Duration.ofSeconds(1_400)),
                                fastOver(5, Distance.FIVE_K, Duration.ofSeconds(1_350)),
                                fastOver(10, Distance.FIVE_K, Duration.ofSeconds(1_300))),
                        Stream.of(more))
                .toList());
    }
}
