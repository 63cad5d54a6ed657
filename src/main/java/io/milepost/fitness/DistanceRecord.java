package io.milepost.fitness;

import io.milepost.running.Distance;
import org.jspecify.annotations.Nullable;

/**
 * The best over one distance.
 *
 * @param race the fastest race; null without one
 * @param effort the fastest stretch of training, or of a longer race, where it is faster than any race; else null
 */
public record DistanceRecord(
        Distance distance,
        @Nullable RecordMark race,
        @Nullable RecordMark effort) {

    /** @throws IllegalArgumentException with neither */
    public DistanceRecord {
        if (race == null && effort == null) {
            throw new IllegalArgumentException("A record has a time");
        }
    }
}
