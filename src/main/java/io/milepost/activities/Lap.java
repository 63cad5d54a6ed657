package io.milepost.activities;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One lap as the source states it; what it does not state is empty, never 0.
 *
 * @param startSeconds from the activity's start
 * @param elapsedSeconds from the lap's start to its end, pauses included
 */
public record Lap(
        double startSeconds,
        OptionalDouble distanceMetres,
        OptionalDouble timerSeconds,
        OptionalDouble elapsedSeconds,
        OptionalInt averageHeartRate,
        OptionalInt maxHeartRate) {}
