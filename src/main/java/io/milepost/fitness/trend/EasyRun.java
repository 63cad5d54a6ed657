package io.milepost.fitness.trend;

import io.milepost.activities.ActivityId;
import io.milepost.activities.Sport;
import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.EasyPaceTrend;
import io.milepost.running.Pace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An even run on the road that was recorded with its heart rate throughout: one that can be laid beside another. Not a race,
 * not a treadmill or a trail, not intervals (its fastest eight minutes lie within 12 % of the whole), nothing under 20 minutes,
 * where the heart is still coming up, and nothing over 100, where it drifts. The figures are practice defaults.
 *
 * @param pace as if flat
 * @param heartRate mean, in beats per minute
 */
public record EasyRun(ActivityId activity, LocalDate day, Pace pace, int heartRate) {

    private static final Duration SHORTEST = Duration.ofMinutes(20);
    private static final Duration LONGEST = Duration.ofMinutes(100);
    private static final double EVEN = 1.12;
    private static final double MEASURED = 0.8;

    EasyPaceTrend.Run compared() {
        return new EasyPaceTrend.Run(activity, day, pace);
    }

    public static Optional<EasyRun> of(ActivityAnalysis run) {
        Pace pace = run.gradeAdjustedPace();
        Pace fastest = run.fastestEightMinutes();
        Integer heartRate = run.heartRates().average();
        Duration timer = run.timer();
        if (pace == null || fastest == null || heartRate == null || timer == null || !isPlainRun(run)) {
            return Optional.empty();
        }
        boolean longEnough = timer.compareTo(SHORTEST) >= 0 && timer.compareTo(LONGEST) <= 0;
        boolean even = pace.secondsPerKm() <= fastest.secondsPerKm() * EVEN;
        boolean measured = run.timeAtHeartRate().total() >= MEASURED * timer.toSeconds();
        return longEnough && even && measured
                ? Optional.of(new EasyRun(run.activity(), run.day(), pace, heartRate))
                : Optional.empty();
    }

    private static boolean isPlainRun(ActivityAnalysis run) {
        return run.counts() && !run.race() && run.sport() == Sport.RUN;
    }
}
