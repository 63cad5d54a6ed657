package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VdotTest {

    @Test
    void tenKilometresInFortyMinutesIsFiftyOnePointNine() {
        assertThat(Vdot.of(Distance.TEN_K, Duration.ofMinutes(40)).value()).isCloseTo(51.944, within(0.001));
    }

    @ParameterizedTest(name = "{0} m in {1} is {2}")
    @CsvSource({
        "1500,     PT8M15S,    31, 0.30",
        "1609.344, PT8M55S,    31, 0.30",
        "5000,     PT29M51S,   31, 0.16",
        "10000,    PT26M19S,   85, 0.08",
        "21097.5,  PT57M50S,   85, 0.08",
        "42195,    PT2H1M10S,  85, 0.08"
    })
    void aPublishedTimeGivesThePublishedValue(double metres, Duration time, double published, double tolerance) {
        assertThat(Vdot.of(Distance.metres(metres), time).value()).isCloseTo(published, within(tolerance));
    }

    @ParameterizedTest(name = "VDOT {0} runs {1} m in {2}")
    @CsvSource({
        "85, 5000,    PT12M37S,  2",
        "85, 10000,   PT26M19S,  3",
        "85, 15000,   PT40M17S,  4",
        "85, 21097.5, PT57M50S,  6",
        "85, 42195,   PT2H1M10S, 12"
    })
    void anEquivalentTimeIsThePublishedOne(double vdot, double metres, Duration published, double tolerance) {
        var time = new Vdot(vdot).equivalentTime(Distance.metres(metres));
        assertThat(Seconds.of(time)).isCloseTo(Seconds.of(published), within(tolerance));
    }

    @Test
    void underThreeAndAHalfMinutesThereIsNoValue() {
        assertReason(Distance.metres(1000), Duration.ofSeconds(209), NoVdotException.Reason.TOO_SHORT);
        assertThat(Vdot.of(Distance.metres(1000), Duration.ofSeconds(210)).value())
                .isPositive();
    }

    @Test
    void aTimeThatNobodyRunsIsAnErrorAndNotARecord() {
        assertReason(Distance.MARATHON, Duration.ofMinutes(42), NoVdotException.Reason.TOO_FAST);
        assertReason(Distance.MARATHON, Duration.ofSeconds(131), NoVdotException.Reason.TOO_FAST);
        assertReason(Distance.TEN_K, Duration.ZERO, NoVdotException.Reason.TOO_FAST);
    }

    @Test
    void slowerThanAWalkIsNotARace() {
        assertReason(Distance.FIVE_K, Duration.ofHours(3), NoVdotException.Reason.TOO_SLOW);
        assertReason(Distance.ZERO, Duration.ofHours(1), NoVdotException.Reason.TOO_SLOW);
    }

    @ParameterizedTest
    @CsvSource({"9.99", "95.01", "NaN", "Infinity"})
    void aValueOutOfReachIsRefused(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Vdot(value));
    }

    private static void assertReason(Distance distance, Duration time, NoVdotException.Reason reason) {
        assertThatThrownBy(() -> Vdot.of(distance, time))
                .isInstanceOfSatisfying(
                        NoVdotException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
