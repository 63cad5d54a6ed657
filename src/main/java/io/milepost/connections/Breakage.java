package io.milepost.connections;

/** Why a connection broke; each is healed by connecting again, {@link #KEYS} by the owner first. */
public enum Breakage {
    /** The athlete, or the vendor, took the permission back. */
    WITHDRAWN,
    /** The athlete did not let activities be read. */
    PERMISSION,
    /** The practice's keys changed or are not right. */
    KEYS
}
