package io.milepost.fitness;

import java.util.UUID;

/** Identifies a suggested change. */
public record SuggestionId(UUID value) {}
