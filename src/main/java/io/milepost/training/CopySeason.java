package io.milepost.training;

import io.milepost.roster.AthleteId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Lays a season that is over around another race.
 *
 * @param plan the season's
 * @param raceDay after the athlete's today
 * @param why the reason, up to {@value WorkoutText#LONGEST_WHY} characters; may be empty
 */
public record CopySeason(AthleteId athlete, UUID plan, LocalDate raceDay, String why) {}
