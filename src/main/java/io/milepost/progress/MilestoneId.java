package io.milepost.progress;

import java.util.UUID;

/** Identifies a milestone. */
public record MilestoneId(UUID value) {}
