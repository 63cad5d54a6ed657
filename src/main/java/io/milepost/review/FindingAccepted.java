package io.milepost.review;

import io.milepost.roster.AthleteId;

/** A coach accepted a finding, as it was written or in words of their own. */
public record FindingAccepted(AthleteId athlete, FindingId finding) {}
