package io.milepost.fitness.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.running.TimeAtSpeed;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.running.Zone;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceZoningTest {

    private static final TrainingPaces PACES = TrainingPaces.of(Vdot.of(Distance.TEN_K, Duration.ofMinutes(42)));

    @Test
    void eachPaceFallsIntoItsOwnZone() {
        for (Zone zone : Zone.values()) {
            TimeAtSpeed time = at(PACES.range(zone).slow(), 600);
            assertThat(PaceZoning.seconds(time, PACES).get(zone)).isCloseTo(600, within(0.01));
        }
    }

    @Test
    void aWalkIsEasyAndASprintIsRepetition() {
        TimeAtSpeed time = TimeAtSpeed.single(1.2, 300).plus(TimeAtSpeed.single(8, 20));
        assertThat(PaceZoning.seconds(time, PACES).get(Zone.E)).isEqualTo(300);
        assertThat(PaceZoning.seconds(time, PACES).get(Zone.R)).isEqualTo(20);
    }

    @Test
    void theZonesTogetherAreAllTheTime() {
        TimeAtSpeed time = TimeAtSpeed.NONE;
        for (double speed = 0.5; speed < 7; speed += 0.05) {
            time = time.plus(TimeAtSpeed.single(speed, 10));
        }
        double sum = PaceZoning.seconds(time, PACES).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(sum).isCloseTo(time.total(), within(0.01));
    }

    private static TimeAtSpeed at(Pace pace, double seconds) {
        return TimeAtSpeed.single(pace.metresPerMinute() / 60, seconds);
    }
}
