package io.milepost.workspace.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What makes an athlete more urgent whatever the reason.
 *
 * @param joined when the coaching began
 * @param today the athlete's
 * @param race the day of the next A race; null where none is near
 */
public record Occasion(
        Instant joined, LocalDate today, @Nullable LocalDate race) {

    /** An A race within so many days counts. */
    public static final int RACE_DAYS = 14;

    private static final Duration NEW = Duration.ofDays(30);
    private static final int FOR_RACE = 15;
    private static final int FOR_NEW = 8;

    /** What it adds to a score. */
    int bonus(Instant now) {
        return (isBeforeRace() ? FOR_RACE : 0) + (now.isBefore(joined.plus(NEW)) ? FOR_NEW : 0);
    }

    private boolean isBeforeRace() {
        return race != null && !race.isBefore(today) && ChronoUnit.DAYS.between(today, race) <= RACE_DAYS;
    }

    /** The race's day, or the end of time where none is near: who races first comes first. */
    LocalDate raceOrNever() {
        return race == null ? LocalDate.MAX : race;
    }
}
