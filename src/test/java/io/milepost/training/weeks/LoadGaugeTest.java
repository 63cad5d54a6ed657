package io.milepost.training.weeks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.fitness.LoadMethod;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.training.notation.Workout;
import org.junit.jupiter.api.Test;

class LoadGaugeTest {

    private static final TrainingPaces PACES = TrainingPaces.of(new Vdot(50));
    private static final LoadGauge STRESS = new LoadGauge(LoadMethod.RTSS, PACES.threshold(), PACES);
    private static final LoadGauge FELT = new LoadGauge(LoadMethod.SESSION_RPE, null, null);

    @Test
    void anHourAtThresholdIsAHundred() {
        assertThat(STRESS.of(Workout.of("60min T")).getAsDouble()).isEqualTo(100, within(0.1));
        assertThat(STRESS.of(Workout.of("60min E")).getAsDouble()).isBetween(50.0, 75.0);
    }

    @Test
    void effortTimesMinutesAddsUpPartByPart() {
        assertThat(FELT.of(Workout.of("10min E, 20min T, 10min E"))).hasValue(200);
        assertThat(FELT.of(Workout.of("3x10min T stand 2min"))).hasValue(214);
        assertThat(FELT.of(Workout.of("STRENGTH 30min"))).hasValue(120);
    }

    @Test
    void restHasNone() {
        assertThat(FELT.of(Workout.of("REST"))).isEmpty();
        assertThat(STRESS.of(Workout.of("LESSON 20min"))).isEmpty();
        assertThat(FELT.of(Workout.of("LESSON 20min, REFLECT 10min"))).isEmpty();
    }
}
