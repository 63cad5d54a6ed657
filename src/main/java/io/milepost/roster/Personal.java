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
