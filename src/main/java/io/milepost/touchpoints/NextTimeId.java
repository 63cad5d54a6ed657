package io.milepost.touchpoints;

import java.util.UUID;

/** Identifies what an athlete will try next time. */
public record NextTimeId(UUID value) {}
