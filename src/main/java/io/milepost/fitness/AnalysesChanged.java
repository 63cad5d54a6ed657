package io.milepost.fitness;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;

/** What an athlete's training says was derived again: records, load and findings may be others now. */
public record AnalysesChanged(PracticeId practice, AthleteId athlete) {}
