package io.milepost.training.outward;

import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.Intensity;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.Sport;
import com.garmin.fit.WktStepDuration;
import com.garmin.fit.WktStepTarget;
import com.garmin.fit.WorkoutMesg;
import com.garmin.fit.WorkoutStepMesg;
import io.milepost.running.Pace;
import io.milepost.training.notation.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Writes the steps of a workout as a FIT file of type <em>workout</em>.
 *
 * @see <a href="https://developer.garmin.com/fit/file-types/workout/">Garmin on workout files</a>
 */
final class FitWorkout {

    /** A watch shows some fifteen letters; a field holds 255 bytes with its end. */
    private static final int LONGEST_NAME = 48;

    private static final long CUSTOM = 0;
    private static final int BEATS_OFFSET = 100;
    private static final double SECONDS_PER_MINUTE = 60;

    private FitWorkout() {}

    /**
     * The bytes of the file.
     *
     * @param serial tells this file from the others on a watch, above zero
     */
    static byte[] encode(String name, List<WatchStep> steps, Instant created, long serial) {
        FileIdMesg file = new FileIdMesg();
        file.setType(File.WORKOUT);
        file.setManufacturer(Manufacturer.DEVELOPMENT);
        file.setProduct(1);
        file.setSerialNumber(serial);
        file.setTimeCreated(new DateTime(Date.from(created)));
        WorkoutMesg workout = new WorkoutMesg();
        workout.setWktName(fitting(name));
        workout.setSport(Sport.RUNNING);
        workout.setNumValidSteps(steps.size());
        BufferEncoder encoder = new BufferEncoder(Fit.ProtocolVersion.V1_0);
        encoder.open();
        encoder.write(file);
        encoder.write(workout);
        for (int i = 0; i < steps.size(); i++) {
            encoder.write(message(i, steps.get(i)));
        }
        return encoder.close();
    }

    private static WorkoutStepMesg message(int index, WatchStep step) {
        WorkoutStepMesg message = new WorkoutStepMesg();
        message.setMessageIndex(index);
        switch (step) {
            case WatchStep.Do each -> {
                message.setWktStepName(fitting(each.name()));
                message.setIntensity(intensity(each.purpose()));
                size(message, each.size());
                goal(message, each.goal());
            }
            case WatchStep.Again again -> {
                message.setDurationType(WktStepDuration.REPEAT_UNTIL_STEPS_CMPLT);
                message.setDurationValue((long) again.first());
                message.setTargetType(WktStepTarget.OPEN);
                message.setTargetValue((long) again.times());
            }
        }
        return message;
    }

    private static void size(WorkoutStepMesg message, Size size) {
        switch (size) {
            case Size.Length length -> {
                message.setDurationType(WktStepDuration.DISTANCE);
                message.setDurationDistance((float) length.distance().metres());
            }
            case Size.Time time -> {
                message.setDurationType(WktStepDuration.TIME);
                message.setDurationTime(time.duration().toMillis() / 1_000f);
            }
            case Size.UntilLap _ -> message.setDurationType(WktStepDuration.OPEN);
        }
    }

    /** A custom range needs the zone set to 0, or the watch shows a target of nothing. */
    private static void goal(WorkoutStepMesg message, WatchStep.Goal goal) {
        switch (goal) {
            case WatchStep.Goal.Pace pace -> {
                message.setTargetType(WktStepTarget.SPEED);
                message.setTargetValue(CUSTOM);
                message.setCustomTargetSpeedLow(metresPerSecond(pace.range().slow()));
                message.setCustomTargetSpeedHigh(metresPerSecond(pace.range().fast()));
            }
            case WatchStep.Goal.HeartRate beats -> {
                message.setTargetType(WktStepTarget.HEART_RATE);
                message.setTargetValue(CUSTOM);
                message.setCustomTargetHeartRateLow((long) beats.low() + BEATS_OFFSET);
                message.setCustomTargetHeartRateHigh((long) beats.high() + BEATS_OFFSET);
            }
            case WatchStep.Goal.ByFeel _ -> {
                message.setTargetType(WktStepTarget.OPEN);
                message.setTargetValue(CUSTOM);
            }
        }
    }

    private static float metresPerSecond(Pace pace) {
        return (float) (pace.metresPerMinute() / SECONDS_PER_MINUTE);
    }

    private static Intensity intensity(WatchStep.Purpose purpose) {
        return switch (purpose) {
            case WARM_UP -> Intensity.WARMUP;
            case WORK -> Intensity.ACTIVE;
            case RECOVERY -> Intensity.RECOVERY;
            case REST -> Intensity.REST;
            case COOL_DOWN -> Intensity.COOLDOWN;
        };
    }

    /** As many whole characters as fit; a cut in the middle of one would make the rest unreadable. */
    private static String fitting(String words) {
        int end = words.length();
        while (words.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).strip();
    }
}
