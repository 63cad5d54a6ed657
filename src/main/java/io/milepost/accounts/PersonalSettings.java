package io.milepost.accounts;

import io.milepost.running.UnitSystem;
import java.time.ZoneId;
import java.util.Locale;

/** What a person may change about themselves at once. The name has 1 to 80 characters. */
public record PersonalSettings(String name, ZoneId zone, Locale language, UnitSystem units) {
    public PersonalSettings {
        name = name.strip();
        if (name.isEmpty() || name.length() > 80) {
            throw new IllegalArgumentException("a name has 1 to 80 characters");
        }
    }
}
