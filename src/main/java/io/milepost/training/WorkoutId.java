package io.milepost.training;

import java.util.UUID;

/** Identifies a planned workout. */
public record WorkoutId(UUID value) {}
