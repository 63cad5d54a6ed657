package io.milepost.activities;

import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One activity in a line. What its source does not tell is null, never 0.
 *
 * @param day in the athlete's zone at the time it was recorded
 * @param start null where only the day is known
 * @param distance a file may state a distance of zero, for example on an indoor bike
 * @param timer the time that the clock ran; what was typed, for an activity by hand
 * @param elapsed from start to end, pauses included: the time of a race
 * @param moving the time in motion
 * @param ascentMetres the device's own figure where there is one, else counted from the altitudes
 * @param sound whether its source is good enough for records, paces and milestones
 * @param excluded whether somebody left it out of them by hand
 * @param recordedAt when it came to be known here: what arrives long after its day is history and no news
 */
public record ActivitySummary(
        ActivityId id,
        AthleteId athlete,
        LocalDate day,
        @Nullable Instant start,
        Sport sport,
        @Nullable String title,
        Source source,
        @Nullable Distance distance,
        @Nullable Duration timer,
        @Nullable Duration elapsed,
        @Nullable Duration moving,
        @Nullable Double ascentMetres,
        @Nullable Integer averageHeartRate,
        @Nullable Integer maxHeartRate,
        Impression impression,
        boolean race,
        boolean sound,
        boolean excluded,
        Instant recordedAt) {

    public static final int LONGEST_TITLE = 120;

    /** Whether records, load and milestones may be drawn from it. */
    public boolean counts() {
        return sound && !excluded;
    }

    public boolean hasDistance() {
        return distance != null && !distance.isZero();
    }

    /** The pace over the time that the clock ran, for training on foot that has both; else null. */
    public @Nullable Pace pace() {
        return sport.isOnFoot() && distance != null && !distance.isZero() && timer != null && timer.isPositive()
                ? Pace.of(distance, timer)
                : null;
    }
}
