package io.milepost.training.matching;

import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Training that happened, as far as matching needs it.
 *
 * @param day the athlete's local day
 * @param distance zero where it is unknown
 */
public record Done(UUID id, LocalDate day, Kind kind, Distance distance, Duration duration) {

    /** What can stand for what was planned. */
    public enum Kind {
        RUN,
        STRENGTH,
        /** Whatever else moves: bike, pool, skis, a walk. */
        CROSS
    }
}
