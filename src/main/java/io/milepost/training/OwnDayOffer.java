package io.milepost.training;

import io.milepost.training.notation.Workout;
import io.milepost.training.ownday.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What athletes may make of their own day now.
 *
 * @param choices for each workout of today of which there is anything to choose
 * @param rest whether there is something of today to let go
 */
public record OwnDayOffer(Standing standing, List<Choice> choices, boolean rest) {

    public OwnDayOffer {
        choices = List.copyOf(choices);
    }

    /**
     * What may become of one workout.
     *
     * @param shorter about half of it; null where there is no shorter one
     * @param easier an easy run instead; null where it is easy already
     * @param moves the days that it may be moved to, the nearest first
     */
    public record Choice(
            PlannedWorkout workout,
            @Nullable Workout shorter,
            @Nullable Workout easier,
            List<LocalDate> moves) {

        public Choice {
            moves = List.copyOf(moves);
        }
    }
}
