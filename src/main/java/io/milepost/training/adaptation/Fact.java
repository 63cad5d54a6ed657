package io.milepost.training.adaptation;

import io.milepost.training.Evidence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an idea leans on.
 *
 * @param id at the door of the module that keeps it; null for a figure
 */
public record Fact(Evidence.Kind kind, @Nullable UUID id, Phrase phrase) {}
