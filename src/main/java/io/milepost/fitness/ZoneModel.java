package io.milepost.fitness;

import java.util.Locale;

/** How heart-rate zones are drawn. */
public enum ZoneModel {
    /** Shares of the span between resting and highest (Karvonen 1957): 50, 60, 70, 80, 90 per cent. */
    RESERVE,
    /** Shares of the heart rate at threshold (Friel): 85, 90, 95, 100 per cent. */
    THRESHOLD;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
