package io.milepost.roster;

/** Where an athlete stands in a practice. */
public enum AthleteStatus {
    /** On the roster without an account of their own yet. */
    ADDED,
    /** A mail is on its way to them. */
    INVITED,
    ACTIVE,
    /** Kept with all their history, out of the way. */
    ARCHIVED
}
