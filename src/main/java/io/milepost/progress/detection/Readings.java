package io.milepost.progress.detection;

import io.milepost.running.Distance;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of a session beyond its length.
 *
 * @param treadmill neither hill nor course
 * @param ascent absent where nobody counted
 * @param exertion rating of perceived exertion from 1 to 10, where the athlete said it
 * @param efforts the fastest elapsed time over each standard distance within it
 */
public record Readings(
        boolean treadmill, Optional<Ascent> ascent, OptionalInt exertion, Map<Distance, Duration> efforts) {

    public static final Readings NONE = new Readings(false, Optional.empty(), OptionalInt.empty(), Map.of());

    public Readings {
        efforts = Map.copyOf(efforts);
    }
}
