package io.milepost.training;

import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Workout;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a plan lead to its race wherever that is moved, so that nobody is told of a day on which no race is any more. */
@Component
class PlanRaces {

    private final PlanRows plans;

    PlanRaces(PlanRows plans) {
        this.plans = plans;
    }

    /**
     * Follows one workout; a race on the way leads nowhere.
     *
     * @param before how it stood, null where it was not there
     * @param after how it stands, null where it is gone
     */
    void follow(@Nullable WorkoutSnapshot before, @Nullable WorkoutSnapshot after) {
        if (before == null
                || after == null
                || after.plan() == null
                || !after.plan().equals(before.plan())
                || Objects.equals(before.day(), after.day())
                || Effort.of(Workout.of(after.notation()), null) != Effort.RACE) {
            return;
        }
        plans.findById(after.plan())
                .filter(plan -> plan.raceDay().equals(before.day()))
                .ifPresent(plan -> plan.raceMoved(after.day()));
    }
}
