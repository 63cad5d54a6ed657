package io.milepost.training.weeks;

import io.milepost.running.Distance;
import io.milepost.training.CalendarSpan;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Trained;
import io.milepost.training.templates.Phase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the weeks of a span come to in running. Each is named by its first day.
 *
 * @param today the athlete's own
 * @param said what the coach said that weeks are for, by their Monday
 */
public record WeekTotals(CalendarSpan span, LocalDate today, Map<LocalDate, Phase> said) {

    /** As it stands on the calendar. */
    public Distance planned(LocalDate first) {
        return span.planned().stream()
                .filter(workout -> isWithin(workout.day(), first))
                .map(PlannedWorkout::estimate)
                .map(estimate -> estimate.distance())
                .reduce(Distance.ZERO, Distance::plus);
    }

    /** Whatever it was for. */
    public Distance done(LocalDate first) {
        return span.trained().stream()
                .filter(each -> isWithin(each.day(), first))
                .map(Trained::volume)
                .reduce(Distance.ZERO, Distance::plus);
    }

    /** What the week before came to where it is over, else what is planned for it: the ghost behind a week. */
    public Distance before(LocalDate first) {
        return first.isAfter(today) ? planned(first.minusWeeks(1)) : done(first.minusWeeks(1));
    }

    /** What the week is for, as the coach set it, else as its workouts say; null where nobody did. */
    public @Nullable Phase phase(LocalDate first) {
        Phase set = said.get(first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        return set == null ? phaseOfWorkouts(first) : set;
    }

    private @Nullable Phase phaseOfWorkouts(LocalDate first) {
        return span.planned().stream()
                .filter(workout -> isWithin(workout.day(), first))
                .map(PlannedWorkout::phase)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isWithin(LocalDate day, LocalDate first) {
        return !day.isBefore(first) && day.isBefore(first.plusWeeks(1));
    }
}
