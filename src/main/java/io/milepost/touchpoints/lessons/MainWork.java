package io.milepost.touchpoints.lessons;

import io.milepost.training.PlannedWorkout;
import io.milepost.training.notation.Effort;
import java.time.Duration;

/**
 * What a workout is mainly about.
 *
 * @param effort of its hardest part
 * @param lasting whether it goes on for 75 minutes or more
 */
public record MainWork(Effort effort, boolean lasting) {

    private static final Duration LONG = Duration.ofMinutes(75);

    public static MainWork of(PlannedWorkout workout) {
        return new MainWork(workout.effort(), workout.estimate().duration().compareTo(LONG) >= 0);
    }
}
