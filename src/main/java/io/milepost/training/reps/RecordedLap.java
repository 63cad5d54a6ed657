package io.milepost.training.reps;

/**
 * A lap as the device cut it.
 *
 * @param from seconds from the recording's start
 * @param seconds from the lap's start to its end
 * @param metres 0 where it is not told
 */
public record RecordedLap(double from, double seconds, double metres) {}
