package io.milepost.training;

import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.running.Distance;
import io.milepost.running.LayOff;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Seats;
import io.milepost.training.matching.Done;
import io.milepost.training.periods.Concern;
import io.milepost.training.templates.Entry;
import io.milepost.training.templates.LaidOutPlan;
import io.milepost.training.templates.Layout;
import io.milepost.training.templates.Template;
import io.milepost.training.weeks.LimitExceeded;
import io.milepost.training.weeks.PlanChecks;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans to start from. Applying one is a single entry of the ledger, and undone as a whole. For the team. */
@Service
public class Templates {

    private static final int USUAL_WEEKS = 4;
    private static final int WEEKS_BACK = 26;

    private final PlannedWorkoutRows rows;
    private final PlanRows plans;
    private final CalendarReader reader;
    private final TrainedWork trainedWork;
    private final PlanPen pen;
    private final Athletes athletes;
    private final Paces paces;
    private final Practices practices;
    private final Messages messages;
    private final Seats seats;
    private final Clock clock;
    private final List<TemplateSource> sources;
    private final PlanChecks checks;

    Templates(
            PlannedWorkoutRows rows,
            PlanRows plans,
            CalendarReader reader,
            TrainedWork trainedWork,
            PlanPen pen,
            Athletes athletes,
            Paces paces,
            Practices practices,
            Messages messages,
            Seats seats,
            Clock clock,
            List<TemplateSource> sources,
            PlanChecks checks) {
        this.rows = rows;
        this.plans = plans;
        this.reader = reader;
        this.trainedWork = trainedWork;
        this.pen = pen;
        this.athletes = athletes;
        this.paces = paces;
        this.practices = practices;
        this.messages = messages;
        this.seats = seats;
        this.clock = clock;
        this.sources = sources;
        this.checks = checks;
    }

    /** All that there are, in the order in which to offer them. */
    @Transactional(readOnly = true)
    public List<Template> all() {
        seats.requireTeam();
        return sources.stream().flatMap(source -> source.offered().stream()).toList();
    }

    /** One as it is now, by its slug; else {@link Missing}. */
    @Transactional(readOnly = true)
    public Template get(String slug) {
        seats.requireTeam();
        return sources.stream()
                .flatMap(source -> source.find(slug).stream())
                .findFirst()
                .orElseThrow(() -> new Missing("template"));
    }

    /** What {@link #apply} would do, without doing it. */
    @Transactional(readOnly = true)
    public TemplatePreview preview(ApplyTemplate command) {
        AthleteProfile athlete = athletes.requireAsTeam(command.athlete());
        Laid laid = lay(athlete, command);
        LaidOutPlan plan = laid.plan();
        LocalDate today = athlete.today(clock);
        Distance usual = usualWeek(athlete, today);
        Entry entry = plan.template().entry();
        List<Done> lately = runs(athlete, today.minusDays(entry.withinDays()), today);
        Distance longest =
                lately.stream().map(Done::distance).max(Distance::compareTo).orElse(null);
        Duration lasting =
                lately.stream().map(Done::duration).max(Duration::compareTo).orElse(null);
        List<PlannedWorkoutRow> present = present(athlete, today, plan.raceDay());
        List<PlannedWorkoutRow> going = replaceable(athlete, present);
        return new TemplatePreview(
                plan,
                laid.own() != null,
                usual,
                longest,
                usualSessions(athlete, today),
                entry.isMet(usual, longest, lasting, usualSessions(athlete, today)),
                going.size(),
                present.size() - going.size(),
                checks.of(athlete.id(), plan));
    }

    /**
     * Plans the days from tomorrow to the race. Untouched workouts of an earlier template in these days go; what somebody
     * made or changed by hand stays, and so does today.
     *
     * @throws Missing where there is no such template
     * @throws IllegalArgumentException where the race is not after today
     * @throws LimitExceeded where a run or a week of it goes beyond a hard limit, and no reason is given
     */
    @Transactional
    public LedgerEntryId apply(ApplyTemplate command) {
        return apply(command, null, command.why());
    }

