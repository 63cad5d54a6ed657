package io.milepost.activities;

import java.util.UUID;

/** Identifies a training file as it was sent. */
public record FileId(UUID value) {}
