package io.milepost.accounts;

import io.milepost.tenancy.AccountId;

/** A person changed what they said about themselves: name, zone, language, units, the first day of their week. */
public record PersonSettled(AccountId account) {}
