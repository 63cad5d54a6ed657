package io.milepost.fitness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The load of an athlete from the first day of training that is known to today.
 *
 * @param choice the method; all figures are in its unit
 * @param days without a gap, earliest first
 * @param weeks without a gap, earliest first; the last is not over yet
 * @param acuteChronicRatio of today; for information only, it predicts nothing
 */
public record AthleteLoad(
        LoadChoice choice, List<DailyLoad> days, List<TrainingWeek> weeks, OptionalDouble acuteChronicRatio) {

    public AthleteLoad {
        days = List.copyOf(days);
        weeks = List.copyOf(weeks);
    }

    public DailyLoad today() {
        return days.getLast();
    }

    /** The days from one on. */
    public List<DailyLoad> since(LocalDate first) {
        return days.stream().filter(day -> !day.day().isBefore(first)).toList();
    }

    /** The weeks from one on. */
    public List<TrainingWeek> weeksSince(LocalDate first) {
        return weeks.stream().filter(week -> !week.monday().isBefore(first)).toList();
    }

    /** The last week that is over. */
    public Optional<TrainingWeek> lastWholeWeek() {
        return weeks.size() < 2 ? Optional.empty() : Optional.of(weeks.get(weeks.size() - 2));
    }
}
