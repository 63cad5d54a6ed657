package io.milepost.activities;

import java.util.OptionalDouble;

/** What kind of training an activity was, as far as its source says. */
public enum Sport {
    RUN(true, true),
    TRAIL_RUN(true, true),
    TREADMILL(true, true),
    WALK(false, true),
    HIKE(false, true),
    RIDE(false, false),
    SWIM(false, false),
    STRENGTH(false, false),
    OTHER(false, false),
    /** The source does not say; a person can. */
    UNKNOWN(false, false);

    private final boolean run;
    private final boolean onFoot;

    Sport(boolean run, boolean onFoot) {
        this.run = run;
        this.onFoot = onFoot;
    }

    public boolean isRun() {
        return run;
    }

    public boolean isOnFoot() {
        return onFoot;
    }

    /** Whether anybody goes so far in the time; where either is not told, anything is possible. */
    static boolean isHumanlyPossible(Sport sport, OptionalDouble metres, OptionalDouble seconds) {
        double fastest = sport.isOnFoot() ? 12 : 40;
        return metres.isEmpty()
                || seconds.isEmpty()
                || metres.getAsDouble() <= fastest * Math.max(1, seconds.getAsDouble());
    }

    /** The message key of this sport's name. */
    public String key() {
        return "activities.sport." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
