package io.milepost.progress.detection;

import static io.milepost.progress.detection.Given.dropping;
import static io.milepost.progress.detection.Given.pain;
import static io.milepost.progress.detection.Given.race;
import static io.milepost.progress.detection.Given.recordedLater;
import static io.milepost.progress.detection.Given.run;
import static io.milepost.progress.detection.Given.unsound;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Achievement.PersonalRecord;
import io.milepost.running.Distance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonalRecordPolicyTest {

    private static final RaceEffort SPRING = official(0, Distance.TEN_K, Duration.ofSeconds(2_500));

    @Test
    void aFasterRaceOverTheSameDistanceIsARecord() {
        var found = judge(official(30, Distance.TEN_K, Duration.ofSeconds(2_470)), SPRING)
                .orElseThrow();
        assertThat(found.gain()).isEqualTo(Duration.ofSeconds(30));
        assertThat(found.previousDay()).isEqualTo(Given.dayNo(0));
        assertThat(found.official()).isTrue();
    }

    @Test
    void theFirstAtADistanceIsWhereRecordsBegin() {
        assertThat(judge(official(30, Distance.HALF_MARATHON, Duration.ofMinutes(95)), SPRING))
                .isEmpty();
    }

    @Test
    void theSameSecondIsNoRecord() {
        assertThat(judge(official(30, Distance.TEN_K, Duration.ofMillis(2_500_000 - 400)), SPRING))
                .isPresent();
        assertThat(judge(official(30, Distance.TEN_K, Duration.ofSeconds(2_500)), SPRING))
                .isEmpty();
        assertThat(judge(official(30, Distance.TEN_K, Duration.ofSeconds(2_520)), SPRING))
                .isEmpty();
    }

    @Test
    void aSlowOldRaceDoesNotHideAFasterOne() {
        var slower = official(10, Distance.TEN_K, Duration.ofSeconds(2_600));
        assertThat(judge(official(30, Distance.TEN_K, Duration.ofSeconds(2_550)), SPRING, slower))
                .isEmpty();
    }

    @Test
    void aWatchCountsElapsedTimeOverTheWholeDistance() {
        var measured = measured(race(30, 10.05, Duration.ofSeconds(2_450)));
        var found = judge(measured.orElseThrow(), SPRING).orElseThrow();
        assertThat(found.time()).isEqualTo(Duration.ofSeconds(2_450));
        assertThat(found.official()).isFalse();
    }

    @Test
    void aWatchThatStopsShortFakesNothing() {
        assertThat(measured(race(30, 9.97, Duration.ofSeconds(2_400)))).isEmpty();
    }

    @Test
    void aCourseMuchTooLongIsAnotherDistance() {
        assertThat(measured(race(30, 10.4, Duration.ofSeconds(2_400)))).isEmpty();
    }

    @Test
    void trainingUnsoundFilesAndFallingCoursesSetNoRecord() {
        assertThat(measured(run(30, 10.05))).isEmpty();
        assertThat(measured(unsound(race(30, 10.05, Duration.ofSeconds(2_400)))))
                .isEmpty();
        assertThat(measured(dropping(race(30, 10.05, Duration.ofSeconds(2_400)), 101)))
                .isEmpty();
        assertThat(measured(dropping(race(30, 10.05, Duration.ofSeconds(2_400)), 60)))
                .isPresent();
    }

    @Test
    void whereTheOrganiserTimedTheRaceTheWatchIsSilent() {
        var watch = measured(race(30, 10.05, Duration.ofSeconds(2_450))).orElseThrow();
        var organiser = official(30, Distance.TEN_K, Duration.ofSeconds(2_460));
        assertThat(PersonalRecordPolicy.racesOf(List.of(watch, organiser, SPRING)))
                .containsExactly(SPRING, organiser);
    }

    @Test
    void aRaceHeardOfTwoWeeksLateIsHistory() {
        var late = measured(recordedLater(race(30, 10.05, Duration.ofSeconds(2_400)), 20));
        assertThat(judge(late.orElseThrow(), SPRING)).isEmpty();
    }

    @Test
    void aRecordRunThroughPainIsNotCelebrated() {
        var race = race(30, 10.05, Duration.ofSeconds(2_400));
        var effort = RaceEffort.measured(race, List.of(pain(30, 20, 5))).orElseThrow();
        assertThat(judge(effort, SPRING)).isEmpty();
        var organiser = RaceEffort.official(
                        UUID.randomUUID(),
                        Given.dayNo(30),
                        Given.at(30, 20),
                        Distance.TEN_K,
                        Duration.ofSeconds(2_400),
                        List.of(pain(30, 20, 5)))
                .orElseThrow();
        assertThat(judge(organiser, SPRING)).isEmpty();
    }

    private static Optional<PersonalRecord> judge(RaceEffort race, RaceEffort... earlier) {
        var all = new ArrayList<>(Arrays.asList(earlier));
        all.add(race);
        return PersonalRecordPolicy.judge(race, PersonalRecordPolicy.racesOf(all));
    }

    private static Optional<RaceEffort> measured(Session session) {
        return RaceEffort.measured(session, List.of());
    }

    private static RaceEffort official(int dayNumber, Distance distance, Duration time) {
        return RaceEffort.official(
                        UUID.randomUUID(), Given.dayNo(dayNumber), Given.at(dayNumber, 20), distance, time, List.of())
                .orElseThrow();
    }
}
