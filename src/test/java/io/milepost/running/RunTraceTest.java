package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class RunTraceTest {

    @Test
    void onTheFlatTheAdjustedDistanceIsTheDistance() {
        var trace = run(3_600, 3.0, metres -> 120);
        assertThat(trace.gradeAdjustedMetres()[3_600]).isCloseTo(10_800, within(1e-6));
    }

    @Test
    void anEvenClimbOfTenPercentCountsTwoThirdsMore() {
        var trace = run(1_000, 2.0, metres -> 0.10 * metres);
        assertThat(trace.gradeAdjustedMetres()[1_000] / 2_000).isCloseTo(1.6578, within(0.02));
    }

    @Test
    void theNoiseOfAnAltimeterIsNoHill() {
        var trace = run(3_600, 3.0, metres -> 100 + (Math.round(metres) % 2 == 0 ? 0.6 : -0.6));
        assertThat(trace.gradeAdjustedMetres()[3_600]).isCloseTo(10_800, within(100.0));
    }

    @Test
    void withoutAltitudeNothingIsAdjusted() {
        var trace = run(600, 3.0, metres -> Double.NaN);
        assertThat(trace.gradeAdjustedMetres()[600]).isEqualTo(1_800);
    }

    @Test
    void aHoleInTheAltitudeIsCrossedOnTheStraightLine() {
        var whole = run(1_000, 3.0, metres -> metres * 0.03);
        var holed = run(1_000, 3.0, metres -> metres > 600 && metres < 1_200 ? Double.NaN : metres * 0.03);
        assertThat(holed.gradeAdjustedMetres()[1_000]).isCloseTo(whole.gradeAdjustedMetres()[1_000], within(0.5));
    }

    @Test
    void theFastestKilometreIsFoundBetweenTheSamples() {
        // 4 m/s for the second of three kilometres, 2.5 m/s around it, a sample every 7 seconds.
        double[] seconds = new double[200];
        double[] metres = new double[200];
        for (int i = 0; i < 200; i++) {
            double t = i * 7.0;
            seconds[i] = t;
            metres[i] = t <= 400 ? t * 2.5 : t <= 650 ? 1_000 + (t - 400) * 4 : 2_000 + (t - 650) * 2.5;
        }
        var effort = BestEfforts.fastest(seconds, metres, Distance.km(1)).orElseThrow();
        assertThat(Seconds.of(effort.time())).isCloseTo(250, within(1.5));
        assertThat(effort.fromSecond()).isCloseTo(400, within(8.0));
    }

    @Test
    void standingStillBelongsToAnEffortOnlyInItsMiddle() {
        double[] seconds = {0, 100, 400, 500};
        double[] metres = {0, 400, 400, 800};
        assertThat(Seconds.of(BestEfforts.fastest(seconds, metres, Distance.metres(400))
                        .orElseThrow()
                        .time()))
                .isEqualTo(100);
        assertThat(Seconds.of(BestEfforts.fastest(seconds, metres, Distance.metres(800))
                        .orElseThrow()
                        .time()))
                .isEqualTo(500);
    }

    @Test
    void aRunShorterThanTheEffortHasNone() {
        var trace = run(100, 3.0, metres -> 0);
        assertThat(BestEfforts.fastest(column(trace, true), column(trace, false), Distance.km(1)))
                .isEmpty();
        assertThat(BestEfforts.furthest(column(trace, true), column(trace, false), Duration.ofMinutes(8)))
                .isEmpty();
    }

    @Test
    void theBestEightMinutesOfAnIntervalSessionAreTheFastOnes() {
        double[] seconds = new double[3_601];
        double[] metres = new double[3_601];
        for (int i = 1; i <= 3_600; i++) {
            seconds[i] = i;
            metres[i] = metres[i - 1] + (i > 1_200 && i <= 1_680 ? 4.5 : 3.0);
        }
        var effort =
                BestEfforts.furthest(seconds, metres, Duration.ofMinutes(8)).orElseThrow();
        assertThat(effort.distance().metres()).isCloseTo(480 * 4.5, within(1e-6));
        assertThat(effort.fromSecond()).isEqualTo(1_200);
    }

    @Test
    void aStopIsNoTimeAtAnySpeed() {
        double[] seconds = {0, 10, 20, 320, 330, 340};
        double[] metres = {0, 30, 60, 62, 92, 122};
        double[] none = new double[6];
        Arrays.fill(none, Double.NaN);
        double[] pulse = {100, 120, 120, 90, 120, 120};
        var trace = new RunTrace(seconds, metres, none, pulse);
        assertThat(TimeAtSpeed.of(trace).total()).isEqualTo(40);
        assertThat(TimeAtSpeed.of(trace).between(2.9, 3.1)).isEqualTo(40);
        assertThat(TimeAtHeartRate.of(trace).at(120)).isEqualTo(40);
        assertThat(TimeAtHeartRate.of(trace).at(90)).isZero();
    }

    @Test
    void aStepThatABoundaryCutsCountsInPart() {
        var times = TimeAtSpeed.single(3.02, 100);
        assertThat(times.between(0, 3.025)).isCloseTo(50, within(1e-6));
        assertThat(times.between(3.025, Double.POSITIVE_INFINITY)).isCloseTo(50, within(1e-6));
    }

    private static RunTrace run(int seconds, double speed, DoubleUnaryOperator altitude) {
        double[] time = new double[seconds + 1];
        double[] metres = new double[seconds + 1];
        double[] heights = new double[seconds + 1];
        double[] pulse = new double[seconds + 1];
        for (int i = 0; i <= seconds; i++) {
            time[i] = i;
            metres[i] = i * speed;
            heights[i] = altitude.applyAsDouble(metres[i]);
            pulse[i] = 140;
        }
        return new RunTrace(time, metres, heights, pulse);
    }

    private static double[] column(RunTrace trace, boolean seconds) {
        double[] values = new double[trace.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = seconds ? trace.secondsAt(i) : trace.metresAt(i);
        }
        return values;
    }
}
