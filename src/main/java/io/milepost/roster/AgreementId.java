package io.milepost.roster;

import java.util.UUID;

/** Identifies what was agreed about the days of a week. */
public record AgreementId(UUID value) {}
