package io.milepost.review;

import io.milepost.roster.AthleteId;

/** An accepted finding was measured again. */
public record FindingRemeasured(AthleteId athlete, FindingId finding) {}
