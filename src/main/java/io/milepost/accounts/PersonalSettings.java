package io.milepost.accounts;

import io.milepost.running.UnitSystem;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person may change about themselves at once. The name is a {@link PersonName}.
 *
 * @param weekStartsOn null for their country's, or their practice's where no country is known
 */
public record PersonalSettings(
        String name,
        ZoneId zone,
        Locale language,
        UnitSystem units,
        @Nullable DayOfWeek weekStartsOn) {
    public PersonalSettings {
        name = new PersonName(name).value();
    }
}
