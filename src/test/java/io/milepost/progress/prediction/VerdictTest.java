package io.milepost.progress.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.running.Distance;
import io.milepost.running.PredictedTime;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    /** 10 km in 41:20 at 60 km a week: a marathon from about 3:10 to 3:21. */
    private static final PredictedTime MARATHON =
            PredictedTime.of(Distance.TEN_K, Duration.ofSeconds(2480), Distance.km(60), Distance.MARATHON);

    @Test
    void theRangeIsTheOneThatTheseCasesAreWrittenFor() {
        assertThat(MARATHON.fast()).isBetween(Duration.ofMinutes(190), Duration.ofMinutes(191));
        assertThat(MARATHON.slow()).isBetween(Duration.ofMinutes(200), Duration.ofMinutes(202));
    }

    @ParameterizedTest(name = "asked for {0} in {1} weeks: {2}")
    @CsvSource({
        "PT3H25M, 11, ON_TRACK",
        "PT3H17M, 11, ON_TRACK",
        "PT3H12M, 11, WITHIN_REACH",
        "PT3H5M,  11, A_STRETCH",
        "PT3H5M,  4,  CHANGE_THE_GOAL",
        "PT3H7M,  4,  A_STRETCH",
        "PT3H,    11, CHANGE_THE_GOAL",
        "PT3H,    40, A_STRETCH",
        "PT2H50M, 99, CHANGE_THE_GOAL"
    })
    void aGoalStandsAsTheRangeAndTheWeeksSay(Duration asked, long weeks, Verdict verdict) {
        assertThat(Verdict.of(MARATHON, asked, Optional.of(weeks))).isEqualTo(verdict);
    }

    @Test
    void withoutARaceDayTwelveWeeksAreTaken() {
        Duration asked = Duration.ofMinutes(185);
        assertThat(Verdict.of(MARATHON, asked, Optional.empty()))
                .isEqualTo(Verdict.of(MARATHON, asked, Optional.of(12L)));
    }

    @Property
    void anEasierGoalOrMoreWeeksNeverStandWorse(
            @ForAll @IntRange(min = 9_000, max = 14_000) int asked, @ForAll @IntRange(max = 60) int weeks) {
        Verdict now = Verdict.of(MARATHON, Duration.ofSeconds(asked), Optional.of((long) weeks));
        assertThat(Verdict.of(MARATHON, Duration.ofSeconds(asked + 30), Optional.of((long) weeks)))
                .isLessThanOrEqualTo(now);
        assertThat(Verdict.of(MARATHON, Duration.ofSeconds(asked), Optional.of(weeks + 1L)))
                .isLessThanOrEqualTo(now);
    }
}
