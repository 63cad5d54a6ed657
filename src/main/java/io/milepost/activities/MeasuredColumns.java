package io.milepost.activities;

import io.milepost.activities.archives.Told;
import io.milepost.activities.files.Duplicates;
import io.milepost.activities.files.ParsedActivity;
import io.milepost.activities.files.TypedTwin;
import io.milepost.running.Distance;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The figures of an activity as its row keeps them: metres, seconds, beats a minute. */
@Embeddable
record MeasuredColumns(
        @Column(name = "distance_m") @Nullable Double distance,
        @Column(name = "timer_s") @Nullable Double timer,
        @Column(name = "elapsed_s") @Nullable Double elapsed,
        @Column(name = "moving_s") @Nullable Double moving,
        @Column(name = "ascent_m") @Nullable Double ascent,
        @Column(name = "hr_avg") @Nullable Integer averageHeartRate,
        @Column(name = "hr_max") @Nullable Integer maxHeartRate) {

    static final MeasuredColumns NONE = new MeasuredColumns(null, null, null, null, null, null, null);

    static MeasuredColumns told(Told told) {
        Double timer = orNull(told.anyTime());
        return new MeasuredColumns(
                orNull(told.distanceMetres()),
                timer,
                told.elapsedSeconds().isPresent() ? orNull(told.elapsedSeconds()) : timer,
                null,
                orNull(told.ascentMetres()),
                orNull(told.averageHeartRate()),
                orNull(told.maxHeartRate()));
    }

    static MeasuredColumns recorded(ParsedActivity parsed) {
        return new MeasuredColumns(
                orNull(parsed.distanceMetres()),
                orNull(parsed.timerSeconds()),
                orNull(parsed.elapsedSeconds()),
                orNull(parsed.movingSeconds()),
                parsed.deviceClimb().or(parsed::climb).map(Climb::ascentMetres).orElse(null),
                orNull(parsed.averageHeartRate()),
                orNull(parsed.maxHeartRate()));
    }

    /** These, with the distance and the time that somebody types. */
    MeasuredColumns typed(LogActivity log) {
        Distance length = log.distance();
        double seconds = log.duration().toMillis() / 1_000.0;
        return new MeasuredColumns(
                length == null ? null : length.metres(),
                seconds,
                seconds,
                moving,
                ascent,
                averageHeartRate,
                maxHeartRate);
    }

    /** As somebody typed them, of what the activity is taken for. */
    TypedTwin.Typed typed(TakenColumns taken) {
        return new TypedTwin.Typed(
                taken.sport(), Optional.ofNullable(taken.startedAt()), optional(distance), optional(timer));
    }

    Duplicates.Trace trace(@Nullable Instant start) {
        return new Duplicates.Trace(Optional.ofNullable(start), optional(distance), optional(elapsed));
    }

    @Nullable
    Distance length() {
        return distance == null ? null : Distance.metres(distance);
    }

    static @Nullable Duration duration(@Nullable Double seconds) {
        return seconds == null ? null : Duration.ofMillis(Math.round(seconds * 1_000));
    }

    static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
