package io.milepost.checkins;

import java.util.UUID;

/** Identifies a check-in. */
public record CheckInId(UUID value) {}
