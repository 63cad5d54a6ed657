package io.milepost.training.ownday;

/** What the athlete's last check-in leaves them to choose from. */
public enum Standing {
    /** Shorter, easier, rest, another day: all of them are fine. */
    FREE,
    /** Pain, a changed stride or illness: rest is the only offer. */
    REST_ONLY,
    /** A red flag that nobody has cleared: stop. Nothing is offered. */
    HELD
}
