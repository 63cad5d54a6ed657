package io.milepost.roster;

import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.PersonName;
import io.milepost.tenancy.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts somebody on the roster. The name is a {@link PersonName}.
 *
 * @param email where to invite them; null to do that later
 * @param groups names of groups to put them in; missing ones are made
 */
public record AddAthlete(
        String name, @Nullable String email, @Nullable AccountId coach, List<String> groups) {

    public AddAthlete {
        name = new PersonName(name).value();
        email = email == null ? null : new EmailAddress(email).value();
        groups = List.copyOf(groups);
    }
}
