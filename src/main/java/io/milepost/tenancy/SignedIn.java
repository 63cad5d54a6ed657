package io.milepost.tenancy;

/** The principal of a signed-in session. Carries no roles: those are read when they are needed. */
public interface SignedIn {

    AccountId accountId();
}
