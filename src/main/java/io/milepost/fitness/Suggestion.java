package io.milepost.fitness;

import io.milepost.activities.ActivityId;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of paces or thresholds that training suggests, and what a coach made of it.
 *
 * @param figure VDOT, beats per minute, or seconds per kilometre
 * @param before what held when it was found; null where nothing did
 * @param activity what it rests on
 * @param day of the activity; the change would hold from it on
 * @param distance of the race, for VDOT; else null
 * @param time of the race, for VDOT; else null
 * @param decision null while it waits
 * @param reason what the coach said; null where nothing
 */
public record Suggestion(
        SuggestionId id,
        AthleteId athlete,
        SuggestionKind kind,
        double figure,
        @Nullable Double before,
        ActivityId activity,
        LocalDate day,
        @Nullable String title,
        @Nullable Distance distance,
        @Nullable Duration time,
        Instant found,
        @Nullable Decision decision,
        @Nullable Instant decided,
        @Nullable String reason) {

    public static final int LONGEST_REASON = 300;

    /** What a coach can make of it. */
    public enum Decision {
        APPROVED,
        DECLINED
    }
}
