package io.milepost.touchpoints;

import io.milepost.checkins.Advice;
import io.milepost.roster.AthleteId;
import io.milepost.training.LedgerEntryId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rough day, as the athlete said it and as it was answered.
 *
 * @param day the athlete's local day
 * @param words the athlete's own line; may be empty
 * @param note the coach's words for days like this; null where there are none, as for a red flag
 * @param rest the ledger entry by which the athlete rested; null where they did not
 * @param reply what somebody of the team wrote; null while nobody has
 * @param closed when the task was done; null while it waits
 */
public record RoughDay(
        RoughDayId id,
        AthleteId athlete,
        Instant at,
        LocalDate day,
        String words,
        Advice advice,
        @Nullable Note note,
        @Nullable LedgerEntryId rest,
        @Nullable Reply reply,
        @Nullable Instant closed) {

    /** Within so long somebody answers. */
    public static final Duration DUE = Duration.ofHours(24);

    public static final int LONGEST_REPLY = 1000;

    /**
     * Words of the library, which were said at once and by nobody.
     *
     * @param of whose words they are: a coach's given name, or the practice's
     */
    public record Note(String words, String of) {}

    /**
     * Words that somebody wrote for this day.
     *
     * @param by the name that they had then
     * @param seen whether the athlete said that they read it
     */
    public record Reply(String words, String by, Instant at, boolean seen) {}
}
