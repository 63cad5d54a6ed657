package io.milepost.training;

import io.milepost.roster.AthleteId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Lays a template on the days before a race.
 *
 * @param template its slug
 * @param raceDay after the athlete's today
 * @param free the weekdays on which the athlete can train; empty means all
 * @param why the reason, up to {@value WorkoutText#LONGEST_WHY} characters; may be empty
 */
public record ApplyTemplate(AthleteId athlete, String template, LocalDate raceDay, Set<DayOfWeek> free, String why) {

    public ApplyTemplate {
        free = Set.copyOf(free);
        why = why.strip();
        if (why.length() > WorkoutText.LONGEST_WHY) {
            throw new IllegalArgumentException("a reason has up to 500 characters");
        }
    }
}
