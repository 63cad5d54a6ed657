package io.milepost.training.periods;

import io.milepost.training.periods.Concern.Rule;
import io.milepost.training.periods.Concern.Weight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Two hard days in a row: marathon effort or harder, or a run of 90 minutes and more (a practice default). */
final class HardDays implements WeekRule {

    private static final Duration LONG = Duration.ofMinutes(90);

    @Override
    public List<Concern> check(PlannedWeeks plan) {
        NavigableSet<LocalDate> hard = new TreeSet<>();
        plan.days().stream()
                .filter(day -> day.isHard() || day.run().time().compareTo(LONG) >= 0)
                .map(DayLoad::day)
                .forEach(hard::add);
        List<Concern> concerns = new ArrayList<>();
        for (LocalDate day : hard) {
            if (hard.contains(day.minusDays(1))) {
                concerns.add(new Concern(Rule.HARD_DAYS, Weight.WARNING, PlannedWeeks.monday(day), day, 0, 0, 0));
            }
        }
        return concerns;
    }
}
