package io.milepost.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a scheduled task carries: ids only. */
record JobPayload(String kind, @Nullable UUID practice, UUID subject) {}
