package io.milepost.training.templates;

import java.util.Locale;

/** What a week is for within its plan. */
public enum Phase {
    BUILD,
    /** A lighter week, to take in the work before it. */
    DOWN,
    /** A week with a race on the way. */
    TUNE_UP,
    TAPER,
    RACE;

    /** The message key of the phase's name. */
    public String key() {
        return "training.phase." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
