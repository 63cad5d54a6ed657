package io.milepost.training.templates;

import io.milepost.running.Distance;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template on the days before one race, for one athlete: days in order, weeks in order. */
public record LaidOutPlan(
        Template template, LocalDate raceDay, List<Day> days, List<WeekTotal> weeks, List<Notice> notices) {

    public LaidOutPlan {
        days = List.copyOf(days);
        weeks = List.copyOf(weeks);
        notices = List.copyOf(notices);
    }

    /** One dated workout. */
    public record Day(LocalDate day, int week, Phase phase, Role role, Workout workout) {}

    /**
     * What one week comes to, the plan's race aside.
     *
     * @param monday the week's first day
     * @param asked the template's own total; null where it has none
     */
    public record WeekTotal(
            int number,
            Phase phase,
            LocalDate monday,
            Distance distance,
            Duration duration,
            Distance longest,
            @Nullable Distance asked) {}
}
