package io.milepost.activities;

import org.jspecify.annotations.Nullable;

/** What a source calls an activity. */
public record SourceWords(@Nullable String title, Sport sport, boolean race) {}
