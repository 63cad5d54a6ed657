package io.milepost.training;

import io.milepost.running.Distance;
import java.time.LocalDate;
import java.util.List;

/**
 * What copying a season would do.
 *
 * @param weeks from the first with a workout to the race's
 * @param late how many workouts are left out because their days are over
 * @param crowded how many find no room in the race's week
 * @param taken how many days hold something already; both stay
 */
public record SeasonPreview(List<Week> weeks, int late, int crowded, int taken) {

    public SeasonPreview {
        weeks = List.copyOf(weeks);
    }

    /** One week of it: its Monday, how many workouts, and what they come to. */
    public record Week(LocalDate monday, int workouts, Distance distance) {}

    /** How many workouts would be planned. */
    public int workouts() {
        return weeks.stream().mapToInt(Week::workouts).sum();
    }
}
