package io.milepost.training.ui;

import io.milepost.running.Distance;
import io.milepost.training.CalendarSpan;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.matching.Done;
import java.time.LocalDate;

/**
 * What the weeks of a span come to in running. Each is named by its first day.
 *
 * @param today the athlete's own
 */
record WeekTotals(CalendarSpan span, LocalDate today) {

    Distance planned(LocalDate first) {
        return span.planned().stream()
                .filter(workout -> isWithin(workout.day(), first))
                .map(PlannedWorkout::estimate)
                .map(estimate -> estimate.distance())
                .reduce(Distance.ZERO, Distance::plus);
    }

    Distance done(LocalDate first) {
        return span.trained().stream()
                .filter(each -> isWithin(each.day(), first))
                .filter(each -> each.kind() == Done.Kind.RUN)
                .map(each -> each.distance())
                .reduce(Distance.ZERO, Distance::plus);
    }

    /** What the week before came to where it is over, else what is planned for it: the ghost behind a week. */
    Distance before(LocalDate first) {
        return first.isAfter(today) ? planned(first.minusWeeks(1)) : done(first.minusWeeks(1));
    }

    private static boolean isWithin(LocalDate day, LocalDate first) {
        return !day.isBefore(first) && day.isBefore(first.plusWeeks(1));
    }
}
