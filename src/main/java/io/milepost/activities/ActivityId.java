package io.milepost.activities;

import java.util.UUID;

/** Identifies one activity of one athlete. */
public record ActivityId(UUID value) {}
