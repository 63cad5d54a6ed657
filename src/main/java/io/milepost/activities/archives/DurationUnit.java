package io.milepost.activities.archives;

import java.util.Locale;

/** What a bare number in a list's column of durations means; {@code 1:02:03} is read whatever is chosen. */
public enum DurationUnit {
    MINUTES(60),
    SECONDS(1),
    HOURS(3_600);

    private final double seconds;

    DurationUnit(double seconds) {
        this.seconds = seconds;
    }

    double seconds() {
        return seconds;
    }

    /** The message key of its words. */
    public String key() {
        return "activities.list.durations." + name().toLowerCase(Locale.ROOT);
    }
}
