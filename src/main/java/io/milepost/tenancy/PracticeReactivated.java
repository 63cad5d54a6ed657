package io.milepost.tenancy;

/** A suspended practice works again. */
public record PracticeReactivated(PracticeId practice) {}
