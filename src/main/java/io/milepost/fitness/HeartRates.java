package io.milepost.fitness;

import org.jspecify.annotations.Nullable;

/**
 * The heart rates of an activity, in beats per minute. What was not measured is null, never 0.
 *
 * @param hardestTwentyMinutes the highest mean over any 20 minutes that were measured nearly throughout
 */
public record HeartRates(
        @Nullable Integer average,
        @Nullable Integer max,
        @Nullable Integer hardestTwentyMinutes) {}
