package io.milepost.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A run that nobody ran.
 *
 * @param effort how hard it felt, 1 to 10
 * @param feel how it felt, 1 to 5
 * @param stretches how far and how long at a time, where it was not run evenly; only their shares of the whole count
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
        long seed,
        List<Stretch> stretches) {

    /** A part of a run at one pace; standing where it goes nowhere. */
    record Stretch(double km, Duration duration) {}

    enum Kind {
        EASY,
        QUALITY,
        LONG
    }

    MadeUpRun in(List<Stretch> parts) {
        return new MadeUpRun(day, time, km, duration, pulse, ascent, effort, feel, kind, seed, List.copyOf(parts));
    }

    boolean isEven() {
        return stretches.size() < 2;
    }

    /** How much of the way is gone after this much of the time, each from 0 to 1. */
    double gone(double timeShare) {
        if (isEven()) {
            return timeShare;
        }
        double far = stretches.stream().mapToDouble(Stretch::km).sum();
        double left = timeShare
                * stretches.stream()
                        .mapToDouble(part -> part.duration().toSeconds())
                        .sum();
        double km = 0;
        for (Stretch part : stretches) {
            double seconds = part.duration().toSeconds();
            if (left < seconds) {
                return (km + part.km() * left / seconds) / far;
            }
            left -= seconds;
            km += part.km();
        }
        return 1;
    }

    double secondsPerKm() {
        return duration.toSeconds() / km;
    }
}
