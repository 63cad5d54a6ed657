package io.milepost.training;

import java.util.Locale;

/** What a ledger entry did. */
public enum LedgerKind {
    PLANNED,
    EDITED,
    MOVED,
    DROPPED,
    APPLIED,
    UNDONE;

    /** The message key of its sentence: {@code {0}} the subject, {@code {1}} the day before, {@code {2}} the day after. */
    public String key() {
        return "training.ledger." + name().toLowerCase(Locale.ROOT);
    }
}
