package io.milepost.connections.sources;

/** Whether a vendor notifies Milepost of what happens. */
public enum Reporting {
    /** Asked for, not settled yet. */
    PENDING,
    ON,
    /** The application notifies somebody else, and a vendor allows one only. */
    ELSEWHERE,
    /** The vendor could not reach Milepost, or refused. */
    FAILED,
    /** The owner sets it up on the vendor's own pages. */
    BY_OWNER
}
