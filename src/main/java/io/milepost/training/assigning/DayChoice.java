package io.milepost.training.assigning;

import io.milepost.roster.Absence;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * On which day one athlete gets a workout: the wanted one, or the nearest day of the same week on which they can train, are
 * not excused and have nothing yet. Of two days equally near, one that stacks no hard days is taken, then the later one.
 */
record DayChoice(LocalDate day, List<Concern> concerns) {

    /** A run of this length weighs like a hard one on the days beside it (a long run, as a review counts it). */
    static final Duration LONG = Duration.ofMinutes(75);

    /**
     * What stands on a day.
     *
     * @param heavy whether it is hard or long
     */
    record Standing(LocalDate day, String title, boolean heavy) {}

    /**
     * One athlete's days.
     *
     * @param today where the athlete is
     * @param free the weekdays on which they can train; empty where nobody said
     * @param standing what is planned in the wanted week and a day on either side
     */
    record Days(LocalDate today, Set<DayOfWeek> free, List<Absence> away, List<Standing> standing) {

        boolean isFree(LocalDate day) {
            return free.isEmpty() || free.contains(day.getDayOfWeek());
        }

        Optional<Absence> away(LocalDate day) {
            return away.stream().filter(absence -> absence.covers(day)).findFirst();
        }

        List<Standing> on(LocalDate day) {
            return standing.stream().filter(each -> each.day().equals(day)).toList();
        }

        boolean isOpen(LocalDate day) {
            return !day.isBefore(today) && isFree(day) && away(day).isEmpty() && on(day).isEmpty();
        }

        List<Standing> heavyBeside(LocalDate day) {
            return standing.stream()
                    .filter(Standing::heavy)
                    .filter(each ->
                            each.day().equals(day.minusDays(1)) || each.day().equals(day.plusDays(1)))
                    .toList();
        }
    }

    /**
     * @param mayMove whether another day of the week will do
     * @param heavy whether the workout is hard or long itself
     */
    static DayChoice of(LocalDate wanted, boolean mayMove, boolean heavy, DayOfWeek weekStart, Days days) {
        LocalDate day = days.isOpen(wanted) || !mayMove
                ? wanted
                : nearest(wanted, heavy, weekStart, days).orElse(wanted);
        List<Concern> concerns = new ArrayList<>();
        if (!day.equals(wanted)) {
            concerns.add(Concern.on(day, Concern.Kind.OTHER_DAY, ""));
        }
        if (day.isBefore(days.today())) {
            concerns.add(Concern.on(day, Concern.Kind.TOO_LATE, ""));
        }
        if (!days.isFree(day)) {
            concerns.add(Concern.on(day, Concern.Kind.NOT_FREE, ""));
        }
        days.away(day)
                .ifPresent(absence -> concerns.add(
                        Concern.on(day, Concern.Kind.AWAY, absence.kind().key())));
        days.on(day).forEach(each -> concerns.add(Concern.on(day, Concern.Kind.DAY_TAKEN, each.title())));
        if (heavy) {
            days.heavyBeside(day)
                    .forEach(each -> concerns.add(Concern.on(each.day(), Concern.Kind.HARD_BESIDE, each.title())));
        }
        if (days.free().isEmpty()) {
            concerns.add(Concern.of(Concern.Kind.DAYS_UNKNOWN));
        }
        return new DayChoice(day, concerns);
    }

    private static Optional<LocalDate> nearest(LocalDate wanted, boolean heavy, DayOfWeek weekStart, Days days) {
        LocalDate first = wanted.with(TemporalAdjusters.previousOrSame(weekStart));
        return first.datesUntil(first.plusWeeks(1))
                .filter(days::isOpen)
                .min(Comparator.<LocalDate>comparingLong(day -> Math.abs(day.toEpochDay() - wanted.toEpochDay()))
                        .thenComparing(day -> heavy && !days.heavyBeside(day).isEmpty())
                        .thenComparing(Comparator.reverseOrder()));
    }
}
