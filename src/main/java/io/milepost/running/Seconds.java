package io.milepost.running;

import java.time.Duration;

/** Seconds with a fraction, to and from {@link Duration}, so that no formula loses what is below a second. */
final class Seconds {

    private static final double NANOS = 1e9;

    private Seconds() {}

    static double of(Duration time) {
        return time.toSeconds() + time.toNanosPart() / NANOS;
    }

    static Duration duration(double seconds) {
        return Duration.ofNanos(Math.round(seconds * NANOS));
    }
}
