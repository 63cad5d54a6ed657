package io.milepost.training.assigning;

import io.milepost.roster.AthleteId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action for one athlete.
 *
 * @param name the athlete's
 * @param day the day of the workout, or of a plan's race
 * @param reason why it failed or stayed, in the words of the enum that knows; null where it went well
 * @param about the workout in the way; empty where none is
 * @param aboutDay the day of that workout
 */
public record ActionLine(
        AthleteId athlete,
        String name,
        @Nullable LocalDate day,
        Outcome outcome,
        @Nullable String reason,
        String about,
        @Nullable LocalDate aboutDay) {

    /** The message key of its sentence: {@code {0}} the day, {@code {1}} the workout in the way, {@code {2}} that one's day. */
    public String key() {
        return reason == null
                ? outcome.key()
                : outcome.key() + "." + reason.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
