package io.milepost.training.templates;

import io.milepost.running.Distance;
import java.time.DayOfWeek;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something about a laid-out plan that the coach should know before it is applied.
 *
 * @param week the week concerned, 0 for all
 * @param weekday the day concerned, if it is one
 * @param is what it comes to, where a distance is the matter
 * @param asked what the template asks for, where volume is short
 */
public record Notice(
        Kind kind,
        int week,
        @Nullable DayOfWeek weekday,
        @Nullable Distance is,
        @Nullable Distance asked) {

    /** What there is to know; each has one sentence. */
    public enum Kind {
        /** Two hard days follow one another, because no other day is free. */
        HARD_DAYS_TOUCH,
        /** The athlete has fewer free days than the template trains on. */
        FEWER_DAYS,
        /** A named workout has no day of its own and is left out. */
        NO_DAY,
        /** The week stays below its volume, because its easy runs would become too long. */
        VOLUME_SHORT,
        /** The long run lasts longer than is good, even at the fast end of easy: {@code is} is its distance. */
        LONG_RUN_TIME,
        /** A named workout would lie on the eve of the race or later, and is left out. */
        TOO_CLOSE_TO_RACE,
        /** Days before the first allowed one are left out. */
        BEGINS_LATE
    }

    static Notice of(Kind kind, int week, @Nullable DayOfWeek weekday) {
        return new Notice(kind, week, weekday, null, null);
    }

    public String key() {
        return "training.notice." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
