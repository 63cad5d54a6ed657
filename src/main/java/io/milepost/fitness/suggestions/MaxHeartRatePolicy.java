package io.milepost.fitness.suggestions;

import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.SuggestionKind;
import io.milepost.fitness.ThresholdValue;
import io.milepost.running.TimeAtHeartRate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A heart rate above the known highest, held for ten seconds on two different days, suggests a higher one: one day may be
 * the strap. Where none is known yet, one of the two has to have been a race: whoever never ran hard would have the max of an easy
 * run.
 */
final class MaxHeartRatePolicy {

    private static final int DAYS = 182;
    private static final double HELD_FOR = 10;

    /** Straps that count strides, or static, tell of more. */
    private static final int HIGHEST = 220;

    private MaxHeartRatePolicy() {}

    private record Peak(ActivityAnalysis run, int beats) {}

    static Optional<Found> in(Known known) {
        ThresholdValue max = known.now().max();
        Known.Decided decided = known.decided().get(SuggestionKind.MAX_HEART_RATE);
        List<Peak> peaks = known.news(SuggestionKind.MAX_HEART_RATE, DAYS)
                .map(run -> new Peak(run, held(run.timeAtHeartRate())))
                .filter(peak -> peak.beats() > 0)
                .sorted(Comparator.comparingInt(Peak::beats).reversed())
                .toList();
        if (peaks.isEmpty()) {
            return Optional.empty();
        }
        Peak first = peaks.getFirst();
        return peaks.stream()
                .filter(peak -> !peak.run().day().equals(first.run().day()))
                .findFirst()
                .filter(second -> max != null
                        ? second.beats() > max.beats()
                        : first.run().race() || second.run().race())
                .filter(second -> decided == null || second.beats() > decided.figure())
                .map(second -> Found.of(
                        SuggestionKind.MAX_HEART_RATE,
                        second.beats(),
                        max == null ? null : max.figure(),
                        first.run().day().isAfter(second.run().day()) ? first.run() : second.run()));
    }

    /** The highest rate at or above which the heart beat for ten seconds in all; 0 for none. */
    private static int held(TimeAtHeartRate times) {
        double seconds = 0;
        for (int beats = HIGHEST; beats > 0; beats--) {
            seconds += times.at(beats);
            if (seconds >= HELD_FOR) {
                return beats;
            }
        }
        return 0;
    }
}
