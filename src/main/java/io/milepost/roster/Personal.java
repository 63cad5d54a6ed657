package io.milepost.roster;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What standards by age and sex need to know of an athlete. Anything may be left open.
 *
 * @param birthYear the year, where an athlete once told only that; the date's own where there is one
 */
public record Personal(
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        @Nullable Sex sex) {

    /** Whole years at which somebody may be coached to run, as far as a date of birth is believed. */
    public static final int YOUNGEST = 5;

    public static final int OLDEST = 110;
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    public static final Personal UNKNOWN = new Personal(null, null, null);

    public Personal {
        if (birthDate != null) {
            if (birthDate.isBefore(EARLIEST)) {
                throw new IllegalArgumentException("nobody who runs was born on " + birthDate);
            }
            birthYear = birthDate.getYear();
        }
    }

    public static Personal of(@Nullable LocalDate birthDate, @Nullable Sex sex) {
        return new Personal(birthDate, null, sex);
    }

    /** The first date of birth that is believed on a day. */
    public static LocalDate earliestOn(LocalDate today) {
        return today.minusYears(OLDEST);
    }

    /** The last date of birth that is believed on a day. */
    public static LocalDate latestOn(LocalDate today) {
        return today.minusYears(YOUNGEST);
    }

    /** Whole years on a day; empty where the date of birth is unknown, or lies after that day. */
    public OptionalInt ageOn(LocalDate day) {
        return birthDate == null || birthDate.isAfter(day)
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birthDate, day).getYears());
    }

    public boolean isComplete() {
        return birthDate != null && sex != null;
    }
}
