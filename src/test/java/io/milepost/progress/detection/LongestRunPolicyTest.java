package io.milepost.progress.detection;

import static io.milepost.progress.detection.Given.history;
import static io.milepost.progress.detection.Given.ill;
import static io.milepost.progress.detection.Given.pain;
import static io.milepost.progress.detection.Given.race;
import static io.milepost.progress.detection.Given.recordedLater;
import static io.milepost.progress.detection.Given.redFlag;
import static io.milepost.progress.detection.Given.run;
import static io.milepost.progress.detection.Given.strength;
import static io.milepost.progress.detection.Given.unsound;
import static io.milepost.progress.detection.Given.upToTwelveKm;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Achievement.LongestRun;
import io.milepost.running.Distance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LongestRunPolicyTest {

    @Test
    void aRunClearlyLongerThanTheBestIsAMilestone() {
        var found = judge(run(30, 13)).orElseThrow();
        assertThat(found.distance()).isEqualTo(Distance.km(13));
        assertThat(found.previous()).isEqualTo(Distance.km(12));
        assertThat(found.previousDay()).isEqualTo(Given.dayNo(25));
        assertThat(found.firstAt()).isEmpty();
        assertThat(found.beyondSafeGrowth()).isFalse();
    }

    @Test
    void aLittleLongerIsNotEnough() {
        assertThat(judge(run(30, 12.4))).isEmpty(); // 3.3 % but 400 m
        var marathoner = history(run(1, 30), run(8, 31), run(15, 32));
        assertThat(LongestRunPolicy.judge(run(22, 32.9), marathoner, List.of())).isEmpty(); // 900 m but 2.8 %
    }

    @Test
    void theFirstAtARoundDistanceCountsHoweverNarrow() {
        var history = history(run(1, 9), run(8, 9.5), run(15, 9.9));
        var found = LongestRunPolicy.judge(run(20, 10.05), history, List.of()).orElseThrow();
        assertThat(found.firstAt()).contains(Distance.km(10));
    }

    @Test
    void withoutAHistoryNothingIsLongest() {
        assertThat(LongestRunPolicy.judge(run(30, 10), history(), List.of())).isEmpty();
        assertThat(LongestRunPolicy.judge(run(30, 10), history(run(1, 5), run(8, 6)), List.of()))
                .isEmpty();
    }

    @Test
    void anImportOlderThanTwoWeeksIsHistoryAndNotNews() {
        assertThat(judge(recordedLater(run(30, 13), 14))).isPresent();
        assertThat(judge(recordedLater(run(30, 13), 15))).isEmpty();
    }

    @Test
    void anUnsoundFileProvesNothing() {
        assertThat(judge(unsound(run(30, 13)))).isEmpty();
    }

    @Test
    void anUnsoundFileIsNoBestToBeatEither() {
        var history = upToTwelveKm(unsound(run(20, 60)));
        assertThat(LongestRunPolicy.judge(run(30, 13), history, List.of())).isPresent();
    }

    @Test
    void whateverIsNoRunIsNoLongestRun() {
        assertThat(judge(strength(30, Duration.ofHours(3)))).isEmpty();
    }

    @Test
    void beyondATenthMoreThanTheLastThirtyDaysItIsTrueButUnwise() {
        assertThat(judge(run(30, 13.2)).orElseThrow().beyondSafeGrowth()).isFalse();
        assertThat(judge(run(30, 13.3)).orElseThrow().beyondSafeGrowth()).isTrue();
    }

    @Test
    void aRaceMayBeLongerThanTheRuleForTraining() {
        assertThat(judge(race(30, 21.3, Duration.ofHours(2))).orElseThrow().beyondSafeGrowth())
                .isFalse();
    }

    @Test
    void aRaceIsNoBaseForTheNextTrainingRun() {
        var history = upToTwelveKm(race(27, 21.2, Duration.ofHours(2)));
        assertThat(LongestRunPolicy.judge(run(30, 22), history, List.of())
                        .orElseThrow()
                        .beyondSafeGrowth())
                .isTrue();
    }

    @Test
    void afterAMonthWithoutARunTheLongestEverIsUnwise() {
        assertThat(judge(run(60, 13)).orElseThrow().beyondSafeGrowth()).isTrue();
    }

    @Test
    void onlyTwoYearsOfHistoryMayBeCalledALife() {
        assertThat(judge(run(30, 13)).orElseThrow().everKnown()).isFalse();
        var history = upToTwelveKm(run(-740, 5));
        assertThat(LongestRunPolicy.judge(run(30, 13), history, List.of())
                        .orElseThrow()
                        .everKnown())
                .isTrue();
    }

    @Test
    void runningThroughPainOrIllnessIsNeverCelebrated() {
        for (var said : List.of(pain(30, 6, 4), pain(30, 12, 6), ill(29, 20), redFlag(30, 6))) {
            assertThat(LongestRunPolicy.judge(run(30, 13), upToTwelveKm(), List.of(said)))
                    .as(said.toString())
                    .isEmpty();
        }
        assertThat(LongestRunPolicy.judge(run(30, 13), upToTwelveKm(), List.of(pain(27, 6, 6))))
                .as("pain three days earlier")
                .isPresent();
    }

    private static Optional<LongestRun> judge(Session run) {
        return LongestRunPolicy.judge(run, upToTwelveKm(run), List.of());
    }
}
