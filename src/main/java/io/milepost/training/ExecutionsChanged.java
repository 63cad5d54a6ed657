package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;

/** How some of an athlete's workouts were run was worked out, for the first time or again. */
public record ExecutionsChanged(PracticeId practice, AthleteId athlete) {}
