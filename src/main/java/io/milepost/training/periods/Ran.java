package io.milepost.training.periods;

import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;

/** A run that was run. @param race whether it was one: races are no training, and no measure for the next run */
public record Ran(LocalDate day, Distance distance, Duration time, boolean race) {}
