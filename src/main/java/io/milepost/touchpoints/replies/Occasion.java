package io.milepost.touchpoints.replies;

import java.util.Locale;

/** When words fit. */
public enum Occasion {
    TIRED,
    BAD_SLEEP,
    /** Today's workout was begun and cut short. */
    CUT_SHORT,
    /** Not the first heavy day lately. */
    SECOND_HEAVY_DAY,
    /** Rest is all that is left: the athlete is ill. */
    REST,
    /** It hurts, or changes the stride. */
    PAIN;

    /** Whether its words may be said to somebody who is hurt or ill. */
    public boolean isForHarm() {
        return this == REST || this == PAIN;
    }

    /** The message key of its name. */
    public String key() {
        return "touchpoints.occasion." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
