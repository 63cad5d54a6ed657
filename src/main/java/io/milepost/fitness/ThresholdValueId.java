package io.milepost.fitness;

import java.util.UUID;

/** Identifies a recorded value of a threshold. */
public record ThresholdValueId(UUID value) {}
