package io.milepost.training.reps;

import io.milepost.running.Distance;
import io.milepost.running.Pace;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One repetition as it was run, or the one stretch of work of a workout that has no repeats.
 *
 * @param from seconds from the recording's start
 * @param seconds how long it took, above zero
 * @param metres how far it went; 0 where nobody knows
 * @param heartRate mean over the repetition; null where none was recorded
 * @param recovery seconds until the next one; null after the last
 * @param recovered heart rate at the end of that recovery; null where none was recorded
 */
public record Rep(
        double from,
        double seconds,
        double metres,
        @Nullable Integer heartRate,
        @Nullable Double recovery,
        @Nullable Integer recovered) {

    public Duration time() {
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }

    public Optional<Pace> pace() {
        return metres > 0 ? Optional.of(Pace.of(Distance.metres(metres), time())) : Optional.empty();
    }

    double until() {
        return from + seconds;
    }
}
