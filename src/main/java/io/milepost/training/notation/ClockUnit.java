package io.milepost.training.notation;

import java.util.Locale;

/** Units of time. */
public enum ClockUnit {
    H(3_600),
    MIN(60),
    S(1);

    private final int seconds;

    ClockUnit(int seconds) {
        this.seconds = seconds;
    }

    public int seconds() {
        return seconds;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
