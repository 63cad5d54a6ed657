package io.milepost.progress;

import io.milepost.roster.AthleteId;

/** Somebody said what came of a goal. */
public record GoalTold(AthleteId athlete, GoalId goal) {}
