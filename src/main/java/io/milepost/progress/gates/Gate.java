package io.milepost.progress.gates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A day before a race on which one looks at the evidence. The figures are practice defaults, not science. */
public enum Gate {
    /** A race is worth the goal within 2 %. */
    SIX_WEEKS(42),
    /** 9 km at the goal's pace inside a long run. */
    FOUR_WEEKS(28),
    /** 12 km at the goal's pace, and showing up on 85 % of the days. */
    TWO_WEEKS(14);

    private final int daysBefore;

    Gate(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    /** Its day for a race. */
    public LocalDate dayFor(LocalDate raceDay) {
        return raceDay.minusDays(daysBefore);
    }

    /** The day of the race that one comes to this gate for on a day. */
    public LocalDate raceAfter(LocalDate day) {
        return day.plusDays(daysBefore);
    }

    /** The latest gate that one has come to; empty before the first, and from the race day on. */
    public static Optional<Gate> cameBy(LocalDate today, LocalDate raceDay) {
        Optional<Gate> latest = Optional.empty();
        if (today.isBefore(raceDay)) {
            for (Gate gate : values()) {
                if (!today.isBefore(gate.dayFor(raceDay))) {
                    latest = Optional.of(gate);
                }
            }
        }
        return latest;
    }

    /** The one after it. */
    public Optional<Gate> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** The last part of its message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
