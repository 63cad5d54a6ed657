package io.milepost.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A run that nobody ran.
 *
 * @param effort how hard it felt, 1 to 10
 * @param feel how it felt, 1 to 5
 */
record MadeUpRun(
        LocalDate day,
        LocalTime time,
        double km,
        Duration duration,
        int pulse,
        double ascent,
        int effort,
        int feel,
        Kind kind,
        long seed) {

    enum Kind {
        EASY,
        QUALITY,
        LONG
    }

    double secondsPerKm() {
        return duration.toSeconds() / km;
    }
}
