package io.milepost.activities;

import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Training as somebody types it.
 *
 * @param day in the athlete's zone
 * @param time when it began, in the athlete's zone; null where that was not said
 * @param distance above zero and at most 1,000 km; null for training without one
 * @param duration above zero and at most ten days
 */
public record LogActivity(
        Sport sport,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable Distance distance,
        Duration duration,
        @Nullable String title,
        Impression impression,
        boolean race) {

    private static final Distance FARTHEST = Distance.km(1_000);
    private static final Duration LONGEST = Duration.ofDays(10);

    /** @throws IllegalArgumentException for a measure out of its range, and for two that do not go together */
    public LogActivity {
        if (distance != null && (distance.isZero() || distance.isLongerThan(FARTHEST))) {
            throw new IllegalArgumentException("A distance is above 0 and at most 1,000 km: " + distance);
        }
        if (!duration.isPositive() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A duration is above 0 and at most ten days: " + duration);
        }
        if (!isHumanlyPossible(sport, distance, duration)) {
            throw new IllegalArgumentException("Nobody goes " + distance + " in " + duration);
        }
        title = Text.orNull(title, ActivitySummary.LONGEST_TITLE);
    }

    /** Whether anybody goes so far in the time: a slip of the finger is no record. */
    public static boolean isHumanlyPossible(Sport sport, @Nullable Distance distance, Duration duration) {
        return distance == null
                || Sport.isHumanlyPossible(
                        sport, OptionalDouble.of(distance.metres()), OptionalDouble.of(duration.toMillis() / 1_000.0));
    }
}
