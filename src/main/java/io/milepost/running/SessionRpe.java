package io.milepost.running;

import java.time.Duration;

/** Load from how hard a session felt (Foster and others 2001): effort of 1 to 10, times minutes. 75 minutes at 9 are 675. */
public final class SessionRpe {

    private static final double SECONDS_PER_MINUTE = 60;

    private SessionRpe() {}

    /** @throws IllegalArgumentException for an effort outside 0 to 10, or a negative time */
    public static double of(int effort, Duration time) {
        if (effort < 0 || effort > 10 || time.isNegative()) {
            throw new IllegalArgumentException("No session is " + time + " at an effort of " + effort);
        }
        return effort * Seconds.of(time) / SECONDS_PER_MINUTE;
    }
}
