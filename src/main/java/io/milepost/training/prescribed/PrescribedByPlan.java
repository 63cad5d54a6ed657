package io.milepost.training.prescribed;

import io.milepost.activities.ActivityId;
import io.milepost.review.PrescribedWork;
import io.milepost.roster.AthleteId;
import io.milepost.running.TrainingPaces;
import io.milepost.training.Calendars;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.notation.ModerateTime;
import io.milepost.training.templates.Layout;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the plans asked for at M and T of the training that is matched with them. */
@Component
class PrescribedByPlan implements PrescribedWork {

    private final Calendars calendars;

    PrescribedByPlan(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public Map<ActivityId, Duration> moderate(AthleteId athlete, LocalDate from, LocalDate until) {
        Map<ActivityId, Duration> asked = new HashMap<>();
        for (PlannedWorkout each : calendars.between(athlete, from, until).planned()) {
            if (each.activity() != null) {
                TrainingPaces own = each.paces();
                Duration moderate = ModerateTime.of(each.workout(), Layout.speeds(own));
                if (moderate.isPositive()) {
                    asked.merge(new ActivityId(each.activity()), moderate, Duration::plus);
                }
            }
        }
        return asked;
    }
}
