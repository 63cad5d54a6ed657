package io.milepost.training;

import io.milepost.roster.AthleteId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Lays a template on the days before a race.
 *
 * @param template its slug
 * @param raceDay after the athlete's today
 * @param free the weekdays on which the athlete can train; empty means all
 * @param why the reason, up to {@value WorkoutText#LONGEST_WHY} characters; may be empty
 * @param evidence what the decision leans on, such as accepted findings of a review
 */
public record ApplyTemplate(
        AthleteId athlete,
        String template,
        LocalDate raceDay,
        Set<DayOfWeek> free,
        String why,
        List<Evidence> evidence) {

    public ApplyTemplate {
        free = Set.copyOf(free);
        why = why.strip();
        evidence = List.copyOf(evidence);
        if (why.length() > WorkoutText.LONGEST_WHY) {
            throw new IllegalArgumentException("a reason has up to 500 characters");
        }
    }

    /** Without evidence. */
    public ApplyTemplate(AthleteId athlete, String template, LocalDate raceDay, Set<DayOfWeek> free, String why) {
        this(athlete, template, raceDay, free, why, List.of());
    }

    /** The same with another reason. */
    public ApplyTemplate because(String reason) {
        return new ApplyTemplate(athlete, template, raceDay, free, reason, evidence);
    }
}
