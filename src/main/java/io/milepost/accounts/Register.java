package io.milepost.accounts;

import io.milepost.running.UnitSystem;
import java.time.ZoneId;
import java.util.Locale;

/** What it takes to have an account. The name has 1 to 80 characters, the password 10 to 128. */
public record Register(
        EmailAddress email, String name, String password, ZoneId zone, Locale language, UnitSystem units) {

    public Register {
        name = name.strip();
        if (name.isEmpty() || name.length() > 80) {
            throw new IllegalArgumentException("a name has 1 to 80 characters");
        }
        if (!Passwords.isLongEnough(password)) {
            throw new IllegalArgumentException("a password has 10 to 128 characters");
        }
    }

    /** Hides the password from logs. */
    @Override
    public String toString() {
        return "Register[email=" + email.value() + "]";
    }
}
