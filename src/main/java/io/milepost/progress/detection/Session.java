package io.milepost.progress.detection;

import io.milepost.running.Distance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * One thing trained, as far as a milestone needs to know it.
 *
 * @param day the athlete's local day
 * @param recordedAt when Milepost first heard of it
 * @param run false for a ride, a swim, strength
 * @param distance absent for a session without one
 * @param elapsed from start to finish, breaks included: the time that a race counts
 * @param sound false if the file jumped, was cut or contradicts itself
 * @param netDrop metres lost from start to finish, where the file knows
 */
public record Session(
        UUID id,
        Instant start,
        LocalDate day,
        Instant recordedAt,
        boolean run,
        boolean race,
        Optional<Distance> distance,
        Duration elapsed,
        boolean sound,
        OptionalDouble netDrop,
        Readings readings) {

    private static final double STEEPEST_DROP_PER_KM = 10;

    /** Whether it falls by no more than 10 m/km on the whole: what falls more makes everybody fast. */
    boolean isLevel() {
        return distance.isEmpty()
                || netDrop.orElse(0) <= STEEPEST_DROP_PER_KM * distance.get().km();
    }

    Instant end() {
        return start.plus(elapsed);
    }
}
