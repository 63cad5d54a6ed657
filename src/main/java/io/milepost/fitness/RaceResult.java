package io.milepost.fitness;

import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;

/**
 * What somebody enters about a race or a time trial.
 *
 * @param name what it is called, 1 to 80 characters
 * @param time from gun or chip to finish, never moving time
 * @param day the athlete's local day; not in the future
 * @param official true for the organiser's time over a measured course, false for a time trial or a watch
 */
public record RaceResult(
        AthleteId athlete, String name, Distance distance, Duration time, LocalDate day, boolean official) {

    public static final int LONGEST_NAME = 80;

    public RaceResult {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a race has a name of 1 to 80 characters");
        }
        if (distance.isZero() || !time.isPositive()) {
            throw new IllegalArgumentException("a race has a distance and a time");
        }
    }
}
