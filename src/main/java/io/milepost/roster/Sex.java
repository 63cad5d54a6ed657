package io.milepost.roster;

/** The category that an athlete races in; what a standard or a table makes of it, the standard or the table says. */
public enum Sex {
    MAN,
    WOMAN,
    NON_BINARY
}
