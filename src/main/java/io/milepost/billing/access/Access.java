package io.milepost.billing.access;

/** What a membership opens. The card page, the history and its export are open to every athlete whatever this says. */
public enum Access {
    /** No coaching. */
    NONE,
    /** Everything can be looked at, nothing can be added. */
    READ_ONLY,
    FULL
}
