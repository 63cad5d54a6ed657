package io.milepost.fitness.suggestions;

import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.SuggestionKind;
import io.milepost.fitness.ThresholdValue;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The hardest twenty minutes of a race or a hard run of 20 to 60 minutes suggest the heart rate at threshold. Under half an
 * hour everybody is above it: 95 per cent of it then, as of the twenty-minute test (after Friel; Allen and Coggan).
 */
final class ThresholdHeartRatePolicy {

    private static final int DAYS = 84;
    private static final Duration SHORTEST = Duration.ofMinutes(20);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final double OF_A_SHORT_ONE = 0.95;

    /** Fewer beats are the weather. A practice default. */
    private static final double ANOTHER = 3;

    private ThresholdHeartRatePolicy() {}

    static Optional<Found> in(Known known) {
        ThresholdValue now = known.now().thresholdHeartRate();
        ThresholdValue max = known.now().max();
        return known.news(SuggestionKind.THRESHOLD_HEART_RATE, DAYS)
                .filter(Known::isHard)
                .filter(run -> isBetween(run, SHORTEST, LONGEST))
                .filter(run -> run.heartRates().hardestTwentyMinutes() != null)
                .filter(run -> now == null || run.day().isAfter(now.validFrom()))
                .findFirst()
                .filter(run -> now == null || Math.abs(estimate(run) - now.figure()) >= ANOTHER)
                .filter(run -> max == null || estimate(run) < max.figure())
                .map(run -> Found.of(
                        SuggestionKind.THRESHOLD_HEART_RATE, estimate(run), now == null ? null : now.figure(), run));
    }

    static boolean isBetween(ActivityAnalysis run, Duration shortest, Duration longest) {
        return run.elapsed() != null
                && run.elapsed().compareTo(shortest) >= 0
                && run.elapsed().compareTo(longest) <= 0;
    }

    private static double estimate(ActivityAnalysis run) {
        double hardest = Objects.requireNonNull(run.heartRates().hardestTwentyMinutes());
        boolean brief = Objects.requireNonNull(run.elapsed()).compareTo(HALF_AN_HOUR) < 0;
        return Math.rint(brief ? hardest * OF_A_SHORT_ONE : hardest);
    }
}
