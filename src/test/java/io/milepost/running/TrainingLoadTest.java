package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrainingLoadTest {

    private static final TrainingPaces PACES = TrainingPaces.of(new Vdot(50));

    @Test
    void halfAnHourAt130BeatsIsAnImpulseOf31Point8ForAMan() {
        var times = TimeAtHeartRate.single(130, 1_800);
        assertThat(Trimp.of(new HeartRateReserve(40, 200), Trimp.Weighting.MEN, times))
                .isCloseTo(31.80, within(0.01));
    }

    @Test
    void theImpulseOfAChangingPulseIsMoreThanThatOfItsMean() {
        var reserve = new HeartRateReserve(50, 190);
        var changing = TimeAtHeartRate.single(110, 600).plus(TimeAtHeartRate.single(170, 600));
        assertThat(Trimp.of(reserve, Trimp.Weighting.MEN, changing))
                .isGreaterThan(Trimp.of(reserve, Trimp.Weighting.MEN, TimeAtHeartRate.single(140, 1_200)));
    }

    @Test
    void aHeartWithoutASpanIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HeartRateReserve(60, 60));
    }

    @Test
    void formIsThatOfTheMorningBeforeTheDaysLoad() {
        var days = TrainingLoad.of(new double[] {100, 0});
        assertThat(days.getFirst().form()).isZero();
        assertThat(days.get(1).form())
                .isCloseTo(days.getFirst().fitness() - days.getFirst().fatigue(), within(1e-12));
    }

    @Test
    void aWeekOfEqualDaysIsAsMonotonousAsItGets() {
        double[] week = new double[7];
        Arrays.fill(week, 50);
        assertThat(Monotony.of(week)).isEqualTo(new Monotony(10, 3_500));
        assertThat(Monotony.of(week).level()).isEqualTo(Monotony.Level.CRITICAL);
    }

    @Test
    void aWeekOfRestHasNoMonotony() {
        assertThat(Monotony.of(new double[7])).isEqualTo(new Monotony(0, 0));
    }

    @Test
    void theAcuteChronicRatioWaitsForFourWeeks() {
        assertThat(AcuteChronicRatio.of(new double[27], 26)).isEmpty();
        assertThat(AcuteChronicRatio.of(new double[28], 27))
                .as("nothing before")
                .isEmpty();
    }

    @Test
    void aRunAtEIsEasyAndOneAtTIsModerateAndOneAtIIsHard() {
        assertThat(shareAt(PACES.easy().fast()).easyShare()).isEqualTo(1);
        assertThat(shareAt(PACES.marathon()).moderateShare()).isEqualTo(1);
        assertThat(shareAt(PACES.threshold()).moderateShare()).isEqualTo(1);
        assertThat(shareAt(PACES.interval()).hardShare()).isEqualTo(1);
    }

    @Test
    void polarisationMeansNothingWhereTheMiddleOutweighsTheHard() {
        assertThat(PolarisationIndex.of(new IntensityShare(70, 20, 10))).isEmpty();
        assertThat(PolarisationIndex.of(new IntensityShare(77, 3, 20)).orElseThrow())
                .isCloseTo(2.71, within(0.01));
        assertThat(PolarisationIndex.of(new IntensityShare(0, 0, 0))).isEmpty();
    }

    @Test
    void anHourAtThresholdIsAStressOf100() {
        Pace threshold = PACES.threshold();
        assertThat(RunningStress.of(Duration.ofHours(1), RunningStress.intensityFactor(threshold, threshold)))
                .isEqualTo(100);
        assertThat(RunningStress.intensityFactor(PACES.easy().slow(), threshold))
                .isLessThan(1);
    }

    private static IntensityShare shareAt(Pace pace) {
        return IntensityShare.of(TimeAtSpeed.single(pace.metresPerMinute() / 60, 600), PACES);
    }
}
