package io.milepost.touchpoints;

import java.util.UUID;

/** Identifies what an athlete said of a rough day. */
public record RoughDayId(UUID value) {}
