package io.milepost.training.templates;

import io.milepost.running.Distance;
import io.milepost.running.PaceRange;
import io.milepost.running.UnitSystem;
import io.milepost.running.Zone;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.PaceFree;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The reusable shape of a plan that was one athlete's: weeks counted towards the race, workouts on their weekdays, no dates
 * and no figures of theirs. Plain easy runs become the week's volume, which a {@link Layout} fills again; what stood on one
 * day becomes one workout; what stood on the eve of the race hangs on it.
 */
public final class Outline {

    private static final double STEP = 0.5;

    private final LocalDate raceDay;
    private final UnitSystem units;
    private final Function<Zone, PaceRange> speeds;
    private final NavigableMap<LocalDate, Workout> days = new TreeMap<>();
    private final Map<LocalDate, Phase> phases = new TreeMap<>();

    private Outline(LocalDate raceDay, UnitSystem units, @Nullable Function<Zone, PaceRange> paces) {
        this.raceDay = raceDay;
        this.units = units;
        this.speeds = paces == null ? Layout.NOMINAL : paces;
    }

    /**
     * One workout of the plan.
     *
     * @param phase what its week was for; null where nobody said
     */
    public record Planned(
            LocalDate day, Workout workout, @Nullable Phase phase) {}

    /**
     * The outline, without a name and slug.
     *
     * @param planned at least one; what lies after the race, or before the last {@value Template#MOST_WEEKS} weeks, is left
     *     out
     * @param raceDay the plan's last day; where nobody races on it, the template leads to no race
     * @param paces the athlete's own; null where no race gave any
     */
    public static Template of(
            List<Planned> planned, LocalDate raceDay, UnitSystem units, @Nullable Function<Zone, PaceRange> paces) {
        Outline outline = new Outline(raceDay, units, paces);
        for (Planned each : planned) {
            if (!each.day().isAfter(raceDay)) {
                outline.days.merge(each.day(), PaceFree.of(each.workout(), paces), Outline::together);
                if (each.phase() != null) {
                    outline.phases.putIfAbsent(monday(each.day()), each.phase());
                }
            }
        }
        return outline.template();
    }

    private Template template() {
        Workout last = days.get(raceDay);
        boolean races = last != null && Effort.of(last, speeds) == Effort.RACE;
        boolean early = races && raceDay.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0;
        LocalDate lastMonday = early ? monday(raceDay).minusWeeks(1) : monday(raceDay);
        days.headMap(lastMonday.minusWeeks(Template.MOST_WEEKS - 1)).clear();
        LocalDate first =
                days.keySet().stream().findFirst().map(Outline::monday).orElse(lastMonday);
        LocalDate monday = first.isAfter(lastMonday) ? lastMonday : first;
        Set<DayOfWeek> used = EnumSet.noneOf(DayOfWeek.class);
        List<Week> weeks = new ArrayList<>();
        for (; !monday.isAfter(lastMonday); monday = monday.plusWeeks(1)) {
            boolean isLast = monday.equals(lastMonday);
            List<Slot> hanging = isLast && races ? hanging(early) : List.of();
            Week week = week(weeks.size() + 1, monday, isLast && races, hanging);
            ofWeek(monday, hanging).keySet().forEach(used::add);
            weeks.add(week);
        }
        if (used.isEmpty()) {
            used.add(raceDay.getDayOfWeek());
        }
        return new Template(
                "",
                1,
                new TemplateText.Own("-", "", "", "", List.of()),
                units,
                races ? Estimate.of(Objects.requireNonNull(last), speeds).distance() : null,
                List.copyOf(used),
                Entry.OPEN,
                weeks);
    }

    /** The race, its eve, and whatever lies in a week that the race cuts short. */
    private List<Slot> hanging(boolean early) {
        List<Slot> slots = new ArrayList<>();
        int earliest = Math.max(1, early ? raceDay.getDayOfWeek().getValue() - 1 : 1);
        for (int before = 0; before <= earliest; before++) {
            Workout workout = days.get(raceDay.minusDays(before));
            // A plain easy run on the eve fills the race's week like any other.
            if (workout != null && (before == 0 || early || !isPlainEasy(workout))) {
                slots.add(new Slot(WeekRoles.beforeRace(before, workout), null, before, workout));
            }
        }
        return slots;
    }

    private Map<DayOfWeek, Workout> ofWeek(LocalDate monday, List<Slot> hanging) {
        Map<DayOfWeek, Workout> named = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, workout) -> {
            boolean hangs = hanging.stream()
                    .anyMatch(slot -> raceDay.minusDays(slot.beforeRace()).equals(day));
            if (monday(day).equals(monday) && !hangs) {
                named.put(day.getDayOfWeek(), workout);
            }
        });
        return named;
    }

    private Week week(int number, LocalDate monday, boolean isRaceWeek, List<Slot> hanging) {
        Map<DayOfWeek, Workout> named = ofWeek(monday, hanging);
        Map<DayOfWeek, Role> roles = WeekRoles.of(named, Map.of());
        List<Slot> slots = new ArrayList<>();
        Distance volume = Distance.ZERO;
        boolean fills = false;
        for (Map.Entry<DayOfWeek, Workout> each : named.entrySet()) {
            Role role = Objects.requireNonNull(roles.get(each.getKey()));
            volume = volume.plus(Estimate.of(each.getValue(), speeds).distance());
            if (role == Role.EASY && isPlainEasy(each.getValue())) {
                fills = true;
            } else {
                slots.add(new Slot(role, each.getKey(), 0, each.getValue()));
            }
        }
        slots.addAll(hanging);
        Phase phase = phases.getOrDefault(monday, isRaceWeek ? Phase.RACE : Phase.BUILD);
        return new Week(number, phase, fills ? rounded(volume) : null, slots);
    }

    private Volume rounded(Distance volume) {
        return new Volume.Fixed(units.distance(Math.rint(volume.in(units) / STEP) * STEP));
    }

    private static boolean isPlainEasy(Workout workout) {
        return workout.items().size() == 1
                && workout.items().getFirst() instanceof Step step
                && step.cue() == null
                && Target.Zones.of(Zone.E).equals(step.target());
    }

    private static Workout together(Workout one, Workout other) {
        List<Item> items = new ArrayList<>(one.items());
        items.addAll(other.items());
        return new Workout(items);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
