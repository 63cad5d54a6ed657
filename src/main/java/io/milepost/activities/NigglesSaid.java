package io.milepost.activities;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;

/** Somebody said with an activity that something hurt along the way. */
public record NigglesSaid(PracticeId practice, AthleteId athlete, ActivityId activity) {}
