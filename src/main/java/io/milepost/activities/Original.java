package io.milepost.activities;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an activity's source says of it, whatever people made of that since. */
public record Original(
        @Nullable String title,
        Sport sport,
        boolean race,
        LocalDate day,
        @Nullable Instant start) {}
