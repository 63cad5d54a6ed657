package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RacePredictionTest {

    @ParameterizedTest(name = "{0} m in {1} is {3} over {2} m")
    @CsvSource({
        "5164,    PT19M25S, 42195,   10797.8",
        "5000,    PT20M,    21097.5, 5520.2",
        "10000,   PT45M,    21097.5, 5957.3",
        "21097.5, PT1H40M,  42195,   12509.6"
    })
    void riegelsLawGivesItsFigures(double from, Duration time, double to, double seconds) {
        var prediction = RacePrediction.riegel(Distance.metres(from), time, Distance.metres(to));
        assertThat(Seconds.of(prediction.time())).isCloseTo(seconds, within(0.1));
        assertThat(prediction.sound()).isTrue();
    }

    @Test
    void riegelsLawIsSilentOutsideItsMinutes() {
        var sprint = RacePrediction.riegel(Distance.metres(800), Duration.ofSeconds(150), Distance.FIVE_K);
        var slowMarathon = RacePrediction.riegel(Distance.TEN_K, Duration.ofMinutes(60), Distance.MARATHON);
        assertThat(sprint.sound()).isFalse();
        assertThat(slowMarathon.sound()).isFalse();
    }

    @ParameterizedTest(name = "{0} m in {1} is {3} over {2} m")
    @CsvSource({"2000, PT14M20S, 3000, 1341.4", "5000, PT16M32S, 10000, 2066.4", "5000, PT16M32S, 42200, 9682.8"})
    void cameronGivesHisFigures(double from, Duration time, double to, double seconds) {
        var prediction = RacePrediction.cameron(Distance.metres(from), time, Distance.metres(to));
        assertThat(Seconds.of(prediction.time())).isCloseTo(seconds, within(1.0));
        assertThat(prediction.sound()).isTrue();
    }

    @Test
    void cameronIsSilentBeyondTheMarathon() {
        assertThat(RacePrediction.cameron(Distance.TEN_K, Duration.ofMinutes(45), Distance.km(50))
                        .sound())
                .isFalse();
    }

    @Test
    void noRacePredictsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RacePrediction.riegel(Distance.ZERO, Duration.ofMinutes(20), Distance.FIVE_K));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RacePrediction.cameron(Distance.FIVE_K, Duration.ZERO, Distance.TEN_K));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RacePrediction.riegel(Distance.FIVE_K, Duration.ofMinutes(20), Distance.ZERO));
    }
}
