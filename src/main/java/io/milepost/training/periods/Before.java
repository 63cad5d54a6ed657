package io.milepost.training.periods;

import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete did before the days that are looked at.
 *
 * @param runs in any order; none means that nobody knows, not that nothing was run
 * @param excused days on which the athlete was sick, injured, away or paused
 * @param formerWeek the usual week before a lay-off, for a return from one; else null
 */
public record Before(
        List<Ran> runs, Set<LocalDate> excused, @Nullable Distance formerWeek) {

    /** So many days without a run are a lay-off, from which one returns by less than one left with (rule 5). */
    public static final int LAY_OFF_DAYS = 10;

    private static final int USUAL_WEEKS = 4;

    /** Nothing is known. */
    public static final Before UNKNOWN = new Before(List.of(), Set.of(), null);

    public Before {
        runs = runs.stream().sorted(Comparator.comparing(Ran::day)).toList();
        excused = Set.copyOf(excused);
    }

    /** The same, knowing a lay-off where the last run lies {@value #LAY_OFF_DAYS} days or more before {@code first}. */
    public static Before of(List<Ran> runs, Set<LocalDate> excused, LocalDate first) {
        Before known = new Before(runs, excused, null);
        Optional<LocalDate> last = known.runs.stream()
                .map(Ran::day)
                .filter(day -> day.isBefore(first))
                .max(Comparator.naturalOrder());
        return last.filter(day -> !day.isAfter(first.minusDays(LAY_OFF_DAYS)))
                .map(day -> new Before(runs, excused, known.usualWeek(day)))
                .orElse(known);
    }

    /** The mean of the four weeks up to a day. */
    private Distance usualWeek(LocalDate last) {
        return runs.stream()
                .filter(run -> !run.day().isAfter(last) && run.day().isAfter(last.minusWeeks(USUAL_WEEKS)))
                .map(Ran::distance)
                .reduce(Distance.ZERO, Distance::plus)
                .times(1.0 / USUAL_WEEKS);
    }

    /** The longest run, races aside; zero where none is known. */
    Duration longestTime() {
        return runs.stream()
                .filter(run -> !run.race())
                .map(Ran::time)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
