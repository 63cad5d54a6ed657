package io.milepost.training.pausing;

import io.milepost.roster.Absence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a plan rests.
 *
 * @param absences those of today, in order of first days; none while the plan goes on
 * @param lastRun the day of the last run within the last year; null without any
 * @param raceDay that the plan is for, which stays; null without a plan
 */
public record Rest(
        List<Absence> absences,
        @Nullable LocalDate lastRun,
        @Nullable LocalDate raceDay) {

    public Rest {
        absences = List.copyOf(absences);
    }

    public boolean isResting() {
        return !absences.isEmpty();
    }

    /**
     * Days without a run when training goes on the day after this one, from the last run on or else from the first day off;
     * 0 while nothing rests.
     */
    public int daysOff(LocalDate lastDayOff) {
        if (absences.isEmpty()) {
            return 0;
        }
        LocalDate first = lastRun == null ? absences.getFirst().first() : lastRun.plusDays(1);
        return (int) Math.max(0, lastDayOff.toEpochDay() - first.toEpochDay() + 1);
    }
}
