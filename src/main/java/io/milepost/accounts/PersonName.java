package io.milepost.accounts;

import io.milepost.tenancy.Legible;

/** What somebody is called, stripped: 1 to 80 characters, at least one of which can be read. */
public record PersonName(String value) {

    public static final int LONGEST = 80;

    public PersonName {
        value = value.strip();
        if (!isValid(value)) {
            throw new IllegalArgumentException("a name has 1 to 80 characters, and can be read");
        }
    }

    /** Whether the text, as typed, could be somebody's name. */
    public static boolean isValid(String typed) {
        return typed.strip().length() <= LONGEST && Legible.isLegible(typed);
    }
}
