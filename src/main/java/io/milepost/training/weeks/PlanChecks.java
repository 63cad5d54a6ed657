package io.milepost.training.weeks;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivitySummary;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.running.Distance;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.tenancy.Practices;
import io.milepost.training.ActivePlan;
import io.milepost.training.Calendars;
import io.milepost.training.Evidence;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.PlanChange;
import io.milepost.training.PlanEdit;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutId;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.periods.Aim;
import io.milepost.training.periods.Before;
import io.milepost.training.periods.Concern;
import io.milepost.training.periods.PlanCheck;
import io.milepost.training.periods.PlannedDay;
import io.milepost.training.periods.Ran;
import io.milepost.training.periods.Target;
import io.milepost.training.templates.LaidOutPlan;
import io.milepost.training.templates.Layout;
import io.milepost.training.templates.Template;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at what is planned for one athlete by the rules of {@link PlanCheck}: as it is, and as it would be after a change.
 * For the team.
 */
@Service
public class PlanChecks {

    /** How far ahead is looked: the longest template, begun in a month. */
    public static final int WEEKS_AHEAD = Template.MOST_WEEKS + 4;

    private static final int WEEKS_BACK = 26;

    private final Calendars calendars;
    private final WeekTargetRows targets;
    private final ConcernWords words;
    private final Athletes athletes;
    private final Absences absences;
    private final Activities activities;
    private final Paces paces;
    private final Practices practices;
    private final Messages messages;
    private final Clock clock;

    PlanChecks(
            Calendars calendars,
            WeekTargetRows targets,
            ConcernWords words,
            Athletes athletes,
            Absences absences,
            Activities activities,
            Paces paces,
            Practices practices,
            Messages messages,
            Clock clock) {
        this.calendars = calendars;
        this.targets = targets;
        this.words = words;
        this.athletes = athletes;
        this.absences = absences;
        this.activities = activities;
        this.paces = paces;
        this.practices = practices;
        this.messages = messages;
        this.clock = clock;
    }

    /** What is planned from today on, by the rules and by what the coach wants of single weeks. */
    @Transactional(readOnly = true)
    public PlanCheck of(AthleteId athlete) {
        return after(athlete, List.of());
    }

    /** The same as it would be after these edits. */
    @Transactional(readOnly = true)
    public PlanCheck after(AthleteId id, List<PlanEdit> edits) {
        return known(id).after(edits);
    }

    /** What a laid-out template would be for this athlete. */
    @Transactional(readOnly = true)
    public PlanCheck of(AthleteId id, LaidOutPlan plan) {
        AthleteProfile athlete = athletes.requireAsTeam(id);
        return PlanCheck.of(plan, before(athlete, athlete.today(clock)), own(id));
    }

    /** The hard limits that these edits would go beyond and that are kept, or no worse, without them. */
    @Transactional(readOnly = true)
    public List<Concern> refused(AthleteId athlete, List<PlanEdit> edits) {
        return raised(athlete, edits).stream().filter(Concern::isRefused).toList();
    }

    /** What a coach should look at after these edits and need not, or less so, without them; the hard limits among it. */
    @Transactional(readOnly = true)
    public List<Concern> raised(AthleteId athlete, List<PlanEdit> edits) {
        Known known = known(athlete);
        PlanCheck after = known.after(edits);
        if (after.concerns().stream().noneMatch(PlanChecks::wantsALook)) {
            return List.of();
        }
        return after.newSince(known.after(List.of())).stream()
                .filter(PlanChecks::wantsALook)
                .toList();
    }

    private static boolean wantsALook(Concern concern) {
        return concern.weight() != Concern.Weight.HINT;
    }

    /**
     * Makes a change, keeping to the hard limits: beyond one it needs a reason, which stands in the ledger beside what the
     * limit says.
     *
     * @throws LimitExceeded where it goes beyond a hard limit and its {@code why} is empty
     * @throws io.milepost.training.ChangeRefused where a workout was trained, dropped, or changed by somebody else meanwhile
     */
    @Transactional
    public LedgerEntryId change(PlanChange change) {
        return change(change, change.why());
    }

    /**
     * The same, where the reason to go beyond a limit is another one than that of the change: within the limits the change
     * keeps its own.
     *
     * @param beyond up to {@value io.milepost.training.WorkoutText#LONGEST_WHY} characters; empty where nobody gave any
     * @throws LimitExceeded where it goes beyond a hard limit and {@code beyond} is empty
     */
    @Transactional
    public LedgerEntryId change(PlanChange change, String beyond) {
        List<Concern> limits = refused(change.athlete(), change.edits());
        AthleteProfile athlete = athletes.requireAsTeam(change.athlete());
        return calendars.change(limits.isEmpty() ? change : overriding(athlete, change.because(beyond), limits));
    }

