package io.milepost.roster;

import java.util.UUID;

/** Identifies an absence of an athlete. */
public record AbsenceId(UUID value) {}
