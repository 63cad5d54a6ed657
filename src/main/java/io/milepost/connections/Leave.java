package io.milepost.connections;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.PracticeId;

/**
 * Who left for a vendor's page, and for what.
 *
 * @param months how far back history is wanted
 * @param verifier the PKCE secret, which never leaves this side until the code comes back
 */
record Leave(Vendor vendor, PracticeId practice, AthleteId athlete, AccountId account, int months, String verifier) {

    @Override
    public String toString() {
        return "Leave[" + vendor + ", " + practice + ", " + athlete + "]";
    }
}
