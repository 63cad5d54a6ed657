package io.milepost.training.adaptation;

import io.milepost.training.notation.Workout;
import java.util.Optional;

/** The smaller ones of a workout that a hard day asks for, in figures that a coach would write. */
public final class SmallerWorkout {

    /** "Heavy legs are information. Halve it." A practice default. */
    private static final double HALF = 0.5;

    private SmallerWorkout() {}

    /** About half of it; empty for a race, for what is no run, and where it is small enough already. */
    public static Optional<Workout> shorter(Planned workout) {
        if (!workout.isRun() || workout.isRace()) {
            return Optional.empty();
        }
        Workout half = Shortening.all(workout.workout(), HALF);
        boolean smaller =
                workout.sizeOf(half).duration().compareTo(workout.estimate().duration()) < 0;
        return smaller ? Optional.of(half) : Optional.empty();
    }

    /** An easy run of 80 % of it; empty for whatever is not hard, and for a race. */
    public static Optional<Workout> easier(Planned workout) {
        return workout.isHard() ? Optional.of(Easing.of(workout)) : Optional.empty();
    }
}
