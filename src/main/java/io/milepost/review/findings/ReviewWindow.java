package io.milepost.review.findings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The stretch that a review looks at, in whole weeks.
 *
 * @param from a Monday
 * @param until a Sunday, at least one and at most {@link #MOST_WEEKS} weeks later
 */
public record ReviewWindow(LocalDate from, LocalDate until) {

    public static final int DEFAULT_WEEKS = 12;
    public static final int LEAST_WEEKS = 4;
    public static final int MOST_WEEKS = 520;

    public ReviewWindow {
        if (from.getDayOfWeek() != DayOfWeek.MONDAY || until.getDayOfWeek() != DayOfWeek.SUNDAY) {
            throw new IllegalArgumentException("a window begins on a Monday and ends on a Sunday");
        }
        long weeks = ChronoUnit.WEEKS.between(from, until.plusDays(1));
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("a window has 1 to " + MOST_WEEKS + " weeks: " + weeks);
        }
    }

    /** The last so many weeks that are over on this day: the open week is judged when it is closed. */
    public static ReviewWindow lastWeeks(int weeks, LocalDate today) {
        LocalDate open = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new ReviewWindow(open.minusWeeks(weeks), open.minusDays(1));
    }

    /** The whole weeks that hold these days, the later of which may be the earlier. */
    public static ReviewWindow covering(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        return new ReviewWindow(
                first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    public int weeks() {
        return (int) ChronoUnit.WEEKS.between(from, until.plusDays(1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
