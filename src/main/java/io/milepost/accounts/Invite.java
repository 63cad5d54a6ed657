package io.milepost.accounts;

import io.milepost.tenancy.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks somebody into the current practice.
 *
 * @param name how to address them; may be empty
 * @param subject the athlete whose place it is, for an athlete's invitation
 */
public record Invite(
        EmailAddress email,
        String name,
        Role role,
        @Nullable UUID subject) {
    public Invite {
        name = name.strip();
        if (name.length() > 80) {
            throw new IllegalArgumentException("a name has at most 80 characters");
        }
    }
}
