package io.milepost.training;

import io.milepost.roster.AthleteId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The plan that an athlete is on.
 *
 * @param template the slug of the template that it came from
 */
public record ActivePlan(UUID id, AthleteId athlete, String template, String title, LocalDate raceDay) {}
