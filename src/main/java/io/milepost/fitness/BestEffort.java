package io.milepost.fitness;

import io.milepost.running.Distance;
import java.time.Duration;

/**
 * The fastest stretch of a distance within one activity, pauses included.
 *
 * @param time elapsed, not moving time
 * @param from how long after the start of the activity it begins
 */
public record BestEffort(Distance distance, Duration time, Duration from) {}
