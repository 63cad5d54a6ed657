package io.milepost.accounts;

import io.milepost.running.UnitSystem;
import java.time.ZoneId;
import java.util.Locale;

/** What it takes to have an account. The name is a {@link PersonName}, the password has 10 to 128 characters. */
public record Register(
        EmailAddress email, String name, String password, ZoneId zone, Locale language, UnitSystem units) {

    public Register {
        name = new PersonName(name).value();
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
