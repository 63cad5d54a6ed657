package io.milepost.fitness.suggestions;

import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.AthleteThresholds;
import io.milepost.fitness.SuggestionKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a suggestion may rest on.
 *
 * @param activities in any order; only those that count are looked at
 * @param now what holds
 * @param decided the last decision of each kind: a coach who has said no, or yes, is not asked the same again
 */
public record Known(
        List<ActivityAnalysis> activities,
        AthleteThresholds now,
        Map<SuggestionKind, Decided> decided,
        LocalDate today) {

    /** Felt this hard, a run tells of a limit. */
    private static final int HARD = 8;

    public Known {
        activities = List.copyOf(activities);
        decided = Map.copyOf(decided);
    }

    /** The day and the figure that a coach decided about. */
    public record Decided(LocalDate day, double figure) {}

    /** Runs of the last days that count and are younger than the last decision, the latest first. */
    Stream<ActivityAnalysis> news(SuggestionKind kind, int days) {
        LocalDate from = today.minusDays(days);
        Optional<LocalDate> since = Optional.ofNullable(decided.get(kind)).map(Decided::day);
        return activities.stream()
                .filter(ActivityAnalysis::isCountedRun)
                .filter(run -> !run.day().isBefore(from))
                .filter(run -> since.isEmpty() || run.day().isAfter(since.get()))
                .sorted(Comparator.comparing(ActivityAnalysis::day).reversed());
    }

    static boolean isHard(ActivityAnalysis run) {
        return run.race() || run.effort() != null && run.effort() >= HARD;
    }
}
