package io.milepost.progress;

import io.milepost.roster.AthleteId;

/** A milestone was found in the evidence, for the first time. */
public record MilestoneReached(AthleteId athlete, MilestoneId milestone) {}
