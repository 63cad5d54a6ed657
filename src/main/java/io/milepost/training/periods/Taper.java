package io.milepost.training.periods;

import io.milepost.running.Distance;
import io.milepost.training.periods.Concern.Rule;
import io.milepost.training.periods.Concern.Weight;
import java.time.LocalDate;
import java.util.List;

/**
 * Rule 11: from the half upwards the last 14 days come to 41 to 60 % less than the last three build weeks (Bosquet 2007); for
 * shorter races the last 7 days to 30 % less (a practice default; more is no concern there). The race itself is no volume.
 */
final class Taper implements WeekRule {

    private static final double LEAST = 0.41;
    private static final double MOST = 0.60;
    private static final double LEAST_SHORT = 0.30;
    /** Weeks are rounded to halves of a unit; the taper is a share of them. */
    private static final double SLACK = 0.02;

    @Override
    public List<Concern> check(PlannedWeeks plan) {
        LocalDate race = plan.aim().day();
        if (race == null || plan.weeks().isEmpty()) {
            return List.of();
        }
        boolean half = plan.aim().isHalfOrMore();
        LocalDate first = race.minusDays(half ? 13 : 6);
        boolean isPlanned = plan.days().getFirst().day().isBefore(first.minusWeeks(1))
                && plan.days().stream().anyMatch(day -> plan.aim().isRaceDay(day.day()));
        List<CheckedWeek> loading = plan.loadingBefore(PlannedWeeks.monday(first.plusDays(1)));
        if (!isPlanned || loading.isEmpty()) {
            return List.of();
        }
        double build = loading.subList(Math.max(0, loading.size() - 3), loading.size()).stream()
                .mapToDouble(week -> week.volume().metres())
                .average()
                .orElseThrow();
        double taper = plan.days().stream()
                        .filter(day -> !day.day().isBefore(first) && day.day().isBefore(race))
                        .map(DayLoad::distance)
                        .reduce(Distance.ZERO, Distance::plus)
                        .metres()
                / (half ? 2 : 1);
        double less = build == 0 ? 0 : 1 - taper / build;
        LocalDate monday = PlannedWeeks.monday(first);
        if (less < (half ? LEAST : LEAST_SHORT) - SLACK) {
            return List.of(concern(Rule.TAPER_SHORT, monday, less, half ? LEAST : LEAST_SHORT));
        }
        return half && less > MOST + SLACK ? List.of(concern(Rule.TAPER_DEEP, monday, less, MOST)) : List.of();
    }

    private static Concern concern(Rule rule, LocalDate monday, double less, double limit) {
        return new Concern(rule, Weight.WARNING, monday, null, less, limit, less / limit);
    }
}
