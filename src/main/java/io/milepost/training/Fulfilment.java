package io.milepost.training;

import io.milepost.training.matching.Compliance;
import io.milepost.training.reps.Intensity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a planned workout.
 *
 * @param intensity how its pace lay to the target; null where nothing was done, no pace was asked, or nobody knows yet
 * @param activities the training that it is matched with, the longest first; several where it was recorded in pieces, and the
 *     same as another workout's where one recording covers both
 * @param day when it was done; null where nothing was
 * @param share how much of it was done in the unit that it was planned in, 1 for all of it; 0 where nothing can be said
 */
public record Fulfilment(
        Compliance compliance,
        @Nullable Intensity intensity,
        List<UUID> activities,
        @Nullable LocalDate day,
        double share) {

    public Fulfilment {
        activities = List.copyOf(activities);
    }
}
