package io.milepost.training;

import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which workouts are run on a treadmill, so that they are told at the speeds of a belt. The plan stays what it is. For the
 * athlete and for whoever of the team sees them.
 */
@Service
public class Treadmills {

    private final PlannedWorkoutRows rows;
    private final Athletes athletes;

    Treadmills(PlannedWorkoutRows rows, Athletes athletes) {
        this.rows = rows;
        this.athletes = athletes;
    }

    /**
     * Says that a workout is run on a treadmill, or no more.
     *
     * @throws Missing where there is none, or where it was dropped
     */
    @Transactional
    public void run(WorkoutId id, boolean onTreadmill) {
        PlannedWorkoutRow row =
                rows.findById(id.value()).filter(each -> !each.isDropped()).orElseThrow(() -> new Missing("workout"));
        athletes.require(row.athlete());
        row.run(onTreadmill);
    }
}
