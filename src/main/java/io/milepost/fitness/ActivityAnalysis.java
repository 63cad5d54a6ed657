package io.milepost.fitness;

import io.milepost.activities.ActivityId;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.running.TimeAtHeartRate;
import io.milepost.running.TimeAtSpeed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one activity says about fitness. What its source does not tell is null, or empty, never 0. An activity without a
 * recording says what its distance and time say.
 *
 * @param day in the athlete's zone
 * @param counts whether anything may be concluded from it; false for a faulty source and for what somebody excluded
 * @param timer the time on the clock
 * @param elapsed from start to end, pauses included
 * @param effort rating of perceived exertion from 1 to 10
 * @param netDropMetres how much lower it ends than it begins, negative where it ends higher; null without altitudes
 * @param gradeAdjustedPace over the time on the clock, as if it had been flat; only on foot
 * @param fastestEightMinutes the fastest 8 minutes, as if flat; null where the recording is shorter, or there is none
 * @param timeAtSpeed at grade-adjusted speed; empty for anything but training on foot
 * @param timeAtHeartRate empty without a recorded heart rate
 * @param efforts the fastest stretches of standard distances, shortest first; only of sound runs
 */
public record ActivityAnalysis(
        ActivityId activity,
        AthleteId athlete,
        LocalDate day,
        Sport sport,
        boolean race,
        boolean counts,
        @Nullable String title,
        @Nullable Distance distance,
        @Nullable Duration timer,
        @Nullable Duration elapsed,
        @Nullable Integer effort,
        @Nullable Double ascentMetres,
        @Nullable Double netDropMetres,
        @Nullable Pace gradeAdjustedPace,
        @Nullable Pace fastestEightMinutes,
        TimeAtSpeed timeAtSpeed,
        TimeAtHeartRate timeAtHeartRate,
        List<BestEffort> efforts,
        HeartRates heartRates) {

    public ActivityAnalysis {
        efforts = List.copyOf(efforts);
    }

    /** Whether it is a run that anything may be concluded from. */
    public boolean isCountedRun() {
        return counts && sport.isRun();
    }
}
