package io.milepost.fitness.suggestions;

import io.milepost.fitness.SuggestionKind;
import io.milepost.running.Pace;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A hard run of 30 to 60 minutes that was no race, and faster throughout than the threshold that holds, suggests a faster
 * one. A slower one suggests nothing: nobody has to run at threshold. Of races VDOT tells.
 */
final class ThresholdPacePolicy {

    private static final int DAYS = 84;
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofMinutes(60);

    /** Two per cent are five seconds a kilometre. A practice default. */
    private static final double FASTER = 0.02;

    private ThresholdPacePolicy() {}

    static Optional<Found> in(Known known) {
        Optional<Pace> now = known.now().paceAtThreshold();
        return now.flatMap(pace -> known.news(SuggestionKind.THRESHOLD_PACE, DAYS)
                .filter(run -> Known.isHard(run) && !run.race())
                .filter(run -> ThresholdHeartRatePolicy.isBetween(run, SHORTEST, LONGEST))
                .filter(run -> run.gradeAdjustedPace() != null)
                .min(Comparator.comparing(run -> Objects.requireNonNull(run.gradeAdjustedPace())))
                .filter(run -> Objects.requireNonNull(run.gradeAdjustedPace()).secondsPerKm()
                        <= pace.secondsPerKm() * (1 - FASTER))
                .map(run -> Found.of(
                        SuggestionKind.THRESHOLD_PACE,
                        Objects.requireNonNull(run.gradeAdjustedPace()).secondsPerKm(),
                        pace.secondsPerKm(),
                        run)));
    }
}