    /**
     * The same as {@link #apply(ApplyTemplate)} as a part of an action for many athletes.
     *
     * @param beyond why it goes beyond a hard limit, where it does: then the reason in the ledger, in place of the command's
     * @throws LimitExceeded where it does, and {@code beyond} is empty
     */
    @Transactional
    public LedgerEntryId apply(ApplyTemplate command, @Nullable UUID action, String beyond) {
        AthleteProfile athlete = athletes.requireAsTeam(command.athlete());
        Laid whole = lay(athlete, command);
        LaidOutPlan laid = whole.plan();
        Template template = laid.template();
        Locale language = practices.current().language();
        String name = template.name(key -> messages.get(key, language));
        PlanRow plan = plans.save(
                PlanRow.applied(athlete.id(), template, name, command.raceDay(), command.free(), clock.instant()));
        List<PlanEdit> edits = new ArrayList<>();
        for (PlannedWorkoutRow row : replaceable(athlete, present(athlete, athlete.today(clock), command.raceDay()))) {
            edits.add(new PlanEdit.Drop(row.id(), row.version()));
        }
        for (LaidOutPlan.Day day : laid.days()) {
            edits.add(new PlanEdit.Add(
                    day.day(),
                    DayWords.of(day, messages, language),
                    day.workout(),
                    Origin.TEMPLATE,
                    day.phase(),
                    plan.getId(),
                    whole.returning()));
        }
        PlanChange change = PlanChange.of(athlete.id(), LedgerKind.APPLIED, name, command.why(), edits)
                .leaningOn(command.evidence(), "")
                .ofPlan(plan.getId());
        List<Concern> limits = checks.of(athlete.id(), laid).refused();
        PlanChange kept = limits.isEmpty() ? change : checks.overriding(athlete, change.because(beyond), limits);
        return pen.write(athlete, action == null ? kept : kept.within(action));
    }

    /** @param returning the fitness whose paces a return means, lowered by the days off; null for any other template */
    private record Laid(
            LaidOutPlan plan,
            @Nullable TrainingPaces own,
            @Nullable Vdot returning) {}

    private Laid lay(AthleteProfile athlete, ApplyTemplate command) {
        Template template = get(command.template());
        LocalDate today = athlete.today(clock);
        if (!command.raceDay().isAfter(today)) {
            throw new IllegalArgumentException("a plan leads to a race that is to come");
        }
        Vdot fitness = paces.current(athlete.id()).map(AthletePaces::vdot).orElse(null);
        LocalDate lastRun = template.isReturn() ? lastRun(athlete, today) : null;
        Distance before = null;
        Vdot returning = null;
        if (lastRun != null) {
            before = usualWeek(athlete, lastRun.plusDays(1));
            int daysOff = (int) ChronoUnit.DAYS.between(lastRun, today);
            returning = fitness == null ? null : new Vdot(fitness.value() * LayOff.factor(daysOff, false));
        }
        Vdot meant = returning == null ? fitness : returning;
        TrainingPaces own = meant == null ? null : TrainingPaces.of(meant);
        LaidOutPlan plan =
                Layout.of(template, command.raceDay(), command.free(), Layout.speeds(own), today.plusDays(1), before);
        return new Laid(plan, own, returning);
    }

    private @Nullable LocalDate lastRun(AthleteProfile athlete, LocalDate today) {
        return runs(athlete, today.minusWeeks(WEEKS_BACK), today).stream()
                .map(Done::day)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private List<PlannedWorkoutRow> present(AthleteProfile athlete, LocalDate today, LocalDate raceDay) {
        return rows.findByAthleteIdAndDroppedFalseAndOnDayBetweenOrderByOnDayAscIdAsc(
                athlete.id().value(), today.plusDays(1), raceDay);
    }

    private List<PlannedWorkoutRow> replaceable(AthleteProfile athlete, List<PlannedWorkoutRow> present) {
        if (present.isEmpty()) {
            return List.of();
        }
        Set<UUID> completed = reader.completed(
                athlete, present.getFirst().day(), present.getLast().day());
        return present.stream()
                .filter(row -> row.origin() == Origin.TEMPLATE && !row.isHandEdited())
                .filter(row -> !completed.contains(row.getId()))
                .toList();
    }

    private @Nullable Distance usualWeek(AthleteProfile athlete, LocalDate today) {
        List<Done> runs = runs(athlete, today.minusWeeks(USUAL_WEEKS), today.minusDays(1));
        return runs.isEmpty()
                ? null
                : runs.stream()
                        .map(Done::distance)
                        .reduce(Distance.ZERO, Distance::plus)
                        .times(1.0 / USUAL_WEEKS);
    }

    private double usualSessions(AthleteProfile athlete, LocalDate today) {
        return runs(athlete, today.minusWeeks(USUAL_WEEKS), today.minusDays(1)).size() / (double) USUAL_WEEKS;
    }

    private List<Done> runs(AthleteProfile athlete, LocalDate first, LocalDate last) {
        return trainedWork.between(athlete, first, last).stream()
                .map(TrainedWork.Entry::done)
                .filter(done -> done.kind() == Done.Kind.RUN && !done.distance().isZero())
                .toList();
    }
}
