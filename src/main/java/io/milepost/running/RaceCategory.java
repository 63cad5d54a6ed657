package io.milepost.running;

/** The categories that races set standards for. */
public enum RaceCategory {
    MEN,
    WOMEN,
    NON_BINARY
}
