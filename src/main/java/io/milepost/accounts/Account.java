package io.milepost.accounts;

import io.milepost.running.UnitSystem;
import io.milepost.tenancy.AccountId;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A person as they see themselves.
 *
 * @param emailConfirmed whether a mail to the address was answered
 * @param zone whose days are this person's days
 */
public record Account(
        AccountId id,
        EmailAddress email,
        String name,
        boolean emailConfirmed,
        ZoneId zone,
        Locale language,
        UnitSystem units,
        boolean platformAdmin) {

    /** The given name, as far as a name tells. */
    public String firstName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
