package io.milepost.accounts;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.RoleBook;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads roles from their table each time it is asked. */
@Component
class AccountRoleBook implements RoleBook {

    private final ObjectProvider<RoleRows> roles;
    private final ObjectProvider<AccountRows> accounts;

    AccountRoleBook(ObjectProvider<RoleRows> roles, ObjectProvider<AccountRows> accounts) {
        this.roles = roles;
        this.accounts = accounts;
    }

    @Override
    public Set<Role> rolesOf(AccountId account, PracticeId practice) {
        List<Role> held = roles.getObject().roles(account.value(), practice.value());
        return held.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(held);
    }

    @Override
    public boolean isPlatformAdmin(AccountId account) {
        return accounts.getObject()
                .findById(account.value())
                .map(AccountRow::platformAdmin)
                .orElse(false);
    }
}
