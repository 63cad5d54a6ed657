package io.milepost.activities;

/** Where an activity came from. */
public enum Source {
    /** Somebody typed it. */
    HAND,
    /** A training file. */
    FILE
}
