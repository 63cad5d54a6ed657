package io.milepost.progress;

import io.milepost.roster.AthleteId;

/** Somebody of the team cheered a milestone. */
public record MilestoneCheered(AthleteId athlete, MilestoneId milestone) {}
