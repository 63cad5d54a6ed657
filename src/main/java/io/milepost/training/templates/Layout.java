package io.milepost.training.templates;

import io.milepost.running.Distance;
import io.milepost.running.PaceRange;
import io.milepost.running.TrainingPaces;
import io.milepost.running.UnitSystem;
import io.milepost.running.Vdot;
import io.milepost.running.Zone;
import io.milepost.training.notation.ClockUnit;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.LengthUnit;
import io.milepost.training.notation.Size;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lays a template on the days before a race. Weeks run from Monday; the last one holds the race, or ends on the Sunday
 * before it where the race is on a Monday, Tuesday or Wednesday, so that the last long run keeps its distance.
 *
 * <p>Easy runs fill each week up to its volume at the athlete's own paces, in halves of a unit, none longer than 10 miles
 * (16 km) nor than two thirds of the week's long run (practice defaults).
 */
public final class Layout {

    /** Paces of a middling runner (VDOT 45), to reckon with while an athlete's own are unknown. */
    public static final Function<Zone, PaceRange> NOMINAL = TrainingPaces.of(new Vdot(45))::range;

    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private static final double STEP = 0.5;
    private static final double LONGEST_SHARE = 2.0 / 3;
    private static final int LEAST_MINUTES = 15;

    private final Template template;
    private final LocalDate raceDay;
    private final LocalDate lastMonday;
    private final Weekdays weekdays;
    private final Function<Zone, PaceRange> paces;
    private final @Nullable Distance before;
    private final List<Notice> notices = new ArrayList<>();

    private Layout(
            Template template,
            LocalDate raceDay,
            Set<DayOfWeek> free,
            Function<Zone, PaceRange> paces,
            @Nullable Distance before) {
        this.template = template;
        this.before = before;
        this.raceDay = raceDay;
        this.paces = paces;
        this.weekdays = new Weekdays(template, free);
        LocalDate monday = raceDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean early = template.race() != null && raceDay.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0;
        lastMonday = early ? monday.minusWeeks(1) : monday;
        notices.addAll(weekdays.notices());
    }

    /** The athlete's own paces, or nominal ones to reckon with. */
    public static Function<Zone, PaceRange> speeds(@Nullable TrainingPaces own) {
        return own == null ? NOMINAL : own::range;
    }

    /**
     * @param free the weekdays on which the athlete can train; empty means that nobody said, hence all
     * @param paces the athlete's own, else {@link #NOMINAL}
     * @param firstDay what lies before it is left out
     */
    public static LaidOutPlan of(
            Template template,
            LocalDate raceDay,
            Set<DayOfWeek> free,
            Function<Zone, PaceRange> paces,
            LocalDate firstDay) {
        return of(template, raceDay, free, paces, firstDay, null);
    }

    /**
     * The same for a template whose weeks are shares of what was run before.
     *
     * @param raceDay the last day, where the template leads to no race
     * @param before the athlete's week before they had to stop; null where nobody knows, and then only what the template
     *     names is laid out
     */
    public static LaidOutPlan of(
            Template template,
            LocalDate raceDay,
            Set<DayOfWeek> free,
            Function<Zone, PaceRange> paces,
            LocalDate firstDay,
            @Nullable Distance before) {
        return new Layout(template, raceDay, free, paces, before).plan(firstDay);
    }

    private LaidOutPlan plan(LocalDate firstDay) {
        List<LaidOutPlan.Day> days = new ArrayList<>();
        List<LaidOutPlan.WeekTotal> totals = new ArrayList<>();
        for (Week week : template.weeks()) {
            List<LaidOutPlan.Day> all = days(week);
            List<LaidOutPlan.Day> kept =
                    all.stream().filter(day -> !day.day().isBefore(firstDay)).toList();
            if (kept.size() < all.size()) {
                notices.add(Notice.of(Notice.Kind.BEGINS_LATE, week.number(), null));
            }
            days.addAll(kept);
            kept.stream()
                    .filter(this::lastsTooLong)
                    .forEach(day -> notices.add(new Notice(
                            Notice.Kind.LONG_RUN_TIME, week.number(), day.day().getDayOfWeek(), distance(day), null)));
            if (!kept.isEmpty()) {
                totals.add(total(week, kept));
            }
        }
        return new LaidOutPlan(template, raceDay, days, totals, notices);
    }

