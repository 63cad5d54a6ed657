package io.milepost.fitness;

import io.milepost.roster.AthleteId;

/** A threshold of an athlete was recorded or withdrawn: zones and load may be others now. */
public record ThresholdsChanged(AthleteId athlete) {}
