package io.milepost.tenancy;

import io.milepost.running.UnitSystem;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/** What it takes to open a practice. The name has 2 to 80 characters. */
public record OpenPractice(String name, Slug slug, ZoneId zone, UnitSystem units, Locale language, Currency currency) {

    public OpenPractice {
        name = name.strip();
        if (!isName(name)) {
            throw new IllegalArgumentException("a practice's name has 2 to 80 characters, and can be read");
        }
    }

    /** Whether the text, as typed, could be a practice's name. */
    public static boolean isName(String typed) {
        int length = typed.strip().length();
        return length >= 2 && length <= 80 && Legible.isLegible(typed);
    }
}
