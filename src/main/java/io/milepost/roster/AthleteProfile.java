package io.milepost.roster;

import io.milepost.running.UnitSystem;
import io.milepost.tenancy.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An athlete as the practice knows them.
 *
 * @param email where an invitation goes; null where none is known
 * @param account the person, once they came in
 * @param coach who of the team looks after them; null for nobody in particular
 * @param zone whose days are this athlete's days
 * @param intakeDone when they answered the intake; null while it is open
 */
public record AthleteProfile(
        AthleteId id,
        String name,
        @Nullable String email,
        @Nullable AccountId account,
        AthleteStatus status,
        @Nullable AccountId coach,
        ZoneId zone,
        UnitSystem units,
        Instant joined,
        @Nullable Instant intakeDone) {

    /** Today, where the athlete is. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public String firstName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
