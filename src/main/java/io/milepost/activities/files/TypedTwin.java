package io.milepost.activities.files;

import io.milepost.activities.Sport;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * When a recording is of the very training that somebody typed for the same day. People round: the distance may differ by
 * 5 % and the time by 10 %, of the clock, in motion or from start to end; without a distance the time must fit within 5 %.
 * Where a start was typed it lies within 90 minutes of the recording's.
 */
public final class TypedTwin {

    private static final double DISTANCE_SHARE = 0.05;
    private static final double TIME_SHARE = 0.10;
    private static final double TIME_SHARE_ALONE = 0.05;
    private static final Duration START_TOLERANCE = Duration.ofMinutes(90);

    private TypedTwin() {}

    /** What somebody typed. */
    public record Typed(Sport sport, Optional<Instant> start, OptionalDouble distanceMetres, OptionalDouble seconds) {}

    public static boolean same(Typed typed, ParsedActivity recording) {
        if (!akin(typed.sport(), recording.sport()) || !startsAlike(typed, recording)) {
            return false;
        }
        if (typed.distanceMetres().isPresent()) {
            return recording.distanceMetres().isPresent()
                    && close(
                            typed.distanceMetres().getAsDouble(),
                            recording.distanceMetres().getAsDouble(),
                            DISTANCE_SHARE)
                    && takesAsLong(typed, recording, TIME_SHARE);
        }
        return typed.seconds().isPresent() && takesAsLong(typed, recording, TIME_SHARE_ALONE);
    }

    /** Whether both are runs, or the same sport, or one of them does not say. */
    public static boolean akin(Sport one, Sport other) {
        return one == other || one == Sport.UNKNOWN || other == Sport.UNKNOWN || (one.isRun() && other.isRun());
    }

    private static boolean startsAlike(Typed typed, ParsedActivity recording) {
        return typed.start().isEmpty()
                || recording.start().isEmpty()
                || Duration.between(typed.start().get(), recording.start().get())
                                .abs()
                                .compareTo(START_TOLERANCE)
                        <= 0;
    }

    private static boolean takesAsLong(Typed typed, ParsedActivity recording, double share) {
        if (typed.seconds().isEmpty()) {
            return true;
        }
        double seconds = typed.seconds().getAsDouble();
        return closeTo(seconds, recording.timerSeconds(), share)
                || closeTo(seconds, recording.movingSeconds(), share)
                || closeTo(seconds, recording.elapsedSeconds(), share);
    }

    private static boolean closeTo(double typed, OptionalDouble recorded, double share) {
        return recorded.isPresent() && close(typed, recorded.getAsDouble(), share);
    }

    private static boolean close(double a, double b, double share) {
        return Math.abs(a - b) <= share * Math.max(a, b);
    }
}
