package io.milepost.training;

/** Where a planned workout came from. */
public enum Origin {
    HAND,
    TEMPLATE
}
