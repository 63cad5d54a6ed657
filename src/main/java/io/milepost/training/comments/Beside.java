package io.milepost.training.comments;

import io.milepost.activities.ActivityId;
import io.milepost.training.WorkoutId;
import java.util.UUID;

/** What words stand beside. */
public sealed interface Beside {

    /** A workout of the plan, with whatever was done of it. */
    record Workout(WorkoutId id) implements Beside {
        @Override
        public UUID value() {
            return id.value();
        }

        @Override
        public Kind kind() {
            return Kind.WORKOUT;
        }
    }

    /** Training that nobody planned. */
    record Activity(ActivityId id) implements Beside {
        @Override
        public UUID value() {
            return id.value();
        }

        @Override
        public Kind kind() {
            return Kind.ACTIVITY;
        }
    }

    /** Which of them it is, as it is kept. */
    enum Kind {
        WORKOUT,
        ACTIVITY
    }

    UUID value();

    Kind kind();
}
