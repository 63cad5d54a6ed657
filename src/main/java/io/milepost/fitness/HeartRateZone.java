package io.milepost.fitness;

import org.jspecify.annotations.Nullable;

/**
 * A zone of heart rate.
 *
 * @param number from 1, the easiest
 * @param from beats per minute, included
 * @param until beats per minute, included; null for the last, which ends where the heart does
 */
public record HeartRateZone(int number, int from, @Nullable Integer until) {}
