package io.milepost.training.templates;

import java.util.Locale;

/** What a week is for within its plan. */
public enum Phase {
    /** Easy miles, until the body can carry what follows. */
    BASE,
    BUILD,
    /** The most specific work, nearest to what the race asks. */
    PEAK,
    /** A lighter week, to take in the work before it. */
    DOWN,
    /** A week with a race on the way. */
    TUNE_UP,
    TAPER,
    RACE,
    /** Easy weeks after a race, an illness or an injury. */
    RECOVERY;

    /** Whether the week shows what an athlete is used to: what later weeks may grow from. */
    public boolean isLoading() {
        return this == BASE || this == BUILD || this == PEAK;
    }

    /** The message key of the phase's name. */
    public String key() {
        return "training.phase." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
