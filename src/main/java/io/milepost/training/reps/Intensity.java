package io.milepost.training.reps;

import java.util.Locale;

/** The second axis of compliance: how the pace of the work lies to its target, whatever the distance. */
public enum Intensity {
    /** At least 80 % of the work time within 3 % of the target's pace. */
    ON_TARGET,
    /** Faster than asked, more than slower. The commonest error: the full distance at a hot easy pace. */
    HOTTER,
    GENTLER;

    /** The message key of its word. */
    public String key() {
        return "training.intensity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
