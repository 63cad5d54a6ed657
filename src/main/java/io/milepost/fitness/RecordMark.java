package io.milepost.fitness;

import io.milepost.activities.ActivityId;
import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time over a distance.
 *
 * @param time elapsed, never moving time
 * @param activity where it can be looked at; null for a result whose activity is not here
 * @param title of the race or the activity; null without one
 */
public record RecordMark(
        Kind kind,
        Distance distance,
        Duration time,
        LocalDate day,
        @Nullable ActivityId activity,
        @Nullable String title) {

    /** How a time came about. */
    public enum Kind {
        /** The organiser's time over a measured course. */
        OFFICIAL,
        /** A race or time trial as a watch or a person timed it. */
        RACE,
        /** A stretch of training, or of a longer race: a best effort. */
        EFFORT
    }
}
