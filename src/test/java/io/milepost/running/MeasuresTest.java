package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {

    @Test
    void aMarathonIsTwentySixMilesAndAFifth() {
        assertThat(Distance.MARATHON.miles()).isCloseTo(26.21876, within(1e-5));
        assertThat(Distance.HALF_MARATHON.times(2)).isEqualTo(Distance.MARATHON);
        assertThat(Distance.miles(1)).isEqualTo(Distance.MILE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void aDistanceThatCannotBeIsRefused(double metres) {
        assertThatIllegalArgumentException().isThrownBy(() -> Distance.metres(metres));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -300, Double.NaN, Double.POSITIVE_INFINITY})
    void aPaceThatCannotBeIsRefused(double secondsPerKm) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(secondsPerKm));
    }

    @Test
    void negativeZeroIsTheSameDistanceAsZero() {
        assertThat(Distance.metres(-0.0)).isEqualTo(Distance.ZERO);
    }

    @Test
    void tenKilometresInFortyMinutesIsFourMinutesPerKilometre() {
        var pace = Pace.of(Distance.TEN_K, Duration.ofMinutes(40));
        assertThat(pace).isEqualTo(new Pace(240));
        assertThat(pace.secondsPerMile()).isCloseTo(386.24, within(0.01));
        assertThat(pace.metresPerMinute()).isCloseTo(250, within(1e-9));
        assertThat(pace.timeFor(Distance.MARATHON)).isEqualTo(Duration.ofMillis(10_126_800));
        assertThat(pace.distanceIn(Duration.ofMinutes(20))).isEqualTo(Distance.FIVE_K);
    }

    @Test
    void noPaceComesFromNoDistanceOrNoTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pace.of(Distance.ZERO, Duration.ofMinutes(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Pace.of(Distance.FIVE_K, Duration.ZERO));
    }

    @Test
    void aRangeHoldsItsEndsAndNothingBeyond() {
        var range = new PaceRange(new Pace(360), new Pace(330));
        assertThat(range.contains(new Pace(360))).isTrue();
        assertThat(range.contains(new Pace(330))).isTrue();
        assertThat(range.contains(new Pace(329.9))).isFalse();
        assertThat(range.contains(new Pace(360.1))).isFalse();
        assertThat(range.middle()).isEqualTo(new Pace(345));
        assertThat(range.widenedBy(0.1).contains(new Pace(300))).isTrue();
    }

    @Test
    void aRangeTheWrongWayRoundIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PaceRange(new Pace(330), new Pace(360)));
    }

    @Test
    void unitsCountInKilometresOrMiles() {
        assertThat(Distance.km(5).in(UnitSystem.METRIC)).isEqualTo(5);
        assertThat(Distance.miles(3).in(UnitSystem.IMPERIAL)).isCloseTo(3, within(1e-12));
        assertThat(UnitSystem.IMPERIAL.distance(2)).isEqualTo(Distance.miles(2));
        assertThat(new Pace(300).secondsPer(UnitSystem.IMPERIAL)).isCloseTo(482.8, within(0.01));
    }
}
