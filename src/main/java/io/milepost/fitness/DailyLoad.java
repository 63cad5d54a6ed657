package io.milepost.fitness;

import io.milepost.running.LoadDay;
import java.time.LocalDate;

/**
 * The load of a day and where it leaves the athlete.
 *
 * @param estimated whether a session of the day could not be measured, and counts as much per minute as others do
 */
public record DailyLoad(LocalDate day, LoadDay values, boolean estimated) {}
