package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;

/** Somebody said which planned workout an activity was, or was not. */
public record MatchCorrected(PracticeId practice, AthleteId athlete) {}
