package io.milepost.tenancy;

/** A practice was opened and is on trial. */
public record PracticeOpened(PracticeId practice) {}
