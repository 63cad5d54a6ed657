package io.milepost.fitness.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HardestMinutesTest {

    private static final Duration TWENTY = Duration.ofMinutes(20);

    @Test
    void theHardestTwentyMinutesAreFoundInTheMiddle() {
        double[] beats = new double[3_601];
        Arrays.fill(beats, 140);
        Arrays.fill(beats, 1_201, 2_401, 172);
        assertThat(HardestMinutes.of(everySecond(3_601), beats, TWENTY)).hasValue(172);
    }

    @Test
    void aShorterActivityHasNone() {
        double[] beats = new double[1_000];
        Arrays.fill(beats, 170);
        assertThat(HardestMinutes.of(everySecond(1_000), beats, TWENTY)).isEmpty();
    }

    @Test
    void aStrapThatLosesTouchTellsNothing() {
        double[] beats = new double[1_801];
        Arrays.fill(beats, 170);
        Arrays.fill(beats, 600, 1_200, Double.NaN);
        assertThat(HardestMinutes.of(everySecond(1_801), beats, TWENTY)).isEmpty();
    }

    @Test
    void aFewMissingBeatsAreNoZeroes() {
        double[] beats = new double[1_301];
        Arrays.fill(beats, 165);
        Arrays.fill(beats, 300, 360, Double.NaN);
        assertThat(HardestMinutes.of(everySecond(1_301), beats, TWENTY)).hasValue(165);
    }

    @Test
    void nothingRecordedIsNothingKnown() {
        assertThat(HardestMinutes.of(new double[0], new double[0], TWENTY)).isEmpty();
        assertThat(HardestMinutes.of(new double[] {0}, new double[] {150}, TWENTY))
                .isEmpty();
    }

    private static double[] everySecond(int n) {
        return IntStream.range(0, n).asDoubleStream().toArray();
    }
}
