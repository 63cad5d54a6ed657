package io.milepost.roster;

/** In which order a list shows athletes. */
public record RosterOrder(By by, boolean descending) {

    /** What a list can be sorted by; equal ones follow by name. */
    public enum By {
        NAME,
        JOINED,
        STATUS
    }

    public static final RosterOrder BY_NAME = new RosterOrder(By.NAME, false);
}
