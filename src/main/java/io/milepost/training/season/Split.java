package io.milepost.training.season;

import io.milepost.running.Distance;
import java.time.Duration;

/**
 * Where a runner should be when.
 *
 * @param at the distance from the start
 * @param since the time since the split before, to the second
 * @param elapsed the time since the start, to the second
 */
public record Split(Distance at, Duration since, Duration elapsed) {}
