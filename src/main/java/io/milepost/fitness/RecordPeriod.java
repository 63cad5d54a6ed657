package io.milepost.fitness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a record is looked for in.
 *
 * @param from the first day; null for the beginning
 * @param until the last day; null for no end
 */
public record RecordPeriod(
        @Nullable LocalDate from, @Nullable LocalDate until) {

    public static final RecordPeriod EVER = new RecordPeriod(null, null);

    /** @throws IllegalArgumentException if it ends before it begins */
    public RecordPeriod {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it begins: " + from + " to " + until);
        }
    }

    public static RecordPeriod yearOf(LocalDate today) {
        return new RecordPeriod(today.withDayOfYear(1), null);
    }

    /** The last weeks, today included. */
    public static RecordPeriod lastWeeks(int weeks, LocalDate today) {
        return new RecordPeriod(today.minusWeeks(weeks).plusDays(1), null);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
