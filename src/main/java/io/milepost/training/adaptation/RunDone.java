package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A run that happened.
 *
 * @param distance how far its time goes at an easy pace, where only that is known; zero where neither is
 */
public record RunDone(UUID activity, LocalDate day, Distance distance, Duration time, boolean race) {}
