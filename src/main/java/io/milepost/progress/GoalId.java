package io.milepost.progress;

import java.util.UUID;

/** Identifies a goal. */
public record GoalId(UUID value) {}
