package io.milepost.training.comments;

import io.milepost.roster.AthleteId;

/**
 * Somebody said something beside a workout or what was trained.
 *
 * @param athlete whose it is
 * @param byAthlete whether they said it themselves; else somebody of the team did
 */
public record Commented(AthleteId athlete, boolean byAthlete) {}
