package io.milepost.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One workout before and after; null where there was, or is, none. */
public record LedgerChange(
        UUID workout,
        @Nullable WorkoutSnapshot before,
        @Nullable WorkoutSnapshot after) {

    LedgerChange inverted() {
        return new LedgerChange(workout, /* before= */ after, /* after= */ before);
    }

    /** The later of both states: what one would call the workout by. */
    public WorkoutSnapshot either() {
        WorkoutSnapshot either = after == null ? before : after;
        if (either == null) {
            throw new IllegalStateException("a change has a before or an after");
        }
        return either;
    }
}
