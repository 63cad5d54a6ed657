package io.milepost.training.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.running.IntensityShare;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ModerateTimeTest {

    @Test
    void whatIsAskedForAtMAndTIsModerateAndNothingElse() {
        assertThat(moderate("20min E, 3x6min T jog 1min, 5min E")).isEqualTo(Duration.ofMinutes(18));
        assertThat(moderate("60min E, 20min M")).isEqualTo(Duration.ofMinutes(20));
        assertThat(moderate("15min E, 5x3min I jog 2min")).isZero();
        assertThat(moderate("30min RPE 6")).isEqualTo(Duration.ofMinutes(30));
        assertThat(moderate("STRENGTH 30min")).isZero();
        assertThat(moderate("2x(2x10min T jog 1min) walk 5min")).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void whatWasAskedForLeavesTheModerateTimeAndNeverMoreThanThereIs() {
        IntensityShare run = new IntensityShare(1_200, 1_200, 0);

        assertThat(run.withoutModerate(Duration.ofMinutes(18)).moderateShare()).isEqualTo(120.0 / 1_320);
        assertThat(run.withoutModerate(Duration.ofHours(1))).isEqualTo(new IntensityShare(1_200, 0, 0));
    }

    private static Duration moderate(String notation) {
        return ModerateTime.of(Workout.of(notation), Paces::round);
    }
}
