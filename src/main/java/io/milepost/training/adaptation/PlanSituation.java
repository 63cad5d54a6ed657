package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import io.milepost.running.LayOff;
import io.milepost.training.templates.Phase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the policies know of one athlete: what was planned, what came of it, and how they are. Days are the athlete's
 * local days.
 *
 * @param planned from {@value #WEEKS_BACK} weeks back to the end of the plan, in order of days; without what was let go
 * @param runs at least from {@value #WEEKS_BACK} weeks back, in order of days
 * @param crossTrained days with other endurance sport
 * @param excuses absences, in order of first days
 * @param words check-ins of the last four weeks, in order of time
 * @param free the weekdays on which the athlete can train; empty where nobody said
 * @param form null while too little is known
 * @param moderateShare of the running time of the last four weeks, without what a plan prescribed and without races, 0 to
 *     1; null while too little is known
 * @param races every race that gave paces, the latest first
 */
public record PlanSituation(
        LocalDate today,
        List<Planned> planned,
        List<RunDone> runs,
        Set<LocalDate> crossTrained,
        List<Excuse> excuses,
        List<Word> words,
        Set<DayOfWeek> free,
        @Nullable Form form,
        @Nullable Double moderateShare,
        List<RaceKnown> races) {

    public static final int WEEKS_BACK = 16;

    public PlanSituation {
        planned = List.copyOf(planned);
        runs = List.copyOf(runs);
        crossTrained = Set.copyOf(crossTrained);
        excuses = List.copyOf(excuses);
        words = List.copyOf(words);
        free = Set.copyOf(free);
        races = List.copyOf(races);
    }

    /** What can still be changed and done, from the first to the last day, both included. */
    Stream<Planned> open(LocalDate first, LocalDate last) {
        return between(first, last).filter(each -> each.isOpenOn(today));
    }

    /** The same, runs only and no race. */
    Stream<Planned> openTraining(LocalDate first, LocalDate last) {
        return open(first, last).filter(each -> each.isRun() && !each.isRace());
    }

    Stream<Planned> between(LocalDate first, LocalDate last) {
        return planned.stream()
                .filter(each -> !each.day().isBefore(first) && !each.day().isAfter(last));
    }

    Stream<RunDone> runsBetween(LocalDate first, LocalDate last) {
        return runs.stream()
                .filter(run -> !run.day().isBefore(first) && !run.day().isAfter(last));
    }

    boolean isExcused(LocalDate day) {
        return excuses.stream().anyMatch(excuse -> excuse.covers(day)) || isUnwell(day);
    }

    /** Whether the athlete said on this day, or last before it within a week, that they are ill or hurt. */
    private boolean isUnwell(LocalDate day) {
        return words.stream()
                .filter(word -> !word.day().isAfter(day) && word.day().isAfter(day.minusWeeks(1)))
                .filter(word -> !isOver(word, day))
                .reduce((first, second) -> second)
                .filter(word -> !word.isWell())
                .isPresent();
    }

    /** Whether an illness of which somebody said the last day is over, with what the athlete said on its days. */
    private boolean isOver(Word word, LocalDate day) {
        return word.ill()
                && !word.hurt()
                && !word.flagged()
                && excuses.stream()
                        .filter(excuse -> excuse.kind() == Excuse.Kind.SICK && excuse.covers(word.day()))
                        .anyMatch(
                                excuse -> excuse.last() != null && excuse.last().isBefore(day));
    }

    Optional<Word> lastWord() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
    }

    /** Runs that were missed without an excuse, from the first to the last day. */
    Stream<Planned> missed(LocalDate first, LocalDate last) {
        return between(first, last)
                .filter(each -> each.came() == Planned.Came.MISSED && each.isRun() && !isExcused(each.day()));
    }

    /**
     * Whether it is its stretch's long run: at least 75 minutes, and 1.4 times the median of the planned runs from two weeks
     * before to two weeks after it.
     */
    boolean isLong(Planned workout) {
        if (!workout.isRun() || workout.isRace()) {
            return false;
        }
        double minutes = workout.estimate().duration().toMinutes();
        List<Double> near = between(workout.day().minusWeeks(2), workout.day().plusWeeks(2))
                .filter(each -> each.isRun() && !each.isRace())
                .map(each -> (double) each.estimate().duration().toMinutes())
                .sorted()
                .toList();
        return minutes >= 75 && minutes >= 1.4 * near.get(near.size() / 2);
    }

    /** A day that wants an easy one on either side: a hard session, a long run or a race. */
    boolean isDemanding(Planned workout) {
        return workout.isRace() || workout.isHard() || isLong(workout);
    }

    boolean hasDemandingOn(LocalDate day, Planned except) {
        return between(day, day)
                .anyMatch(each -> !each.id().equals(except.id())
                        && each.came() != Planned.Came.MISSED
                        && each.came() != Planned.Came.NOTHING_ASKED
                        && isDemanding(each));
    }

    /** The first race from a day on that is no test on the way. */
    Optional<Planned> raceFrom(LocalDate day) {
        return planned.stream()
                .filter(each -> !each.day().isBefore(day) && each.isRace())
                .filter(each -> each.phase() != Phase.TUNE_UP)
                .min(Comparator.comparing(Planned::day));
    }

    /** How many days before this race the training tapers: 14 from the half upwards, 7 from 10 km, else 3. */
    static int taperDays(Planned race) {
        Distance distance = race.estimate().distance();
        if (distance.metres() >= Distance.HALF_MARATHON.metres() * 0.98) {
            return 14;
        }
        return distance.metres() >= Distance.TEN_K.metres() * 0.98 ? 7 : 3;
    }

    boolean isTaper(LocalDate day) {
        return raceFrom(day)
                .filter(race -> !day.isBefore(race.day().minusDays(taperDays(race))))
                .isPresent();
    }

    /** What was run in the week from this Monday. */
    Distance doneInWeek(LocalDate monday) {
        return runsBetween(monday, monday.plusDays(6)).map(RunDone::distance).reduce(Distance.ZERO, Distance::plus);
    }

    /** What is planned for the week from this Monday, races aside: a race is no volume. */
    Distance plannedInWeek(LocalDate monday) {
        return between(monday, monday.plusDays(6))
                .filter(each -> each.isRun() && !each.isRace())
                .map(each -> each.estimate().distance())
                .reduce(Distance.ZERO, Distance::plus);
    }

    LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    boolean isFree(LocalDate day) {
        return free.isEmpty() || free.contains(day.getDayOfWeek());
    }

    /** The share of VDOT that is left after days without running; who cross-trained every third day keeps more. */
    double leftAfter(LocalDate firstOff, int daysOff) {
        long crossed = crossTrained.stream()
                .filter(day -> !day.isBefore(firstOff) && day.isBefore(firstOff.plusDays(daysOff)))
                .count();
        return LayOff.factor(daysOff, crossed * 3 >= daysOff);
    }
}
