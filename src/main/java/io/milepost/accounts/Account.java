package io.milepost.accounts;

import io.milepost.running.UnitSystem;
import io.milepost.tenancy.AccountId;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person as they see themselves.
 *
 * @param emailConfirmed whether a mail to the address was answered
 * @param zone whose days are this person's days
 * @param weekStartsOn what stands on the left of their calendars; null where they chose none
 */
public record Account(
        AccountId id,
        EmailAddress email,
        String name,
        boolean emailConfirmed,
        ZoneId zone,
        Locale language,
        UnitSystem units,
        @Nullable DayOfWeek weekStartsOn,
        boolean platformAdmin) {

    /** The given name, as far as a name tells. */
    public String firstName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
