package io.milepost.fitness;

import io.milepost.running.Distance;
import io.milepost.running.IntensityShare;
import io.milepost.running.Monotony;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One week of an athlete, from Monday.
 *
 * @param runs how many there were
 * @param distance of all runs
 * @param time of all sessions, on the clock
 * @param longest the longest run; zero without any
 * @param longestDay the day of the longest run; null without any
 * @param intensity of the runs, by the paces of their day; null while no paces are known
 * @param monotony null for the week that is not over yet
 */
public record TrainingWeek(
        LocalDate monday,
        int runs,
        Distance distance,
        Duration time,
        Distance longest,
        @Nullable LocalDate longestDay,
        @Nullable IntensityShare intensity,
        double load,
        @Nullable Monotony monotony) {

    /** The longest run's share of the week's distance, 0 to 1; 0 without any. */
    public double longestShare() {
        return distance.isZero() ? 0 : longest.metres() / distance.metres();
    }
}
