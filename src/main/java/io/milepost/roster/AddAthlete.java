package io.milepost.roster;

import io.milepost.accounts.EmailAddress;
import io.milepost.tenancy.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts somebody on the roster. The name has 1 to 80 characters.
 *
 * @param email where to invite them; null to do that later
 * @param groups names of groups to put them in; missing ones are made
 */
public record AddAthlete(
        String name, @Nullable String email, @Nullable AccountId coach, List<String> groups) {

    public static final int LONGEST_NAME = 80;

    public AddAthlete {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to 80 characters");
        }
        email = email == null ? null : new EmailAddress(email).value();
        groups = List.copyOf(groups);
    }
}
