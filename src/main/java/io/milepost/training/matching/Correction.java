package io.milepost.training.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about an activity and a planned workout.
 *
 * @param start when the activity began, by which it is known again if it comes back under another id; null where unknown
 * @param belongs whether it is this workout, or is not
 */
public record Correction(UUID done, @Nullable Instant start, UUID wanted, boolean belongs) {

    private static final Duration SAME_START = Duration.ofMinutes(2);

    /** Whether it is about this activity, which is one of all of them. */
    boolean isAbout(Done each, java.util.Set<UUID> all) {
        if (each.id().equals(done)) {
            return true;
        }
        Instant other = each.start();
        return !all.contains(done)
                && start != null
                && other != null
                && Duration.between(start, other).abs().compareTo(SAME_START) <= 0;
    }
}
