package io.milepost.progress.consistency;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A week of showing up.
 *
 * @param monday its first day
 * @param agreed on how many days the athlete trains, 0 to 7
 * @param excused on how many of its days nothing was expected, 0 to 7
 * @param done on how many different days something was done, 0 to 7; extras do not bank
 */
public record ConsistencyWeek(LocalDate monday, int agreed, int excused, int done) {

    private static final int DAYS = 7;

    public ConsistencyWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on a Monday: " + monday);
        }
        if (isNoCount(agreed) || isNoCount(excused) || isNoCount(done)) {
            throw new IllegalArgumentException("a week has seven days");
        }
    }

    private static boolean isNoCount(int days) {
        return days < 0 || days > DAYS;
    }

    /** On how many days something was to be done: those agreed, less the share of the excused ones, rounded down. */
    public int owed() {
        return agreed * (DAYS - excused) / DAYS;
    }

    /** Whether nothing was to be done: such a week counts neither way. */
    public boolean neutral() {
        return owed() == 0;
    }

    /** Whether all was done that was to be done; a neutral week is not kept, as there was nothing to keep. */
    public boolean kept() {
        return !neutral() && done >= owed();
    }

    /** Whether more was done than was to be done. */
    public boolean surpassed() {
        return !neutral() && done > owed();
    }

    /**
     * How much the week weighs among others: the days owed; where more was done in spite of an excuse, so many, up to those
     * agreed. Else an excuse would take weight from a week that was kept, and the weeks that were not would show more.
     */
    public int weight() {
        return kept() ? Math.max(owed(), Math.min(done, agreed)) : owed();
    }

    /** The done days that count: never more than the week weighs. */
    public int counted() {
        return Math.min(done, weight());
    }

    /** Its last day. */
    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1L);
    }
}
