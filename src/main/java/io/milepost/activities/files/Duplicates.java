package io.milepost.activities.files;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * When two recordings of the same athlete are the same activity: the start within two minutes and the distance within
 * 3 %, whatever their formats. Where either has no distance, the elapsed time stands in. (An identical file is the same
 * without asking.) Without a start nothing can be told.
 */
public final class Duplicates {

    /** How far apart two devices' or exports' starts may be. */
    public static final Duration START_TOLERANCE = Duration.ofMinutes(2);

    private static final double SHARE = 0.03;
    private static final double TIME_SHARE = 0.05;

    private Duplicates() {}

    /** What is compared. A distance of 0 says as little as none. */
    public record Trace(Optional<Instant> start, OptionalDouble distanceMetres, OptionalDouble elapsedSeconds) {

        public static Trace of(ParsedActivity activity) {
            return new Trace(activity.start(), activity.distanceMetres(), activity.elapsedSeconds());
        }
    }

    public static boolean same(Trace one, Trace other) {
        if (one.start().isEmpty() || other.start().isEmpty()) {
            return false;
        }
        Duration apart =
                Duration.between(one.start().get(), other.start().get()).abs();
        if (apart.compareTo(START_TOLERANCE) > 0) {
            return false;
        }
        if (tells(one.distanceMetres()) && tells(other.distanceMetres())) {
            return close(
                    one.distanceMetres().getAsDouble(), other.distanceMetres().getAsDouble());
        }
        return tells(one.elapsedSeconds())
                && tells(other.elapsedSeconds())
                && close(
                        one.elapsedSeconds().getAsDouble(),
                        other.elapsedSeconds().getAsDouble());
    }

    /**
     * Whether two of one day are the same where either has no start: the distance within 3 % and, where both say it, the
     * time within 5 %; without distances the time within 3 %.
     */
    public static boolean sameOnOneDay(Trace one, Trace other) {
        if (one.start().isPresent() && other.start().isPresent()) {
            return false;
        }
        boolean timed = tells(one.elapsedSeconds()) && tells(other.elapsedSeconds());
        double a = one.elapsedSeconds().orElse(0);
        double b = other.elapsedSeconds().orElse(0);
        if (tells(one.distanceMetres()) && tells(other.distanceMetres())) {
            boolean near = close(
                    one.distanceMetres().getAsDouble(), other.distanceMetres().getAsDouble());
            return near && (!timed || Math.abs(a - b) <= TIME_SHARE * Math.max(a, b));
        }
        return timed && close(a, b);
    }

    private static boolean tells(OptionalDouble value) {
        return value.isPresent() && value.getAsDouble() > 0;
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) <= SHARE * Math.max(a, b);
    }
}
