package io.milepost.training.assigning;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a coach should know of one athlete before anything is saved.
 *
 * @param day the day concerned; null where none is
 * @param about a workout's title, the kind of an absence, or a number, as the sentence needs it; may be empty
 */
public record Concern(Kind kind, @Nullable LocalDate day, String about) {

    /** What it is; each has one sentence. */
    public enum Kind {
        /** It is past that day where the athlete is: nothing can be given. */
        TOO_LATE,
        /** The athlete cannot train on that day, and no other day of the week may take it. */
        NOT_FREE,
        /** The athlete is excused on that day, or from the plan's first days on: {@code about} is the absence's kind. */
        AWAY,
        /** A workout stands on that day already. */
        DAY_TAKEN,
        /** The athlete has not done what the template asks for. */
        ENTRY_NOT_MET,
        /** A day other than the wanted one was chosen. */
        OTHER_DAY,
        /** Nobody said on which days the athlete can train. */
        DAYS_UNKNOWN,
        /** The targets are zones, and no race gave the athlete's paces so far. */
        NO_PACES,
        /** The day beside it is hard or long too: {@code about} is what stands there. */
        HARD_BESIDE,
        /** The template trains on more days than the athlete has. */
        FEWER_DAYS,
        /** The athlete is excused on some days of the plan. */
        AWAY_WITHIN,
        /** That many workouts which somebody made or changed by hand stay within the plan's days. */
        KEPT,
        /** That many untouched workouts of an earlier template go. */
        REPLACED;

        /** Whether the athlete is left out unless the coach ticks them. */
        public boolean isConflict() {
            return compareTo(ENTRY_NOT_MET) <= 0;
        }
    }

    static Concern of(Kind kind) {
        return new Concern(kind, null, "");
    }

    static Concern on(LocalDate day, Kind kind, String about) {
        return new Concern(kind, day, about);
    }

    /** The message key of its sentence: {@code {0}} the day, {@code {1}} what it is about. */
    public String key() {
        return "training.assign.concern." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
