package io.milepost.fitness.load;

import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.AthleteThresholds;
import io.milepost.fitness.LoadMethod;
import io.milepost.running.Pace;
import io.milepost.running.RunningStress;
import io.milepost.running.SessionRpe;
import io.milepost.running.Trimp;
import java.time.Duration;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The load of one session by a method, where the session says what the method asks. */
final class SessionLoad {

    /** A strap that was on for less of the time says nothing about the session. */
    private static final double MEASURED = 0.8;

    private static final double MILLI = 1_000;

    private SessionLoad() {}

    static OptionalDouble of(
            ActivityAnalysis session, LoadMethod method, AthleteThresholds known, Trimp.Weighting weighting) {
        Duration time = session.timer();
        if (time == null || !time.isPositive()) {
            return OptionalDouble.empty();
        }
        return switch (method) {
            case SESSION_RPE ->
                session.effort() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(SessionRpe.of(session.effort(), time));
            case TRIMP -> trimp(session, time, known, weighting);
            case RTSS -> stress(session, time, known.paceAtThreshold().orElse(null));
        };
    }

    /** Whether the session says what the method asks, whatever is known of the athlete. */
    static boolean isMeasured(ActivityAnalysis session, LoadMethod method) {
        Duration time = session.timer();
        if (time == null || !time.isPositive()) {
            return false;
        }
        return switch (method) {
            case SESSION_RPE -> session.effort() != null;
            case TRIMP -> hasHeartRate(session, time);
            case RTSS -> session.gradeAdjustedPace() != null && session.sport().isRun();
        };
    }

    private static boolean hasHeartRate(ActivityAnalysis session, Duration time) {
        // Stops are no part of what was measured, but of the clock they may be.
        double running = Math.min(time.toMillis() / MILLI, movingSeconds(session, time));
        return session.timeAtHeartRate().total() >= MEASURED * running;
    }

    private static double movingSeconds(ActivityAnalysis session, Duration time) {
        double moving = session.timeAtSpeed().total();
        return moving > 0 ? moving : time.toMillis() / MILLI;
    }

    private static OptionalDouble trimp(
            ActivityAnalysis session, Duration time, AthleteThresholds known, Trimp.Weighting weighting) {
        if (!hasHeartRate(session, time)) {
            return OptionalDouble.empty();
        }
        return known.reserve()
                .map(reserve -> OptionalDouble.of(Trimp.of(reserve, weighting, session.timeAtHeartRate())))
                .orElseGet(OptionalDouble::empty);
    }

    private static OptionalDouble stress(ActivityAnalysis session, Duration time, @Nullable Pace threshold) {
        Pace pace = session.gradeAdjustedPace();
        return threshold == null || pace == null || !session.sport().isRun()
                ? OptionalDouble.empty()
                : OptionalDouble.of(RunningStress.of(time, RunningStress.intensityFactor(pace, threshold)));
    }
}
