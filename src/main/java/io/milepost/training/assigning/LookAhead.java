package io.milepost.training.assigning;

import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Availabilities;
import io.milepost.running.Distance;
import io.milepost.running.TrainingPaces;
import io.milepost.tenancy.Practices;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.CalendarSpan;
import io.milepost.training.Calendars;
import io.milepost.training.PlanEdit;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.TemplatePreview;
import io.milepost.training.Templates;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Headline;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.LaidOutPlan;
import io.milepost.training.templates.Layout;
import io.milepost.training.templates.Notice;
import io.milepost.training.weeks.PlanChecks;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks ahead: what each athlete would get, conflicts first. The doors that it asks know who may. */
@Component
class LookAhead {

    private static final Comparator<Prospect> LOOK_FIRST = Comparator.comparing((Prospect each) -> !each.isConflict())
            .thenComparing(each -> !each.isBeyondLimits())
            .thenComparing(each -> each.athlete().name(), String.CASE_INSENSITIVE_ORDER);

    private final Calendars calendars;
    private final Templates templates;
    private final Availabilities availabilities;
    private final Absences absences;
    private final PlanChecks checks;
    private final Paces paces;
    private final Practices practices;
    private final Clock clock;

    LookAhead(
            Calendars calendars,
            Templates templates,
            Availabilities availabilities,
            Absences absences,
            PlanChecks checks,
            Paces paces,
            Practices practices,
            Clock clock) {
        this.calendars = calendars;
        this.templates = templates;
        this.availabilities = availabilities;
        this.absences = absences;
        this.checks = checks;
        this.paces = paces;
        this.practices = practices;
        this.clock = clock;
    }

    List<Prospect> of(List<AthleteProfile> athletes, Given given) {
        List<AthleteId> ids = athletes.stream().map(AthleteProfile::id).toList();
        Map<AthleteId, Set<DayOfWeek>> free = availabilities.free(ids);
        return (switch (given) {
                    case Given.OneWorkout one -> workouts(athletes, ids, free, one);
                    case Given.Plan plan ->
                        athletes.stream()
                                .map(athlete -> plan(athlete, free.getOrDefault(athlete.id(), Set.of()), plan))
                                .toList();
                })
                .stream().sorted(LOOK_FIRST).toList();
    }

    private List<Prospect> workouts(
            List<AthleteProfile> athletes,
            List<AthleteId> ids,
            Map<AthleteId, Set<DayOfWeek>> free,
            Given.OneWorkout one) {
        DayOfWeek weekStart = practices.current().weekStartsOn();
        LocalDate first =
                one.day().with(TemporalAdjusters.previousOrSame(weekStart)).minusDays(1);
        LocalDate last = first.plusDays(8);
        Map<AthleteId, CalendarSpan> spans = calendars.between(ids, first, last).stream()
                .collect(Collectors.toMap(CalendarSpan::athlete, Function.identity()));
        return athletes.stream()
                .map(athlete -> {
                    DayChoice.Days days = new DayChoice.Days(
                            athlete.today(clock),
                            free.getOrDefault(athlete.id(), Set.of()),
                            absences.between(athlete.id(), first, last),
                            Objects.requireNonNull(spans.get(athlete.id())).planned().stream()
                                    .map(LookAhead::standing)
                                    .toList());
                    return workout(athlete, days, one, weekStart);
                })
                .toList();
    }

    private Prospect workout(AthleteProfile athlete, DayChoice.Days days, Given.OneWorkout one, DayOfWeek weekStart) {
        TrainingPaces own =
                paces.onDay(athlete.id(), one.day()).map(AthletePaces::paces).orElse(null);
        Estimate size = Estimate.of(one.workout(), Layout.speeds(own));
        Effort effort = Effort.of(one.workout(), own == null ? null : own::range);
        DayChoice choice = DayChoice.of(one.day(), one.mayMove(), heavy(effort, size), weekStart, days);
        List<Concern> concerns = new ArrayList<>(choice.concerns());
        if (own == null && one.workout().asksForPaces()) {
            concerns.add(Concern.of(Concern.Kind.NO_PACES));
        }
        PlanEdit added = PlanEdit.Add.byHand(choice.day(), one.text(), one.workout());
        return new Prospect(
                athlete,
                choice.day(),
                own,
                size,
                1,
                Distance.ZERO,
                concerns,
                checks.refused(athlete.id(), List.of(added)));
    }

