package io.milepost.progress;

import io.milepost.running.Distance;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Distances and times as whole numbers in a column: millimetres and milliseconds. */
final class Measures {

    private static final double MILLI = 1_000;

    private Measures() {}

    static long millimetres(Distance distance) {
        return Math.round(distance.metres() * MILLI);
    }

    /** @throws NullPointerException if the column that the row's kind calls for is empty */
    static Distance distance(@Nullable Long millimetres) {
        return Distance.metres(Objects.requireNonNull(millimetres) / MILLI);
    }

    /** @throws NullPointerException if the column that the row's kind calls for is empty */
    static Duration duration(@Nullable Long millis) {
        return Duration.ofMillis(Objects.requireNonNull(millis));
    }
}
