package io.milepost.running;

import java.time.Duration;

/**
 * How far a result is under a standard; below zero, how far over it. Fractions of a second count: since 2013 a 3:05:00.1
 * is over 3:05:00.
 */
public record Buffer(Duration margin) implements Comparable<Buffer> {

    /** Whether one may apply with it; no more than that. */
    public boolean isMet() {
        return !margin.isNegative();
    }

    /** Whether it would have been enough in a year when only results so far under the standard were taken. */
    public boolean covers(Duration cutOff) {
        return margin.compareTo(cutOff) >= 0;
    }

    /** Less first. */
    @Override
    public int compareTo(Buffer other) {
        return margin.compareTo(other.margin);
    }
}
