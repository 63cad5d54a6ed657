package io.milepost.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The access that a membership gives now, and what it becomes at an instant. Everybody reads it by the clock, so that
 * access ends on time without anybody at work.
 *
 * @param changes when {@code then} begins; null for never
 * @param reason why, as a key of a message: {@code trialing}, {@code active}, {@code past_due} …
 */
public record AccessSchedule(Access now, @Nullable Instant changes, Access then, String reason) {

    public static AccessSchedule always(Access access, String reason) {
        return new AccessSchedule(access, null, access, reason);
    }

    public static AccessSchedule until(Access now, Instant changes, Access then, String reason) {
        return new AccessSchedule(now, changes, then, reason);
    }

    public Access at(Instant instant) {
        return changes != null && !instant.isBefore(changes) ? then : now;
    }
}
