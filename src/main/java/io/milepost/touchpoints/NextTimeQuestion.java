package io.milepost.touchpoints;

import io.milepost.touchpoints.lessons.MainWork;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A workout that did not go as planned, of which the athlete may say what to try next time.
 *
 * @param workout its id; the workout may have been let go since
 */
public record NextTimeQuestion(UUID workout, String title, LocalDate day, MainWork work) {}
