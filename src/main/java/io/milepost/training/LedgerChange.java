package io.milepost.training;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One workout before and after; null where there was, or is, none.
 *
 * @param treadmill whether a workout that is none any more was to be run on a treadmill, which is no part of what was
 *     planned; null where it was not, and for one that is still there
 */
public record LedgerChange(
        UUID workout,
        @Nullable WorkoutSnapshot before,
        @Nullable WorkoutSnapshot after,
        @Nullable Boolean treadmill) {

    LedgerChange(UUID workout, @Nullable WorkoutSnapshot before, @Nullable WorkoutSnapshot after) {
        this(workout, before, after, null);
    }

    /** @param belts the workouts that are to be run on a treadmill */
    LedgerChange inverted(Set<UUID> belts) {
        boolean belt = before == null && belts.contains(workout);
        return new LedgerChange(workout, /* before= */ after, /* after= */ before, belt ? Boolean.TRUE : null);
    }

    boolean wasOnTreadmill() {
        return Boolean.TRUE.equals(treadmill);
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
