package io.milepost.review.findings;

import io.milepost.running.Vdot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The weeks and runs of a window, with what went before them as far as the rules look back. Excused weeks, and weeks that
 * the history does not cover, are in {@link #drawn} and in nothing else.
 */
public final class TrainingHistory {

    /** How many weeks before the window are to be given, so that its first weeks have something to be compared with. */
    public static final int LEAD_WEEKS = 16;

    private static final Comparator<Run> BY_TIME =
            Comparator.comparing(Run::day).thenComparing(Run::activity);

    private final ReviewWindow window;
    private final List<Week> drawn;
    private final List<Week> weeks;
    private final List<Week> lead;
    private final Set<LocalDate> excused;
    private final NavigableMap<LocalDate, Vdot> vdots;
    private final @Nullable LocalDate lastKnown;

    private TrainingHistory(
            ReviewWindow window,
            List<Week> drawn,
            List<Week> lead,
            Set<LocalDate> excused,
            NavigableMap<LocalDate, Vdot> vdots,
            @Nullable LocalDate lastKnown) {
        this.window = window;
        this.drawn = drawn;
        this.weeks = drawn.stream().filter(Week::counts).toList();
        this.lead = lead.stream().filter(Week::counts).toList();
        this.excused = excused;
        this.vdots = vdots;
        this.lastKnown = lastKnown;
    }

    /**
     * @param runs those of the window and of {@link #LEAD_WEEKS} weeks before it, in any order; others are left out
     * @param excused the days on which nothing could be asked
     * @param known the first and the last day of which anything is known; null where nothing is
     * @param vdots each from the day on which it became valid
     */
    public static TrainingHistory of(
            ReviewWindow window,
            Collection<Run> runs,
            Collection<LocalDate> excused,
            @Nullable Known known,
            Map<LocalDate, Vdot> vdots) {
        Map<LocalDate, List<Run>> byMonday = new HashMap<>();
        runs.stream()
                .sorted(BY_TIME)
                .forEach(run -> byMonday.computeIfAbsent(monday(run.day()), day -> new ArrayList<>())
                        .add(run));
        Set<LocalDate> excusedDays = Set.copyOf(excused);
        List<Week> all = new ArrayList<>();
        LocalDate first = window.from().minusWeeks(LEAD_WEEKS);
        for (LocalDate monday = first; monday.isBefore(window.until()); monday = monday.plusWeeks(1)) {
            int away = (int) monday.datesUntil(monday.plusWeeks(1))
                    .filter(excusedDays::contains)
                    .count();
            all.add(new Week(
                    monday, byMonday.getOrDefault(monday, List.of()), away, known != null && known.covers(monday)));
        }
        return new TrainingHistory(
                window,
                List.copyOf(all.subList(LEAD_WEEKS, all.size())),
                List.copyOf(all.subList(0, LEAD_WEEKS)),
                excusedDays,
                new TreeMap<>(vdots),
                known == null ? null : known.last());
    }

    /** The stretch of which anything is known. */
    public record Known(LocalDate first, LocalDate last) {

        private static final int LATE_IN_THE_WEEK = 4;

        /** A week that began before the history, or that goes on after it, would look smaller than it was. */
        boolean covers(LocalDate monday) {
            return !first.isAfter(monday.plusDays(1)) && !last.isBefore(monday.plusDays(LATE_IN_THE_WEEK));
        }
    }

    public ReviewWindow window() {
        return window;
    }

    /** Every week of the window, in order of time. */
    public List<Week> drawn() {
        return drawn;
    }

    /** The weeks of the window that count, in order of time. */
    public List<Week> weeks() {
        return weeks;
    }

    /** The weeks before the window that count, in order of time. */
    List<Week> lead() {
        return lead;
    }

    /** The last day of which anything is known; empty where nothing is. */
    public Optional<LocalDate> lastKnown() {
        return Optional.ofNullable(lastKnown);
    }

    /** The runs of the weeks that count, in order of time. */
    public List<Run> runs() {
        return weeks.stream().flatMap(week -> week.runs().stream()).toList();
    }

    /** The same without races. */
    List<Run> trainingRuns() {
        return runs().stream().filter(run -> !run.race()).toList();
    }

    /** Weeks that count, those before the window first. */
    List<Week> leadAndWeeks() {
        List<Week> both = new ArrayList<>(lead);
        both.addAll(weeks);
        return both;
    }

    boolean excusedOn(LocalDate day) {
        return excused.contains(day);
    }

    /** What was valid on the day. */
    Optional<Vdot> vdotOn(LocalDate day) {
        return Optional.ofNullable(vdots.floorEntry(day)).map(Map.Entry::getValue);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
