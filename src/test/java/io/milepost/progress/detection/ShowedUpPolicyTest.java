package io.milepost.progress.detection;

import static io.milepost.progress.detection.Given.ill;
import static io.milepost.progress.detection.Given.low;
import static io.milepost.progress.detection.Given.pain;
import static io.milepost.progress.detection.Given.recordedLater;
import static io.milepost.progress.detection.Given.redFlag;
import static io.milepost.progress.detection.Given.run;
import static io.milepost.progress.detection.Given.strength;
import static io.milepost.progress.detection.Given.unsound;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Achievement.ShowedUp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShowedUpPolicyTest {

    private static final Session TEN_EASY_MINUTES = run(30, 10 / 6.0);

    @Test
    void tenMinutesAfterALowEveningAreAWin() {
        assertThat(judge(TEN_EASY_MINUTES, low(29, 20))).contains(new ShowedUp(2, Duration.ofMinutes(10)));
        assertThat(judge(strength(30, Duration.ofMinutes(20)), low(30, 6))).isPresent();
    }

    @Test
    void nineMinutesAreNot() {
        assertThat(judge(run(30, 1.5), low(29, 20))).isEmpty();
    }

    @Test
    void aLowThatWasLongerAgoHasPassed() {
        assertThat(judge(TEN_EASY_MINUTES, low(29, 13))).isPresent(); // 18 hours
        assertThat(judge(TEN_EASY_MINUTES, low(29, 12))).isEmpty(); // 19 hours
    }

    @Test
    void aLowAfterTheSessionWasNoObstacle() {
        assertThat(judge(TEN_EASY_MINUTES, low(30, 12))).isEmpty();
    }

    @Test
    void withoutALowItIsAnOrdinaryDay() {
        assertThat(judge(TEN_EASY_MINUTES)).isEmpty();
    }

    @Test
    void painIllnessAndRedFlagsAreNeverPraised() {
        assertThat(judge(TEN_EASY_MINUTES, low(29, 20), pain(30, 6, 1))).isEmpty();
        assertThat(judge(TEN_EASY_MINUTES, low(29, 20), pain(30, 15, 5))).isEmpty();
        assertThat(judge(TEN_EASY_MINUTES, ill(29, 20))).isEmpty();
        assertThat(judge(TEN_EASY_MINUTES, redFlag(29, 20))).isEmpty();
    }

    @Test
    void onceInFourteenDaysIsEnough() {
        var lows = List.of(low(29, 20));
        assertThat(ShowedUpPolicy.judge(TEN_EASY_MINUTES, lows, shown(17))).isEmpty();
        assertThat(ShowedUpPolicy.judge(TEN_EASY_MINUTES, lows, shown(16))).isPresent();
    }

    @Test
    void theThirdLowInTenDaysGoesToTheCoachInstead() {
        assertThat(judge(TEN_EASY_MINUTES, low(21, 20), low(29, 20))).isPresent();
        assertThat(judge(TEN_EASY_MINUTES, low(21, 20), low(25, 20), low(29, 20)))
                .isEmpty();
        assertThat(judge(TEN_EASY_MINUTES, low(20, 20), low(25, 20), low(29, 20)))
                .isPresent();
    }

    @Test
    void twoLowsOnOneDayAreOneLowDay() {
        assertThat(judge(TEN_EASY_MINUTES, low(25, 8), low(25, 20), low(29, 20)))
                .isPresent();
    }

    @Test
    void oldImportsAndUnsoundFilesProveNothing() {
        assertThat(judge(recordedLater(TEN_EASY_MINUTES, 15), low(29, 20))).isEmpty();
        assertThat(judge(unsound(TEN_EASY_MINUTES), low(29, 20))).isEmpty();
    }

    private static Optional<ShowedUp> judge(Session session, Feeling... feelings) {
        return ShowedUpPolicy.judge(session, List.of(feelings), Optional.empty());
    }

    private static Optional<LocalDate> shown(int dayNumber) {
        return Optional.of(Given.dayNo(dayNumber));
    }
}
