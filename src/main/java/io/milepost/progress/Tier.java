package io.milepost.progress;

/** The rungs of an athlete's ladder of goals. Each holds one goal at a time. */
public enum Tier {
    /** What the season is for. */
    A,
    /** Good on an ordinary day. */
    B,
    /** Worth having whatever the day brings. */
    C
}
