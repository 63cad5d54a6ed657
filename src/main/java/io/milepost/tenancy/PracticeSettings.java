package io.milepost.tenancy;

import io.milepost.running.UnitSystem;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What an owner may change about their practice. The name has 2 to 80 characters.
 *
 * @param language what its public page speaks, and what is written into plans from its library
 */
public record PracticeSettings(
        String name, ZoneId zone, UnitSystem units, Locale language, DayOfWeek weekStartsOn, Brand brand) {

    public PracticeSettings {
        name = name.strip();
        if (!OpenPractice.isName(name)) {
            throw new IllegalArgumentException("a practice's name has 2 to 80 characters, and can be read");
        }
    }
}
