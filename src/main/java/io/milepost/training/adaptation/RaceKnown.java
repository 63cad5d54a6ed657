package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import io.milepost.running.Vdot;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A race or time trial that gave paces.
 *
 * @param doubtful whether its course, hilly or downhill, says little about flat running
 */
public record RaceKnown(
        UUID id, String name, LocalDate day, Distance distance, Duration time, Vdot vdot, boolean doubtful) {}
