package io.milepost.workspace.desk;

import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reason to look at one athlete.
 *
 * @param since when it began to wait
 * @param subject what it is about: a check-in, a milestone; null where it is the athlete as a whole
 * @param words the athlete's own, or what the row shows after the name; may be empty
 */
public record Signal(
        AthleteId athlete,
        String name,
        Reason reason,
        Instant since,
        @Nullable UUID subject,
        String words) {

    /** A reason to look at this athlete; the rest as in {@link Signal}. */
    public static Signal of(
            AthleteProfile athlete, Reason reason, Instant since, @Nullable UUID subject, String words) {
        return new Signal(athlete.id(), athlete.name(), reason, since, subject, words);
    }
}
