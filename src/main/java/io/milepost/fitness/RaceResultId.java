package io.milepost.fitness;

import java.util.UUID;

/** Identifies a recorded race result. */
public record RaceResultId(UUID value) {}
