package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingPacesTest {

    /** Daniels, Running Formula, 3rd edition: seconds per kilometre. */
    @ParameterizedTest(name = "VDOT {0}")
    @CsvSource({"41, 391, 349, 322, 300", "51, 329, 292, 267, 251", "67, 264, 233, 211, 201", "85, 218, 191, 172, 166"})
    void pacesAreThePublishedOnes(double vdot, double easySlow, double easyFast, double marathon, double threshold) {
        var paces = TrainingPaces.of(new Vdot(vdot));
        assertThat(paces.easy().slow().secondsPerKm()).isCloseTo(easySlow, within(1.2));
        assertThat(paces.easy().fast().secondsPerKm()).isCloseTo(easyFast, within(3.0));
        assertThat(paces.marathon().secondsPerKm()).isCloseTo(marathon, within(2.5));
        assertThat(paces.threshold().secondsPerKm()).isCloseTo(threshold, within(1.0));
    }

    @Test
    void belowFortyTheMarathonIsNotPromisedFasterThanTheBookDoes() {
        // The prediction alone is 401.5 s/km; the book says 412.
        assertThat(new Vdot(31).equivalentPace(Distance.MARATHON).secondsPerKm())
                .isCloseTo(401.5, within(0.1));
        assertThat(TrainingPaces.of(new Vdot(31)).marathon().secondsPerKm()).isCloseTo(412, within(3.0));
    }

    @Test
    void everyZoneHasItsRange() {
        var paces = TrainingPaces.of(new Vdot(50));
        assertThat(paces.range(Zone.E)).isEqualTo(paces.easy());
        assertThat(paces.range(Zone.M)).isEqualTo(PaceRange.single(paces.marathon()));
        assertThat(paces.range(Zone.T)).isEqualTo(PaceRange.single(paces.threshold()));
        assertThat(paces.range(Zone.I)).isEqualTo(PaceRange.single(paces.interval()));
        assertThat(paces.range(Zone.R)).isEqualTo(PaceRange.single(paces.repetition()));
    }

    @Test
    void pacesOutOfOrderAreRefused() {
        var easy = new PaceRange(new Pace(400), new Pace(350));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrainingPaces(easy, new Pace(360), new Pace(300), new Pace(280), new Pace(260)));
    }

    @Test
    void fewMilesMakeTheMarathonRangeWider() {
        var time = Duration.ofMinutes(40);
        var fast = TrainingPaces.of(Vdot.of(Distance.TEN_K, time)).marathon();
        var little = MarathonPace.range(Distance.TEN_K, time, Distance.km(35));
        var some = MarathonPace.range(Distance.TEN_K, time, Distance.km(50));
        var much = MarathonPace.range(Distance.TEN_K, time, Distance.km(81));
        assertThat(little.fast()).isEqualTo(fast);
        // 2400 s · 4.2195^1.15 = 12,567 s; ^1.10 = 11,694 s; ^1.08 = 11,362 s
        assertThat(little.slow().timeFor(Distance.MARATHON).toSeconds()).isCloseTo(12_567, within(2L));
        assertThat(some.slow().timeFor(Distance.MARATHON).toSeconds()).isCloseTo(11_694, within(2L));
        assertThat(much.slow().timeFor(Distance.MARATHON).toSeconds()).isCloseTo(11_362, within(2L));
    }

    @Test
    void aMarathonSpeaksForItselfWhateverTheMileage() {
        var range = MarathonPace.range(Distance.MARATHON, Duration.ofHours(3), Distance.km(30));
        assertThat(range.slow().secondsPerKm()).isCloseTo(range.fast().secondsPerKm(), within(0.001));
    }
}
