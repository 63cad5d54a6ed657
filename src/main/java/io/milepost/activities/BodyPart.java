package io.milepost.activities;

import java.util.Locale;

/** Where it can hurt a runner, from the ground up. */
public enum BodyPart {
    TOES,
    FOOT,
    HEEL,
    ANKLE,
    ACHILLES,
    CALF,
    SHIN,
    KNEE,
    THIGH,
    HAMSTRING,
    GROIN,
    HIP,
    GLUTE,
    BACK,
    OTHER;

    /** The message key of its name. */
    public String key() {
        return "activities.place." + name().toLowerCase(Locale.ROOT);
    }
}
