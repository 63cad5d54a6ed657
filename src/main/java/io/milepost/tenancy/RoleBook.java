package io.milepost.tenancy;

import java.util.Set;

/** Where seats read who holds which role now. Kept by accounts, which live above this module. */
public interface RoleBook {

    /** The roles that the account holds in the practice at this moment; empty for none. */
    Set<Role> rolesOf(AccountId account, PracticeId practice);

    /** Whether the account runs the platform. */
    boolean isPlatformAdmin(AccountId account);
}
