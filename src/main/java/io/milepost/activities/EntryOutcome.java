package io.milepost.activities;

import java.util.Locale;

/** What became of one file or line of an import. */
public enum EntryOutcome {
    IMPORTED,
    /** Its recording was added to what somebody had typed for the same training. */
    JOINED,
    DUPLICATE,
    UNREADABLE,
    /** Sound, but without a date that can be true. */
    WANTS_DAY;

    /** The message key of its words. */
    public String key() {
        return "activities.imports.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
