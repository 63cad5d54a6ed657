package io.milepost.progress;

import io.milepost.roster.AthleteId;
import java.time.LocalDate;
import java.util.Optional;

/** A goal that stands on its rung. */
public record Goal(GoalId id, AthleteId athlete, Tier tier, String title, Target target, Optional<LocalDate> raceDay) {}
