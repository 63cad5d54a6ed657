package io.milepost.checkins;

import io.milepost.roster.AthleteId;
import java.time.Instant;

/**
 * Why a coach should look at an athlete now, from what the athlete said.
 *
 * @param checkIn the check-in that says it; for a low trend the latest of the low ones
 * @param words the athlete's own line; may be empty
 */
public record Concern(AthleteId athlete, Kind kind, CheckInId checkIn, Instant since, String words) {

    /** Gravest first. */
    public enum Kind {
        RED_FLAG,
        PAIN,
        ILLNESS,
        /** Three low days within ten. */
        LOW_TREND
    }
}