    /**
     * The same change with the limits that it goes beyond as its evidence.
     *
     * @throws LimitExceeded where there are some and its {@code why} is empty
     */
    public PlanChange overriding(AthleteProfile athlete, PlanChange change, List<Concern> limits) {
        if (limits.isEmpty()) {
            return change;
        }
        if (change.why().isEmpty()) {
            throw new LimitExceeded(limits);
        }
        Formats formats = new Formats(practices.current().language(), athlete.zone(), athlete.units(), clock, messages);
        List<Evidence> facts = new ArrayList<>(change.evidence());
        limits.stream()
                .map(limit -> new Evidence(Evidence.Kind.FIGURE, null, words.sentence(limit, formats)))
                .forEach(facts::add);
        String source = change.source().isEmpty() ? words.source(limits.getFirst(), formats) : change.source();
        return change.leaningOn(facts, source);
    }

    /** What is known of an athlete before anything changes. */
    private record Known(
            LocalDate today,
            List<PlannedWorkout> planned,
            List<Target> targets,
            Before before,
            @Nullable LocalDate raceDay,
            Function<Zone, PaceRange> own) {

        PlanCheck after(List<PlanEdit> edits) {
            Map<WorkoutId, PlannedDay> byId = new LinkedHashMap<>();
            planned.forEach(workout ->
                    byId.put(workout.id(), new PlannedDay(workout.day(), workout.workout(), workout.phase())));
            List<PlannedDay> days = new ArrayList<>();
            for (PlanEdit edit : edits) {
                switch (edit) {
                    case PlanEdit.Add add -> days.add(new PlannedDay(add.day(), add.workout(), add.phase()));
                    case PlanEdit.Rewrite rewrite -> {
                        PlannedDay old = byId.get(rewrite.id());
                        byId.put(
                                rewrite.id(),
                                new PlannedDay(rewrite.day(), rewrite.workout(), old == null ? null : old.phase()));
                    }
                    case PlanEdit.Drop drop -> byId.remove(drop.id());
                    case PlanEdit.Repace _ -> {}
                }
            }
            days.addAll(byId.values());
            days.removeIf(day -> day.day().isBefore(today));
            return PlanCheck.of(days, before, aim(days), own, targets);
        }

        /** The race of the plan that the athlete is on, else the longest race that is planned. */
        private Aim aim(List<PlannedDay> days) {
            return days.stream()
                    .filter(day -> Effort.of(day.workout(), null) == Effort.RACE)
                    .max(Comparator.comparing((PlannedDay day) -> day.day().equals(raceDay))
                            .thenComparing(this::distance))
                    .map(day -> new Aim(distance(day), day.day()))
                    .orElse(Aim.NONE);
        }

        private Distance distance(PlannedDay day) {
            return Estimate.of(day.workout(), own).distance();
        }
    }

    private Known known(AthleteId id) {
        AthleteProfile athlete = athletes.requireAsTeam(id);
        LocalDate today = athlete.today(clock);
        LocalDate last = today.plusWeeks(WEEKS_AHEAD);
        return new Known(
                today,
                calendars.between(id, today, last).planned().stream()
                        .filter(workout -> !workout.isFrozen())
                        .toList(),
                targets.findByAthleteIdAndMondayBetween(id.value(), today.minusWeeks(1), last).stream()
                        .map(WeekTargetRow::toTarget)
                        .toList(),
                before(athlete, today),
                calendars.plan(id).map(ActivePlan::raceDay).orElse(null),
                own(id));
    }

    private Function<Zone, PaceRange> own(AthleteId athlete) {
        return Layout.speeds(paces.current(athlete).map(AthletePaces::paces).orElse(null));
    }

    private Before before(AthleteProfile athlete, LocalDate today) {
        LocalDate first = today.minusWeeks(WEEKS_BACK);
        Function<Zone, PaceRange> speeds = own(athlete.id());
        List<Ran> runs = activities.between(athlete.id(), first, today).stream()
                .filter(activity -> activity.sport().isRun())
                .map(activity -> ran(activity, speeds))
                .filter(run -> !run.distance().isZero())
                .toList();
        List<Absence> away = absences.between(athlete.id(), first, today);
        Set<LocalDate> excused = first.datesUntil(today.plusDays(1))
                .filter(day -> away.stream().anyMatch(absence -> absence.covers(day)))
                .collect(Collectors.toUnmodifiableSet());
        return Before.of(runs, excused, today);
    }

    private static Ran ran(ActivitySummary activity, Function<Zone, PaceRange> speeds) {
        Duration time = activity.timer() == null ? activity.elapsed() : activity.timer();
        return new Ran(
                activity.day(),
                Estimate.volume(activity.distance(), time, speeds),
                time == null ? Duration.ZERO : time,
                activity.race());
    }
}