    private LocalDate monday(Week week) {
        return lastMonday.minusWeeks(template.weeks().size() - week.number());
    }

    private List<LaidOutPlan.Day> days(Week week) {
        Map<LocalDate, LaidOutPlan.Day> days = new TreeMap<>();
        week.slots().stream()
                .sorted(Comparator.comparing(slot -> slot.weekday() != null))
                .forEach(slot -> place(week, slot, days));
        fill(week, days);
        return List.copyOf(days.values());
    }

    private void place(Week week, Slot slot, Map<LocalDate, LaidOutPlan.Day> days) {
        LocalDate day = raceDay.minusDays(slot.beforeRace());
        if (slot.weekday() != null) {
            DayOfWeek instead = weekdays.instead(slot.weekday());
            if (instead == null) {
                notices.add(Notice.of(Notice.Kind.NO_DAY, week.number(), slot.weekday()));
                return;
            }
            day = monday(week).with(TemporalAdjusters.nextOrSame(instead));
            LocalDate latest = latest(slot.role());
            if (day.isAfter(latest) && slot.role() != Role.REST && template.race() != null) {
                notices.add(Notice.of(Notice.Kind.TOO_CLOSE_TO_RACE, week.number(), instead));
            }
            if (day.isAfter(latest)) {
                return;
            }
        }
        days.putIfAbsent(day, new LaidOutPlan.Day(day, week.number(), week.phase(), slot.role(), slot.workout()));
    }

    /** The last day on which a workout of this kind may lie. */
    private LocalDate latest(Role role) {
        if (template.race() == null) {
            return raceDay;
        }
        return raceDay.minusDays(role == Role.KEY ? 2 : 1);
    }

    private void fill(Week week, Map<LocalDate, LaidOutPlan.Day> days) {
        switch (week.volume()) {
            case Volume.Fixed fixed -> fill(week, fixed.distance(), days);
            case Volume.OfBefore share when before != null -> fill(week, share, before, days);
            case Volume.OfBefore _ -> {}
            case null -> {}
        }
    }

    /**
     * Easy runs by time, as long as the share of before still asks: the last is the longest, and none is longer than the
     * week allows.
     */
    private void fill(Week week, Volume.OfBefore volume, Distance usual, Map<LocalDate, LaidOutPlan.Day> days) {
        Distance asked = usual.times(volume.share());
        Distance missing = Distance.metres(
                Math.max(0, asked.metres() - volume(days.values()).metres()));
        long minutes = missing.isZero()
                ? 0
                : Math.round(paces.apply(Zone.E).middle().timeFor(missing).toSeconds() / 60.0);
        List<LocalDate> free = open(week, days);
        int runs = (int) Math.min(free.size(), minutes / LEAST_MINUTES);
        long longest = Math.min(volume.longestFill().toMinutes(), minutes);
        for (int i = 0; i < runs; i++) {
            boolean last = i == runs - 1;
            long share = last || runs == 1 ? longest : Math.min(longest, (minutes - longest) / (runs - 1));
            Workout run = new Workout(List.of(Step.of(Size.of(share, ClockUnit.MIN), Target.Zones.of(Zone.E))));
            LocalDate day = free.get(free.size() - runs + i);
            days.put(day, new LaidOutPlan.Day(day, week.number(), week.phase(), Role.EASY, run));
        }
    }

