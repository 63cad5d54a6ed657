package io.milepost.training.periods;

import io.milepost.running.Distance;
import io.milepost.training.templates.Phase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One week as it is planned, with what was run of it so far.
 *
 * @param phase as its workouts say; null where none does
 * @param volume of running, the race of the aim aside
 * @param longest the longest run, races aside
 * @param easyShare of the planned running time, 0 to 1; 1 where none is planned
 * @param races the days on which one is planned
 */
public record CheckedWeek(
        LocalDate monday,
        @Nullable Phase phase,
        Distance volume,
        Duration time,
        Distance longest,
        int runningDays,
        double easyShare,
        List<LocalDate> races) {

    public CheckedWeek {
        races = List.copyOf(races);
    }

    /** Whether later weeks may grow from it: no down, race, taper or recovery week. */
    boolean isLoading() {
        return races.isEmpty() && (phase == null || phase.isLoading());
    }
}
