package io.milepost.training.season;

import java.util.UUID;

/**
 * A race-day plan as it is kept, so that whoever changes it can say which one they saw.
 *
 * @param version rises with each change of it
 */
public record KeptRaceDay(UUID id, long version, RaceDay plan) {}
