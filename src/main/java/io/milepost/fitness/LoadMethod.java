package io.milepost.fitness;

import java.util.Locale;

/** How the load of a session is measured. Figures of two methods cannot be compared. */
public enum LoadMethod {
    /** Effort as the athlete felt it, times minutes (Foster). */
    SESSION_RPE,
    /** Minutes, weighted by heart rate (Banister). */
    TRIMP,
    /** Hours, weighted by grade-adjusted speed against threshold. */
    RTSS;

    /** The last part of its message keys: {@code session-rpe}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
