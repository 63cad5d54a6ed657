package io.milepost.roster;

/** What a membership lets an athlete do. History, export and the card page are always in reach. */
public enum Access {
    /** Nothing was bought, or it has ended. */
    NONE,
    /** Sees everything, changes nothing. */
    READ_ONLY,
    FULL
}
