package io.milepost.training;

import io.milepost.roster.AthleteId;
import java.time.LocalDate;
import java.util.List;

/**
 * What is planned and what was done from the first to the last day, both included; each in order of days.
 *
 * @param dropped what was planned for days that are over and taken off the plan
 */
public record CalendarSpan(
        AthleteId athlete,
        LocalDate first,
        LocalDate last,
        List<PlannedWorkout> planned,
        List<PlannedWorkout> dropped,
        List<Trained> trained) {

    public CalendarSpan {
        planned = List.copyOf(planned);
        dropped = List.copyOf(dropped);
        trained = List.copyOf(trained);
    }

    public List<PlannedWorkout> plannedOn(LocalDate day) {
        return planned.stream().filter(workout -> workout.day().equals(day)).toList();
    }

    public List<PlannedWorkout> droppedOn(LocalDate day) {
        return dropped.stream().filter(workout -> workout.day().equals(day)).toList();
    }

    public List<Trained> trainedOn(LocalDate day) {
        return trained.stream().filter(each -> each.day().equals(day)).toList();
    }
}
