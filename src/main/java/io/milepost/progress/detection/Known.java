package io.milepost.progress.detection;

import io.milepost.progress.consistency.ConsistencyWeek;
import io.milepost.roster.Absence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one athlete.
 *
 * @param results the organisers' times; what a watch raced is taken from the history
 * @param attempts which of them were run for a goal that asks for a standard
 * @param plan what was planned, and what became of it
 * @param absences days on which nothing was expected
 * @param weeks of showing up that are over, the oldest first
 * @param openWeek the week of today; empty while nothing was ever agreed
 * @param today where the athlete is
 */
public record Known(
        History history,
        Collection<RaceEffort> results,
        List<Attempt> attempts,
        List<Feeling> feelings,
        List<Prescribed> plan,
        List<Absence> absences,
        List<ConsistencyWeek> weeks,
        Optional<ConsistencyWeek> openWeek,
        LocalDate today) {

    /** Whether the athlete was excused for their health that day: whoever trains then is not cheered for it. */
    boolean isUnwell(LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.kind() == Absence.Kind.SICK || absence.kind() == Absence.Kind.INJURED)
                .anyMatch(absence -> absence.covers(day));
    }
}
