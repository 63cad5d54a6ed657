package io.milepost.fitness.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import io.milepost.running.Distance;
import io.milepost.running.Effort;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class DerivationTest {

    @Test
    void anEvenRunIsAsFastEverywhere() {
        var profile = Derivation.of(run(3_600, second -> second * 3.0), true);
        assertThat(profile.slopes()).hasValueCloseTo(1.0, within(1e-9));
        assertThat(profile.eightMinutes().orElseThrow().secondsPerKm()).isCloseTo(1_000 / 3.0, within(0.01));
        assertThat(profile.timeAtSpeed().total()).isCloseTo(3_600, within(0.5));
        assertThat(profile.timeAtHeartRate().at(150)).isCloseTo(3_600, within(0.5));
        assertThat(profile.hardestTwenty()).hasValue(150);
        assertThat(profile.efforts())
                .extracting(Effort::distance)
                .contains(Distance.TEN_K)
                .doesNotContain(Distance.km(15));
    }

    @Test
    void theFastKilometreInsideALongRunIsFound() {
        var profile = Derivation.of(run(3_600, second -> second * 3.0 + Math.clamp(second - 1_000, 0, 250)), true);
        Effort kilometre = profile.efforts().stream()
                .filter(effort -> effort.distance().equals(Distance.km(1)))
                .findFirst()
                .orElseThrow();
        assertThat(kilometre.time().toSeconds()).isEqualTo(250);
        assertThat(kilometre.fromSecond()).isCloseTo(1_000, within(1.0));
    }

    @Test
    void aPositionThatLeaptMakesNoRecord() {
        // 90 m in a second is too little for a jump, and too much for a runner.
        var profile = Derivation.of(run(1_200, second -> second * 5.5 + (second > 600 ? 180 : 0)), true);
        assertThat(profile.efforts())
                .extracting(Effort::distance)
                .contains(Distance.FIVE_K)
                .doesNotContain(Distance.metres(400));
    }

    @Test
    void whatGravityRanIsNoRecord() {
        // The third kilometre is the fastest, and falls by 30 m.
        var samples = new Samples.Builder();
        for (int second = 0; second <= 1_900; second++) {
            double fast = Math.clamp(second - 600, 0, 250);
            samples.add(second).with(Column.DISTANCE, second * 3.0 + fast).with(Column.ALTITUDE, 200 - fast * 0.12);
        }
        var profile = Derivation.of(samples.build(), true);
        assertThat(profile.netDrop()).hasValueCloseTo(30.0, within(0.5));
        assertThat(profile.efforts())
                .extracting(Effort::distance)
                .contains(Distance.km(3))
                .doesNotContain(Distance.km(1));
    }

    @Test
    void aRideSaysNothingOfARunnersSpeed() {
        var profile = Derivation.of(run(3_600, second -> second * 9.0), false);
        assertThat(profile.efforts()).isEmpty();
        assertThat(profile.timeAtSpeed().total()).isZero();
        assertThat(profile.timeAtHeartRate().total()).isPositive();
    }

    @Test
    void holesAreFilledOnTheStraightLineAndNothingFallsBack() {
        double[] seconds = {0, 1, 2, 3, 4, 5};
        double[] metres = {Double.NaN, 3, Double.NaN, 9, 8, Double.NaN};
        assertThat(Derivation.withoutHoles(seconds, metres)).containsExactly(3, 3, 6, 9, 9, 9);
        double[] none = {Double.NaN, Double.NaN};
        assertThat(Derivation.withoutHoles(new double[] {0, 1}, none)).containsOnly(Double.NaN);
    }

    @Test
    void whatIsKeptIsWhatWasDerived() {
        var profile = Derivation.of(run(3_601, second -> second * 3.1 + Math.clamp(second - 900, 0, 300) * 0.7), true);
        byte[] bytes = ProfileBytes.encode(profile);
        var parts = ProfileBytes.decode(bytes);
        assertThat(bytes.length).isLessThan(600);
        assertThat(parts.timeAtSpeed().total()).isCloseTo(profile.timeAtSpeed().total(), within(1.0));
        assertThat(parts.timeAtHeartRate().total())
                .isCloseTo(profile.timeAtHeartRate().total(), within(1.0));
        assertThat(parts.efforts()).hasSameSizeAs(profile.efforts());
        for (int i = 0; i < parts.efforts().size(); i++) {
            Effort kept = parts.efforts().get(i);
            Effort derived = profile.efforts().get(i);
            assertThat(kept.distance().metres()).isCloseTo(derived.distance().metres(), within(0.001));
            assertThat(kept.time().toMillis()).isEqualTo(derived.time().toMillis());
            assertThat(kept.fromSecond()).isCloseTo(derived.fromSecond(), within(0.1));
        }
    }

    @Test
    void nothingRecordedSaysNothing() {
        assertThat(Derivation.of(Samples.none(), true)).isEqualTo(RecordedProfile.NONE);
        var parts = ProfileBytes.decode(ProfileBytes.encode(RecordedProfile.NONE));
        assertThat(parts.timeAtSpeed().total()).isZero();
        assertThat(parts.efforts()).isEmpty();
    }

    private static Samples run(int seconds, IntToDoubleFunction metres) {
        var samples = new Samples.Builder();
        for (int second = 0; second <= seconds; second++) {
            samples.add(second)
                    .with(Column.DISTANCE, metres.applyAsDouble(second))
                    .with(Column.HEART_RATE, 150);
        }
        return samples.build();
    }
}
