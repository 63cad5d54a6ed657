package io.milepost.progress;

import java.util.UUID;

/** Identifies a success story. */
public record StoryId(UUID value) {}
