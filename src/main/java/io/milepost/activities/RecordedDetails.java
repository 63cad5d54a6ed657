package io.milepost.activities;

import io.milepost.activities.files.ParsedActivity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of an activity's recording. New components may be added; they are null in what was stored before.
 *
 * @param v the version of this layout, 1
 */
record RecordedDetails(
        int v,
        List<StoredLap> laps,
        List<Remark> remarks,
        @Nullable Climb climb,
        @Nullable Climb deviceClimb) {

    private static final int VERSION = 1;

    /** What is told without a recording. */
    static final RecordedDetails NONE = new RecordedDetails(VERSION, List.of(), List.of(), null, null);

    /** A lap with null for what was not stated. */
    record StoredLap(
            double start,
            @Nullable Double metres,
            @Nullable Double timer,
            @Nullable Double elapsed,
            @Nullable Integer averageHeartRate,
            @Nullable Integer maxHeartRate) {

        static StoredLap of(Lap lap) {
            return new StoredLap(
                    lap.startSeconds(),
                    orNull(lap.distanceMetres()),
                    orNull(lap.timerSeconds()),
                    orNull(lap.elapsedSeconds()),
                    orNull(lap.averageHeartRate()),
                    orNull(lap.maxHeartRate()));
        }

        Lap lap() {
            return new Lap(
                    start,
                    optional(metres),
                    optional(timer),
                    optional(elapsed),
                    optional(averageHeartRate),
                    optional(maxHeartRate));
        }
    }

    static RecordedDetails of(ParsedActivity parsed) {
        return new RecordedDetails(
                VERSION,
                parsed.laps().stream().map(StoredLap::of).toList(),
                parsed.remarks(),
                parsed.climb().orElse(null),
                parsed.deviceClimb().orElse(null));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static OptionalInt optional(@Nullable Integer value) {
        return Optional.ofNullable(value).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
