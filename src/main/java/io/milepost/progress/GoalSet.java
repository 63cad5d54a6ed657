package io.milepost.progress;

import io.milepost.roster.AthleteId;

/** A goal was put on a rung of the athlete's ladder. */
public record GoalSet(AthleteId athlete, GoalId goal) {}