    private void fill(Week week, Distance asked, Map<LocalDate, LaidOutPlan.Day> days) {
        List<LocalDate> free = open(week, days);
        double named = volume(days.values()).metres();
        UnitSystem units = template.units();
        int steps = (int)
                Math.round(Math.max(0, asked.metres() - named) / (units.unit().metres() * STEP));
        int least = units == UnitSystem.IMPERIAL ? 4 : 6;
        int runs = Math.min(free.size(), Math.max(steps / least, steps > 0 ? 1 : 0));
        int most = mostSteps(days.values());
        for (int i = 0; i < runs; i++) {
            int share = Math.min(most, steps / runs + (i < steps % runs ? 1 : 0));
            LocalDate day = free.get(i);
            days.put(day, new LaidOutPlan.Day(day, week.number(), week.phase(), Role.EASY, easy(share * STEP)));
        }
        Distance is = volume(days.values());
        if (asked.metres() - is.metres() > units.unit().metres()) {
            notices.add(new Notice(Notice.Kind.VOLUME_SHORT, week.number(), null, is, asked));
        }
    }

    /** The template's days of the week on which nothing lies so far. */
    private List<LocalDate> open(Week week, Map<LocalDate, LaidOutPlan.Day> days) {
        return template.days().stream()
                .map(weekdays::instead)
                .<LocalDate>mapMulti((weekday, out) -> {
                    if (weekday != null) {
                        out.accept(monday(week).with(TemporalAdjusters.nextOrSame(weekday)));
                    }
                })
                .filter(day -> !day.isAfter(latest(Role.EASY)) && !days.containsKey(day))
                .sorted()
                .toList();
    }

    private int mostSteps(Iterable<LaidOutPlan.Day> days) {
        double unit = template.units().unit().metres();
        double most = template.units() == UnitSystem.IMPERIAL ? 10 : 16;
        for (LaidOutPlan.Day day : days) {
            if (day.role() == Role.LONG) {
                most = Math.min(most, distance(day).metres() / unit * LONGEST_SHARE);
            }
        }
        return (int) Math.floor(most / STEP);
    }

    private Workout easy(double units) {
        LengthUnit unit = template.units() == UnitSystem.IMPERIAL ? LengthUnit.MI : LengthUnit.KM;
        return new Workout(List.of(Step.of(Size.of(units, unit), Target.Zones.of(Zone.E))));
    }

    private LaidOutPlan.WeekTotal total(Week week, List<LaidOutPlan.Day> days) {
        Distance longest = Distance.ZERO;
        Duration duration = Duration.ZERO;
        for (LaidOutPlan.Day day : days) {
            if (day.role() != Role.RACE) {
                Estimate estimate = Estimate.of(day.workout(), paces);
                duration = duration.plus(estimate.duration());
                longest = estimate.distance().isLongerThan(longest) ? estimate.distance() : longest;
            }
        }
        return new LaidOutPlan.WeekTotal(
                week.number(), week.phase(), monday(week), volume(days), duration, longest, week.total());
    }

    /**
     * More than 150 minutes on one's feet, or 180 for who races the marathon in over four hours, at the fast end of easy
     * (a practice default, for marathon templates).
     */
    private boolean lastsTooLong(LaidOutPlan.Day day) {
        Distance leadsTo = template.race();
        if (day.role() != Role.LONG || leadsTo == null || leadsTo.metres() != Distance.MARATHON.metres()) {
            return false;
        }
        Duration race = paces.apply(Zone.M).fast().timeFor(Distance.MARATHON);
        Duration most = race.compareTo(FOUR_HOURS) > 0 ? Duration.ofMinutes(180) : Duration.ofMinutes(150);
        Estimate quickest = Estimate.of(
                day.workout(), zone -> PaceRange.single(paces.apply(zone).fast()));
        return quickest.duration().compareTo(most) > 0;
    }

    /** The sum of the days, without the race that the plan is for. */
    private Distance volume(Iterable<LaidOutPlan.Day> days) {
        Distance sum = Distance.ZERO;
        for (LaidOutPlan.Day day : days) {
            if (day.role() != Role.RACE) {
                sum = sum.plus(distance(day));
            }
        }
        return sum;
    }

    private Distance distance(LaidOutPlan.Day day) {
        return Estimate.of(day.workout(), paces).distance();
    }
}
