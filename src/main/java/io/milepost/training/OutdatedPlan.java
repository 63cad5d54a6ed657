package io.milepost.training;

import io.milepost.roster.AthleteId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan that was made from an earlier version of its template.
 *
 * @param from the version that it stands at
 * @param to the template's present one
 */
public record OutdatedPlan(UUID plan, AthleteId athlete, String athleteName, LocalDate raceDay, int from, int to) {}
