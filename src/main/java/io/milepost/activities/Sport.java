package io.milepost.activities;

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

    /** The message key of this sport's name. */
    public String key() {
        return "activities.sport." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
