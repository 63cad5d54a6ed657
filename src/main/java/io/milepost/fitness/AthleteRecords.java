package io.milepost.fitness;

import io.milepost.activities.ActivityId;
import io.milepost.running.Distance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of an athlete in a period.
 *
 * @param distances shortest first; those without any time are left out
 * @param longest the longest run; null without one
 * @param climb the run that climbed most; null without one
 * @param knownSince the first day of training that is known here at all; null without any
 */
public record AthleteRecords(
        List<DistanceRecord> distances,
        @Nullable Longest longest,
        @Nullable Climb climb,
        @Nullable LocalDate knownSince) {

    /** Less history than this, and the longest run is only the longest that is known. */
    private static final int MONTHS_OF_A_LIFE = 24;

    public AthleteRecords {
        distances = List.copyOf(distances);
    }

    /** The longest run. */
    public record Longest(
            ActivityId activity,
            LocalDate day,
            Distance distance,
            @Nullable String title) {}

    /** The run that climbed most. */
    public record Climb(
            ActivityId activity,
            LocalDate day,
            double ascentMetres,
            @Nullable String title) {}

    public boolean isEmpty() {
        return distances.isEmpty() && longest == null && climb == null;
    }

    /** Whether enough is known to call the longest run the longest ever. */
    public boolean knowsEver(LocalDate today) {
        return knownSince != null && !knownSince.isAfter(today.minusMonths(MONTHS_OF_A_LIFE));
    }
}
