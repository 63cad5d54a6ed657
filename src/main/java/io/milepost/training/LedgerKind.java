package io.milepost.training;

import java.util.Locale;

/** What a ledger entry did. */
public enum LedgerKind {
    PLANNED,
    EDITED,
    MOVED,
    DROPPED,
    /** A template was laid on the calendar. */
    APPLIED,
    /** One of many athletes who got the same. */
    ASSIGNED,
    /** A proposal was approved. */
    ADAPTED,
    /** Targets mean the paces of a new race. */
    REPACED,
    /** A plan took over what its template became. */
    UPDATED,
    /** Another season was copied around a new race. */
    COPIED,
    /** The plan rests. */
    PAUSED,
    /** The plan goes on. */
    RESUMED,
    UNDONE;

    /** Whether it is about days on which nothing is expected, and may leave every workout as it is. */
    public boolean isAboutDays() {
        return this == PAUSED || this == RESUMED;
    }

    /** The message key of its sentence: {@code {0}} the subject, {@code {1}} the day before, {@code {2}} the day after. */
    public String key() {
        return "training.ledger." + name().toLowerCase(Locale.ROOT);
    }
}
