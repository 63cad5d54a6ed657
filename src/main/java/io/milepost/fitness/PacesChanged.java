package io.milepost.fitness;

import io.milepost.roster.AthleteId;

/** A race result was recorded or withdrawn: paces, and records, may be others now. */
public record PacesChanged(AthleteId athlete, RaceResultId source) {}
