package io.milepost.training;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what stood on a calendar in the weeks of a plan. */
@Component
class SeasonRows {

    private final PlannedWorkoutRows rows;

    SeasonRows(PlannedWorkoutRows rows) {
        this.rows = rows;
    }

    /** The plan's own, and what was added by hand, in order of days; nothing where nothing of the plan is left. */
    List<PlannedWorkoutRow> of(PlanRow plan) {
        LocalDate first = rows.firstDayOf(plan.getId());
        return first == null
                ? List.of()
                : rows.findByAthleteIdAndDroppedFalseAndOnDayBetweenOrderByOnDayAscIdAsc(
                        plan.athlete().value(), first, plan.raceDay());
    }
}
