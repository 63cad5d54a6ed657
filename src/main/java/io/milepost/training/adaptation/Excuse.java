package io.milepost.training.adaptation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nothing is expected.
 *
 * @param id of the absence
 * @param last null while nobody knows
 */
public record Excuse(
        UUID id, Kind kind, LocalDate first, @Nullable LocalDate last) {

    /** Why. */
    public enum Kind {
        SICK,
        INJURED,
        TRAVEL,
        PAUSE
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
}
