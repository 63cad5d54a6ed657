package io.milepost.tenancy;

/** A practice was suspended: its members are turned away until it is reactivated. */
public record PracticeSuspended(PracticeId practice) {}
