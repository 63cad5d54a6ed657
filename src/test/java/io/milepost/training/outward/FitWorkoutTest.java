package io.milepost.training.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.garmin.fit.Decode;
import com.garmin.fit.File;
import com.garmin.fit.FitDecoder;
import com.garmin.fit.FitMessages;
import com.garmin.fit.Intensity;
import com.garmin.fit.WktStepDuration;
import com.garmin.fit.WktStepTarget;
import com.garmin.fit.WorkoutStepMesg;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.training.notation.Paces;
import io.milepost.training.notation.Workout;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A workout for the watch, decoded with Garmin's own kit,")
class FitWorkoutTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    @Test
    void isAWorkoutFileWithSteps() {
        FitMessages file = written("15min E, 5x1km I jog 2min, 10min E", Paces::round);

        assertThat(file.getFileIdMesgs().getFirst().getType()).isEqualTo(File.WORKOUT);
        assertThat(file.getFileIdMesgs().getFirst().getSerialNumber()).isEqualTo(77L);
        assertThat(file.getWorkoutMesgs().getFirst().getWktName()).isEqualTo("Five times a kilometre");
        assertThat(file.getWorkoutMesgs().getFirst().getNumValidSteps())
                .isEqualTo(file.getWorkoutStepMesgs().size());
    }

    @Test
    void showsThePaceOfEachStepAsARangeOfItsOwn() {
        List<WorkoutStepMesg> steps = steps("15min E, 5x1km I jog 2min, 10min E");

        WorkoutStepMesg easy = steps.getFirst();
        assertThat(easy.getTargetType()).isEqualTo(WktStepTarget.SPEED);
        assertThat(easy.getTargetValue()).isZero();
        assertThat(easy.getCustomTargetSpeedLow()).isCloseTo(1000 / 390f, within(0.001f));
        assertThat(easy.getCustomTargetSpeedHigh()).isCloseTo(1000 / 330f, within(0.001f));
        WorkoutStepMesg fast = steps.get(1);
        assertThat(fast.getCustomTargetSpeedLow()).isCloseTo(1000 / (240 * 1.03f), within(0.001f));
        assertThat(fast.getCustomTargetSpeedHigh()).isCloseTo(1000 / (240 * 0.97f), within(0.001f));
    }

    @Test
    void restsBetweenTurnsOnlyAndCountsTheTurnsRight() {
        List<WorkoutStepMesg> steps = steps("15min E, 5x1km I jog 2min, 10min E");

        assertThat(steps)
                .extracting(WorkoutStepMesg::getIntensity)
                .containsExactly(
                        Intensity.WARMUP,
                        Intensity.ACTIVE,
                        Intensity.RECOVERY,
                        null,
                        Intensity.ACTIVE,
                        Intensity.COOLDOWN);
        WorkoutStepMesg loop = steps.get(3);
        assertThat(loop.getDurationType()).isEqualTo(WktStepDuration.REPEAT_UNTIL_STEPS_CMPLT);
        assertThat(loop.getDurationStep()).isEqualTo(1L);
        assertThat(loop.getRepeatSteps()).isEqualTo(4L);
    }

    @Test
    void lastsAsLongAsItSays() {
        List<WorkoutStepMesg> steps = steps("12min E, 1.5km T, lap E");

        assertThat(steps.get(0).getDurationTime()).isEqualTo(720f);
        assertThat(steps.get(1).getDurationDistance()).isEqualTo(1500f);
        assertThat(steps.get(2).getDurationType()).isEqualTo(WktStepDuration.OPEN);
    }

    @Test
    void holdsToHeartRateWhereTheCoachDoes() {
        WorkoutStepMesg step = steps("30min HR 120-138").getFirst();

        assertThat(step.getTargetType()).isEqualTo(WktStepTarget.HEART_RATE);
        assertThat(step.getTargetValue()).isZero();
        assertThat(step.getCustomTargetHeartRateLow()).isEqualTo(220L);
        assertThat(step.getCustomTargetHeartRateHigh()).isEqualTo(238L);
    }

    @Test
    void goesByFeelWhereThereIsNoPace() {
        WorkoutStepMesg step = written("40min E", null).getWorkoutStepMesgs().getFirst();

        assertThat(step.getTargetType()).isEqualTo(WktStepTarget.OPEN);
        assertThat(step.getWktStepName()).isEqualTo("e");
    }

    @Test
    void writesARepeatWithinARepeatOut() {
        List<WorkoutStepMesg> steps = steps("2x(4x200m R jog 200m) walk 5min");

        assertThat(steps).hasSize(9);
        assertThat(steps.get(4).getWktStepName()).isEqualTo("walk");
        assertThat(steps.get(2).getRepeatSteps()).isEqualTo(3L);
        assertThat(steps.get(7).getDurationStep()).isEqualTo(5L);
    }

    @Test
    void carriesTheCoachsCueAsFarAsItFits() {
        WorkoutStepMesg step = steps("20min T \"Ruhig beginnen, gleichmäßig bleiben, und erst am Schluss schneller\"")
                .getFirst();

        assertThat(step.getWktStepName())
                .startsWith("Ruhig beginnen, gleichmäßig")
                .hasSizeLessThanOrEqualTo(48);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REST", "STRENGTH 30min", "LESSON 20min \"Asking, not telling\""})
    void isNoneWhereNothingIsRun(String notation) {
        assertThat(WatchSteps.of(Workout.of(notation), Paces::round, key -> key))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45min E",
                "2mi E, 3x6min T jog 1min, 2mi E",
                "12km E, 8km M",
                "6x(3min E, 1min walk)",
                "2x(4x200m R jog 200m) walk 5min",
                "15min E, 6x60s hill jog 2min, 10min E",
                "20min E, 6x20s strides jog 60s",
                "10min E, 4x3min RPE 6 walk 2min, 5min E",
                "5km 4:30-4:40/km"
            })
    void runsAsLongAsTheWorkoutIs(String notation) {
        Workout workout = Workout.of(notation);
        List<WatchStep> steps = WatchSteps.of(workout, Paces::round, key -> key);

        assertThat(steps).isNotEmpty().hasSizeLessThanOrEqualTo(WatchSteps.MOST);
        assertThat(WatchRun.of(steps)).isEqualTo(WatchRun.asWritten(workout));
    }

    private static List<WorkoutStepMesg> steps(String notation) {
        return written(notation, Paces::round).getWorkoutStepMesgs();
    }

    private static FitMessages written(String notation, @Nullable Function<Zone, PaceRange> paces) {
        List<WatchStep> steps =
                WatchSteps.of(Workout.of(notation), paces, key -> key.substring(key.lastIndexOf('.') + 1));
        byte[] bytes = FitWorkout.encode("Five times a kilometre", steps, NOW, 77);
        assertThat(new Decode().checkFileIntegrity(new ByteArrayInputStream(bytes)))
                .isTrue();
        return new FitDecoder().decode(new ByteArrayInputStream(bytes));
    }
}