    private static DayChoice.Standing standing(PlannedWorkout workout) {
        return new DayChoice.Standing(
                workout.day(), workout.text().title(), heavy(workout.effort(), workout.estimate()));
    }

    private static boolean heavy(Effort effort, Estimate size) {
        return effort.isHard() || size.duration().compareTo(DayChoice.LONG) >= 0;
    }

    private Prospect plan(AthleteProfile athlete, Set<DayOfWeek> free, Given.Plan given) {
        LocalDate today = athlete.today(clock);
        TrainingPaces own =
                paces.onDay(athlete.id(), today).map(AthletePaces::paces).orElse(null);
        if (!given.day().isAfter(today)) {
            Concern late = Concern.on(given.day(), Concern.Kind.TOO_LATE, "");
            return new Prospect(
                    athlete, given.day(), own, Estimate.NOTHING, 0, Distance.ZERO, List.of(late), List.of());
        }
        TemplatePreview preview =
                templates.preview(new ApplyTemplate(athlete.id(), given.template(), given.day(), free, given.why()));
        LaidOutPlan plan = preview.plan();
        LocalDate first =
                plan.days().isEmpty() ? given.day() : plan.days().getFirst().day();
        return new Prospect(
                athlete,
                first,
                own,
                whole(plan),
                plan.days().size(),
                plan.weeks().stream()
                        .map(LaidOutPlan.WeekTotal::distance)
                        .max(Comparator.naturalOrder())
                        .orElse(Distance.ZERO),
                concerns(athlete, free, own, preview, first),
                preview.check().refused());
    }

    private static Estimate whole(LaidOutPlan plan) {
        return new Estimate(
                plan.weeks().stream().map(LaidOutPlan.WeekTotal::distance).reduce(Distance.ZERO, Distance::plus),
                plan.weeks().stream().map(LaidOutPlan.WeekTotal::duration).reduce(Duration.ZERO, Duration::plus),
                false,
                false);
    }

    private List<Concern> concerns(
            AthleteProfile athlete,
            Set<DayOfWeek> free,
            @Nullable TrainingPaces own,
            TemplatePreview preview,
            LocalDate first) {
        LaidOutPlan plan = preview.plan();
        List<Concern> concerns = new ArrayList<>();
        List<Absence> away = absences.between(athlete.id(), first, plan.raceDay());
        away.stream()
                .min(Comparator.comparing((Absence absence) -> !absence.covers(first)))
                .ifPresent(absence -> concerns.add(Concern.on(
                        absence.first().isBefore(first) ? first : absence.first(),
                        absence.covers(first) ? Concern.Kind.AWAY : Concern.Kind.AWAY_WITHIN,
                        absence.kind().key())));
        if (!preview.entryMet()) {
            concerns.add(Concern.of(Concern.Kind.ENTRY_NOT_MET));
        }
        stacked(plan).ifPresent(concerns::add);
        if (plan.notices().stream().anyMatch(notice -> notice.kind() == Notice.Kind.FEWER_DAYS)) {
            concerns.add(Concern.of(Concern.Kind.FEWER_DAYS));
        }
        if (preview.kept() > 0) {
            concerns.add(new Concern(Concern.Kind.KEPT, null, String.valueOf(preview.kept())));
        }
        if (preview.replaced() > 0) {
            concerns.add(new Concern(Concern.Kind.REPLACED, null, String.valueOf(preview.replaced())));
        }
        if (free.isEmpty()) {
            concerns.add(Concern.of(Concern.Kind.DAYS_UNKNOWN));
        }
        if (own == null && plan.days().stream().map(LaidOutPlan.Day::workout).anyMatch(Workout::asksForPaces)) {
            concerns.add(Concern.of(Concern.Kind.NO_PACES));
        }
        return concerns;
    }

    /** The first day of a key session or long run that follows another one, where the layout could not help it. */
    private static Optional<Concern> stacked(LaidOutPlan plan) {
        return plan.notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.HARD_DAYS_TOUCH && notice.weekday() != null)
                .findFirst()
                .flatMap(notice -> plan.days().stream()
                        .filter(day -> day.day().getDayOfWeek() == notice.weekday())
                        .findFirst())
                .map(day -> Concern.on(
                        day.day(),
                        Concern.Kind.HARD_BESIDE,
                        Headline.of(day.workout()).text()));
    }
}
