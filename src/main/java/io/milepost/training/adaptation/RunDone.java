package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A run that happened.
 *
 * @param distance zero where it is unknown
 */
public record RunDone(UUID activity, LocalDate day, Distance distance, Duration time, boolean race) {}
