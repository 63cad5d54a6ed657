package io.milepost.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.demo.MadeUpRun.Stretch;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeUpRunTest {

    private static final MadeUpRun EVEN = DemoTraining.run(LocalDate.of(2026, 11, 3), 6, 300, 7, 3);

    @Test
    void anEvenRunGoesAsTheTimeGoes() {
        assertThat(EVEN.gone(0.3)).isEqualTo(0.3);
    }

    @Test
    void repsAreRunFasterThanTheRestsBetween() {
        MadeUpRun reps = EVEN.in(List.of(
                new Stretch(2, Duration.ofMinutes(10)),
                new Stretch(0, Duration.ofMinutes(2)),
                new Stretch(2, Duration.ofMinutes(8))));

        assertThat(reps.gone(0.25)).isCloseTo(0.25, within(1e-9));
        assertThat(reps.gone(0.5)).isCloseTo(0.5, within(1e-9));
        assertThat(reps.gone(0.6)).isCloseTo(0.5, within(1e-9));
        assertThat(reps.gone(0.8)).isCloseTo(0.75, within(1e-9));
        assertThat(reps.gone(1)).isEqualTo(1);
    }
}
