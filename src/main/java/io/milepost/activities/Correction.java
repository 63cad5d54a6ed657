package io.milepost.activities;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What an activity is to be taken for, all of it; {@link Corrections#correction} has it as it stands.
 *
 * @param day in the athlete's zone
 * @param time when it began, in the athlete's zone; null where that is not known
 * @param excluded whether it is left out of records, load and milestones, though it stays in the history
 * @param reason why it is left out; kept only with that
 */
public record Correction(
        @Nullable String title,
        Sport sport,
        boolean race,
        LocalDate day,
        @Nullable LocalTime time,
        boolean excluded,
        @Nullable String reason) {

    public static final int LONGEST_REASON = 200;

    /** @throws IllegalArgumentException for too long a title or reason */
    public Correction {
        title = Text.orNull(title, ActivitySummary.LONGEST_TITLE);
        reason = excluded ? Text.orNull(reason, LONGEST_REASON) : null;
    }

    public Correction titled(@Nullable String other) {
        return new Correction(other, sport, race, day, time, excluded, reason);
    }

    public Correction as(Sport other) {
        return new Correction(title, other, race, day, time, excluded, reason);
    }

    public Correction raced(boolean was) {
        return new Correction(title, sport, was, day, time, excluded, reason);
    }

    public Correction on(LocalDate other, @Nullable LocalTime began) {
        return new Correction(title, sport, race, other, began, excluded, reason);
    }

    /** Left out of records, load and milestones. */
    public Correction excludedFor(@Nullable String why) {
        return new Correction(title, sport, race, day, time, true, why);
    }

    /** Counted again. */
    public Correction counted() {
        return new Correction(title, sport, race, day, time, false, null);
    }
}
