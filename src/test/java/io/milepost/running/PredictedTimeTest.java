package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictedTimeTest {

    private static final Duration FORTY_ONE_TWENTY = Duration.ofSeconds(2480);

    @ParameterizedTest(name = "at {0} km a week the marathon's exponent is {1}")
    @CsvSource({"30, 1.15", "49.9, 1.15", "50, 1.10", "80, 1.10", "80.1, 1.08"})
    void fewerKilometresAWeekMakeTheMarathonSlower(double weekly, double exponent) {
        var predicted = PredictedTime.of(Distance.TEN_K, FORTY_ONE_TWENTY, Distance.km(weekly), Distance.MARATHON);
        assertThat(predicted.exponent()).isEqualTo(exponent);
        assertThat(Seconds.of(predicted.slow())).isCloseTo(2480 * Math.pow(4.2195, exponent), within(0.01));
        assertThat(predicted.fast()).isLessThan(predicted.slow());
        assertThat(predicted.middle()).isBetween(predicted.fast(), predicted.slow());
    }

    @Test
    void upToTheHalfMarathonTheWeekDoesNotMatter() {
        var little = PredictedTime.of(Distance.TEN_K, FORTY_ONE_TWENTY, Distance.km(20), Distance.HALF_MARATHON);
        var much = PredictedTime.of(Distance.TEN_K, FORTY_ONE_TWENTY, Distance.km(120), Distance.HALF_MARATHON);
        assertThat(little).isEqualTo(much);
        assertThat(little.exponent()).isEqualTo(1.06);
    }

    @Test
    void theMarathonsRangeIsThatOfMarathonPace() {
        var predicted = PredictedTime.of(Distance.TEN_K, FORTY_ONE_TWENTY, Distance.km(60), Distance.MARATHON);
        var pace = MarathonPace.range(Distance.TEN_K, FORTY_ONE_TWENTY, Distance.km(60));
        assertThat(Seconds.of(predicted.fast()))
                .isCloseTo(Seconds.of(pace.fast().timeFor(Distance.MARATHON)), within(0.01));
        assertThat(Seconds.of(predicted.slow()))
                .isCloseTo(Seconds.of(pace.slow().timeFor(Distance.MARATHON)), within(0.01));
    }

    @Test
    void whatLiesOutsideTheFormulasSaysSo() {
        Distance week = Distance.km(60);
        assertThat(PredictedTime.of(Distance.TEN_K, FORTY_ONE_TWENTY, week, Distance.HALF_MARATHON)
                        .sound())
                .isTrue();
        assertThat(PredictedTime.of(Distance.TEN_K, FORTY_ONE_TWENTY, week, Distance.km(50))
                        .sound())
                .isFalse();
        assertThat(PredictedTime.of(Distance.TEN_K, Duration.ofMinutes(62), week, Distance.MARATHON)
                        .sound())
                .isFalse();
    }

    @Property
    void theRangeIsInOrderAndFasterRacesPredictFasterTimes(
            @ForAll @DoubleRange(min = 1_500, max = 42_195) double from,
            @ForAll @DoubleRange(min = 1_500, max = 60_000) double to,
            @ForAll @DoubleRange(min = 200, max = 450) double secondsPerKm,
            @ForAll @DoubleRange(min = 0, max = 150) double weekly) {
        var race = Distance.metres(from);
        var time = new Pace(secondsPerKm).timeFor(race);
        var now = PredictedTime.of(race, time, Distance.km(weekly), Distance.metres(to));
        var faster = PredictedTime.of(race, time.minusSeconds(5), Distance.km(weekly), Distance.metres(to));
        assertThat(now.fast()).isLessThanOrEqualTo(now.slow());
        assertThat(faster.fast()).isLessThan(now.fast());
        assertThat(faster.slow()).isLessThan(now.slow());
    }
}
