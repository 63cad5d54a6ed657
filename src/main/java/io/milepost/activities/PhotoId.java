package io.milepost.activities;

import java.util.UUID;

/** Identifies a photo of an activity. */
public record PhotoId(UUID value) {}
