package io.milepost.fitness;

import java.util.Locale;

/** What an athlete's zones and load are measured by, beside the paces. */
public enum ThresholdKind {
    /** The heart at rest, lying down after waking: beats per minute. */
    RESTING_HEART_RATE(25, 110),
    /** The fastest that the heart beats: beats per minute. */
    MAX_HEART_RATE(100, 240),
    /** The heart rate that can just be held for about an hour: beats per minute. */
    THRESHOLD_HEART_RATE(80, 230),
    /** The pace that can just be held for about an hour: seconds per kilometre. */
    THRESHOLD_PACE(120, 900);

    private final double least;
    private final double most;

    ThresholdKind(double least, double most) {
        this.least = least;
        this.most = most;
    }

    public boolean isHeartRate() {
        return this != THRESHOLD_PACE;
    }

    /** Whether a human being may have this value. */
    public boolean allows(double figure) {
        return figure >= least && figure <= most;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /** The last part of its message keys: {@code resting-heart-rate}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
