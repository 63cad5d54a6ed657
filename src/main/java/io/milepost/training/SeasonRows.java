package io.milepost.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what stood on a calendar in the weeks of a plan. */
@Component
class SeasonRows {

    private static final int LONGEST_WEEKS = 40;

    private final PlannedWorkoutRows rows;

    SeasonRows(PlannedWorkoutRows rows) {
        this.rows = rows;
    }

    /** The plan's own, and what was added by hand, in order of days; nothing where nothing of the plan is left. */
    List<PlannedWorkoutRow> of(PlanRow plan) {
        List<PlannedWorkoutRow> all = rows.findByAthleteIdAndDroppedFalseAndOnDayBetweenOrderByOnDayAscIdAsc(
                plan.athlete().value(), plan.raceDay().minusWeeks(LONGEST_WEEKS), plan.raceDay());
        Optional<LocalDate> first = all.stream()
                .filter(row -> plan.getId().equals(row.plan()))
                .map(PlannedWorkoutRow::day)
                .findFirst();
        return first.map(begin ->
                        all.stream().filter(row -> !row.day().isBefore(begin)).toList())
                .orElse(List.of());
    }
}
