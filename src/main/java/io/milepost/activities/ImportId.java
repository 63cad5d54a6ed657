package io.milepost.activities;

import java.util.UUID;

/** Identifies one import of an archive or a list. */
public record ImportId(UUID value) {}
