package io.milepost.training.periods;

import io.milepost.running.Distance;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.training.templates.Phase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules look at: the planned days, their weeks, and the weeks before them. */
final class PlannedWeeks {

    private static final int HISTORY_WEEKS = 8;
    private static final int EXCUSED_DAYS = 3;
    private static final int UNKNOWN_DAYS = 3;

    private final List<DayLoad> days;
    private final Before before;
    private final Aim aim;
    private final Function<Zone, PaceRange> paces;
    private final NavigableMap<LocalDate, CheckedWeek> weeks = new TreeMap<>();
    private final NavigableMap<LocalDate, CheckedWeek> history = new TreeMap<>();

    PlannedWeeks(List<PlannedDay> planned, Before before, Aim aim, Function<Zone, PaceRange> paces) {
        this.before = before;
        this.aim = aim;
        this.paces = paces;
        days = planned.stream()
                .map(day -> DayLoad.of(day, paces))
                .sorted(Comparator.comparing(DayLoad::day))
                .toList();
        Map<LocalDate, List<DayLoad>> byWeek = new TreeMap<>();
        days.forEach(day -> byWeek.computeIfAbsent(monday(day.day()), monday -> new ArrayList<>())
                .add(day));
        byWeek.forEach((monday, own) -> weeks.put(monday, week(monday, own)));
        if (!weeks.isEmpty() && !before.runs().isEmpty()) {
            LocalDate known = monday(before.runs().getFirst().day());
            LocalDate first = weeks.firstKey();
            for (LocalDate monday = first.minusWeeks(HISTORY_WEEKS);
                    monday.isBefore(first);
                    monday = monday.plusWeeks(1)) {
                if (!monday.isBefore(known)) {
                    history.put(monday, week(monday, List.of()));
                }
            }
        }
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private CheckedWeek week(LocalDate monday, List<DayLoad> own) {
        List<Ran> ran = before.runs().stream()
                .filter(run -> monday(run.day()).equals(monday))
                .toList();
        Distance volume = ran.stream().map(Ran::distance).reduce(Distance.ZERO, Distance::plus);
        Duration time = ran.stream().map(Ran::time).reduce(Duration.ZERO, Duration::plus);
        Distance longest = ran.stream()
                .filter(run -> !run.race())
                .map(Ran::distance)
                .max(Comparator.naturalOrder())
                .orElse(Distance.ZERO);
        Duration running = Duration.ZERO;
        Duration hard = Duration.ZERO;
        List<LocalDate> races = new ArrayList<>();
        ran.stream().filter(Ran::race).forEach(run -> races.add(run.day()));
        for (DayLoad day : own) {
            if (day.isRace()) {
                races.add(day.day());
            } else if (day.run().distance().isLongerThan(longest)) {
                longest = day.run().distance();
            }
            if (!aim.isRaceDay(day.day()) || !day.isRace()) {
                volume = volume.plus(day.distance());
                time = time.plus(day.running());
                running = running.plus(day.running());
                hard = hard.plus(day.harderThanEasy());
            }
        }
        double easy = running.isZero() ? 1 : 1 - (double) hard.toMillis() / running.toMillis();
        int runningDays = (int) Stream.concat(
                        ran.stream().map(Ran::day),
                        own.stream().filter(DayLoad::isRun).map(DayLoad::day))
                .distinct()
                .count();
        return new CheckedWeek(monday, phase(own), volume, time, longest, runningDays, easy, races);
    }

    private static @Nullable Phase phase(List<DayLoad> days) {
        return days.stream()
                .map(day -> day.planned().phase())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** In order of days. */
    List<DayLoad> days() {
        return days;
    }

    List<DayLoad> daysOf(CheckedWeek week) {
        return days.stream()
                .filter(day -> monday(day.day()).equals(week.monday()))
                .toList();
    }

    /** The planned weeks, in order; a week without a workout is none. */
    List<CheckedWeek> weeks() {
        return List.copyOf(weeks.values());
    }

    Before before() {
        return before;
    }

    Aim aim() {
        return aim;
    }

    Function<Zone, PaceRange> paces() {
        return paces;
    }

    /** The first day of what was run or is planned. Only where there is something planned. */
    LocalDate known() {
        LocalDate planned = days.getFirst().day();
        return before.runs().isEmpty() || before.runs().getFirst().day().isAfter(planned)
                ? planned
                : before.runs().getFirst().day();
    }

    /** The Monday of the first week that says what a week comes to: one that is known from its Thursday on only does not. */
    LocalDate firstWhole() {
        LocalDate monday = monday(known());
        return known().isBefore(monday.plusDays(UNKNOWN_DAYS)) ? monday : monday.plusWeeks(1);
    }

    boolean isWhole(CheckedWeek week) {
        return !week.monday().isBefore(firstWhole());
    }

    /** The loading weeks before a week, those of the history first; excused weeks and the first one, if cut, left out. */
    List<CheckedWeek> loadingBefore(LocalDate monday) {
        List<CheckedWeek> loading = new ArrayList<>();
        history.values().forEach(loading::add);
        loading.addAll(weeks.headMap(monday).values());
        return loading.stream()
                .filter(week -> week.isLoading() && isWhole(week) && !isExcused(week.monday()))
                .toList();
    }

    /** What the shares of a week are measured by: its own volume, or the last three build weeks' in a down or taper week. */
    Distance measureOf(CheckedWeek week) {
        List<CheckedWeek> loading = loadingBefore(week.monday()).stream()
                .filter(each -> !each.volume().isZero())
                .toList();
        if (week.isLoading() || week.phase() == Phase.RECOVERY || loading.isEmpty()) {
            return week.volume();
        }
        List<CheckedWeek> last = loading.subList(Math.max(0, loading.size() - 3), loading.size());
        return Distance.metres(last.stream()
                .mapToDouble(each -> each.volume().metres())
                .average()
                .orElseThrow());
    }

    private boolean isExcused(LocalDate monday) {
        return before.excused().stream()
                        .filter(day -> monday(day).equals(monday))
                        .count()
                >= EXCUSED_DAYS;
    }
}
