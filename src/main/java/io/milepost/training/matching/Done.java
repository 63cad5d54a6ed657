package io.milepost.training.matching;

import io.milepost.running.Distance;
import io.milepost.running.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Training that happened, as far as matching needs it.
 *
 * @param day the athlete's local day
 * @param start null where only the day is known
 * @param distance zero where it is unknown
 * @param title what the device or the athlete called it; empty where nobody did
 * @param fastest its fastest eight minutes, as if flat; null where nobody knows
 */
public record Done(
        UUID id,
        LocalDate day,
        @Nullable Instant start,
        Kind kind,
        Distance distance,
        Duration duration,
        String title,
        @Nullable Pace fastest) {

    /** What can stand for what was planned. */
    public enum Kind {
        RUN,
        STRENGTH,
        /** Whatever else moves: bike, pool, skis, a walk. */
        CROSS
    }
}
