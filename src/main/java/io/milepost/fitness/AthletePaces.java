package io.milepost.fitness;

import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The paces that an athlete trains at from a day on, and the race that they come from.
 *
 * @param source the race that every one of these paces is derived from
 * @param validFrom the day of the race
 */
public record AthletePaces(
        RaceResultId id, RaceResult source, Vdot vdot, TrainingPaces paces, LocalDate validFrom, Instant recorded) {}
