package io.milepost.roster;

import java.util.UUID;

/** Identifies an athlete of one practice. The same person in another practice is another athlete. */
public record AthleteId(UUID value) {}
