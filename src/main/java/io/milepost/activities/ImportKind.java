package io.milepost.activities;

import java.util.Locale;

/** What an import takes in. */
public enum ImportKind {
    /** Strava's export of a whole account. */
    STRAVA,
    /** Garmin's. */
    GARMIN,
    /** An archive of training files; also what has not been looked at yet. */
    FILES,
    /** A table of activities. */
    LIST;

    /** The message key of its name. */
    public String key() {
        return "activities.imports.kind." + name().toLowerCase(Locale.ROOT);
    }
}
