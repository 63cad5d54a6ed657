package io.milepost.training;

import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.running.TrainingPaces;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Seats;
import io.milepost.training.PlanUpdate.Fate;
import io.milepost.training.templates.LaidOutPlan;
import io.milepost.training.templates.Layout;
import io.milepost.training.templates.Role;
import io.milepost.training.templates.Template;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers plans what became of their template since. A changed template touches no plan by itself: only days on which both
 * versions differ are looked at, of these only workouts that nobody changed by hand, and only from tomorrow on. A template
 * that was put away offers nothing. For the team.
 */
@Service
public class PlanUpdates {

    private final PlanRows plans;
    private final PlanUpdateRows updates;
    private final PlannedWorkoutRows rows;
    private final LedgerRows ledger;
    private final PlanPen pen;
    private final List<TemplateSource> sources;
    private final Athletes athletes;
    private final Paces paces;
    private final Practices practices;
    private final Messages messages;
    private final Seats seats;
    private final Clock clock;

    PlanUpdates(
            PlanRows plans,
            PlanUpdateRows updates,
            PlannedWorkoutRows rows,
            LedgerRows ledger,
            PlanPen pen,
            List<TemplateSource> sources,
            Athletes athletes,
            Paces paces,
            Practices practices,
            Messages messages,
            Seats seats,
            Clock clock) {
        this.plans = plans;
        this.updates = updates;
        this.rows = rows;
        this.ledger = ledger;
        this.pen = pen;
        this.sources = sources;
        this.athletes = athletes;
        this.paces = paces;
        this.practices = practices;
        this.messages = messages;
        this.seats = seats;
        this.clock = clock;
    }

    /** How many plans were made from each template and not taken back, by its slug. */
    @Transactional(readOnly = true)
    public Map<String, Integer> plansByTemplate() {
        seats.requireTeam();
        return plans.countByTemplate().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** The plans of athletes whom the seat sees that stand at an earlier version of this template, the next race first. */
    @Transactional(readOnly = true)
    public List<OutdatedPlan> outdated(String template) {
        seats.requireTeam();
        Template now = find(template).orElseThrow(() -> new Missing("template"));
        if (!isKeptUp(template)) {
            return List.of();
        }
        List<PlanRow> made = plans.findByTemplateAndWithdrawnFalseAndRaceDayGreaterThanEqualOrderByRaceDay(
                template,
                LocalDate.ofInstant(clock.instant(), practices.current().zone()));
        Map<AthleteId, AthleteProfile> seen =
                athletes.visible(made.stream().map(PlanRow::athlete).distinct().toList()).stream()
                        .collect(Collectors.toMap(AthleteProfile::id, Function.identity()));
        List<OutdatedPlan> outdated = new ArrayList<>();
        for (PlanRow plan : made) {
            AthleteProfile athlete = seen.get(plan.athlete());
            int from = standsAt(plan);
            if (athlete != null && from < now.version()) {
                outdated.add(new OutdatedPlan(
                        plan.getId(), athlete.id(), athlete.name(), plan.raceDay(), from, now.version()));
            }
        }
        return outdated;
    }

    /** What {@link #apply} would do, without doing it; {@link Missing} where there is no such plan, or it was taken back. */
    @Transactional(readOnly = true)
    public PlanUpdate preview(UUID plan) {
        return work(row(plan)).update();
    }

    /**
     * Takes the present version of the template over, as one entry of the ledger; empty where nothing would change.
     *
     * @param seen the preview that was approved
     * @throws ChangeRefused where it would be something else by now
     */
    @Transactional
    public Optional<LedgerEntryId> apply(PlanUpdate seen, String why) {
        PlanRow plan = row(seen.plan());
        Work work = work(plan);
        if (!work.update().equals(seen)) {
            throw new ChangeRefused(ChangeRefused.Reason.CHANGED_MEANWHILE);
        }
        if (work.edits().isEmpty()) {
            return Optional.empty();
        }
        LedgerEntryId entry = pen.write(
                athletes.requireAsTeam(plan.athlete()),
                PlanChange.of(plan.athlete(), LedgerKind.UPDATED, plan.title(), why, work.edits()));
        updates.save(PlanUpdateRow.of(plan.getId(), work.update().to(), entry));
        return Optional.of(entry);
    }

    private record Work(PlanUpdate update, List<PlanEdit> edits) {}

    private Work work(PlanRow plan) {
        AthleteProfile athlete = athletes.requireAsTeam(plan.athlete());
        Template newest = find(plan.template()).orElseThrow(() -> new Missing("template"));
        Template then = find(plan.template(), standsAt(plan)).orElse(newest);
        Template now = isKeptUp(plan.template()) ? newest : then;
        LocalDate today = athlete.today(clock);
        Map<LocalDate, LaidOutPlan.Day> before = lay(then, plan.laidOutFor(), plan.free(), athlete, today);
        Map<LocalDate, LaidOutPlan.Day> after = lay(now, plan.laidOutFor(), free(plan, then, now), athlete, today);
        Map<LocalDate, PlannedWorkoutRow> present =
                rows.findByPlanIdAndDroppedFalseAndOnDayGreaterThanOrderByOnDayAscIdAsc(plan.getId(), today).stream()
                        .collect(Collectors.toMap(
                                PlannedWorkoutRow::day, Function.identity(), (one, other) -> one, TreeMap::new));
        TreeSet<LocalDate> days = new TreeSet<>(before.keySet());
        days.addAll(after.keySet());
        List<PlanUpdate.Line> lines = new ArrayList<>();
        List<PlanEdit> edits = new ArrayList<>();
        for (LocalDate day : days) {
            LaidOutPlan.Day old = before.get(day);
            LaidOutPlan.Day next = after.get(day);
            if (!Objects.equals(meaning(old), meaning(next))) {
                take(plan, day, old, next, present.get(day), lines, edits);
            }
        }
        return new Work(new PlanUpdate(plan.getId(), plan.athlete(), plan.title(), now.version(), lines), edits);
    }

    private void take(
            PlanRow plan,
            LocalDate day,
            LaidOutPlan.@Nullable Day old,
            LaidOutPlan.@Nullable Day next,
            @Nullable PlannedWorkoutRow row,
            List<PlanUpdate.Line> lines,
            List<PlanEdit> edits) {
        boolean byHand = row == null ? old != null : !isAsLaidOut(row, old);
        Fate fate = byHand ? Fate.STAYS : row == null ? Fate.COMES : next == null ? Fate.GOES : Fate.CHANGES;
        if (row != null && next != null && row.workout().equals(next.workout())) {
            return;
        }
        lines.add(new PlanUpdate.Line(
                day, fate, row == null ? null : row.workout(), next == null ? null : next.workout()));
        Locale language = practices.current().language();
        switch (fate) {
            case STAYS -> {}
            case GOES ->
                edits.add(new PlanEdit.Drop(present(row).id(), present(row).version()));
            case COMES ->
                edits.add(new PlanEdit.Add(
                        day,
                        DayWords.of(present(next), messages, language),
                        present(next).workout(),
                        Origin.TEMPLATE,
                        present(next).phase(),
                        plan.getId()));
            case CHANGES ->
                edits.add(new PlanEdit.Rewrite(
                        present(row).id(),
                        present(row).version(),
                        day,
                        DayWords.of(present(next), messages, language),
                        present(next).workout(),
                        /* byHand= */ false));
        }
    }

    /** Whether nobody changed it since; easy runs may have another length, from the paces of their time. */
    private static boolean isAsLaidOut(PlannedWorkoutRow row, LaidOutPlan.@Nullable Day old) {
        return row.origin() == Origin.TEMPLATE
                && !row.isHandEdited()
                && (old == null || old.role() == Role.EASY || row.workout().equals(old.workout()));
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static @Nullable Object meaning(LaidOutPlan.@Nullable Day day) {
        return day == null ? null : List.of(day.workout(), day.role());
    }

    /** A plan that was laid on the template's own days goes on with them when they become others. */
    private static Set<DayOfWeek> free(PlanRow plan, Template then, Template now) {
        return plan.free().equals(Set.copyOf(then.days())) ? Set.copyOf(now.days()) : plan.free();
    }

    private Map<LocalDate, LaidOutPlan.Day> lay(
            Template template, LocalDate raceDay, Set<DayOfWeek> free, AthleteProfile athlete, LocalDate today) {
        TrainingPaces own = paces.current(athlete.id()).map(AthletePaces::paces).orElse(null);
        return Layout.of(template, raceDay, free, Layout.speeds(own), today.plusDays(1)).days().stream()
                .collect(Collectors.toMap(LaidOutPlan.Day::day, Function.identity()));
    }

    /** The version that a plan stands at: what it was made from, or what it took over since. */
    private int standsAt(PlanRow plan) {
        List<PlanUpdateRow> taken = updates.findByPlanId(plan.getId());
        Map<UUID, Boolean> undone = ledger
                .findAllById(taken.stream().map(PlanUpdateRow::entry).toList())
                .stream()
                .collect(Collectors.toMap(LedgerRow::getId, LedgerRow::isUndone));
        return taken.stream()
                .filter(update -> !undone.getOrDefault(update.entry(), true))
                .mapToInt(PlanUpdateRow::edition)
                .max()
                .orElse(plan.madeFrom());
    }

    private PlanRow row(UUID plan) {
        seats.requireTeam();
        PlanRow row = plans.findById(plan).filter(each -> !each.isWithdrawn()).orElseThrow(() -> new Missing("plan"));
        athletes.requireAsTeam(row.athlete());
        return row;
    }

    private boolean isKeptUp(String slug) {
        return sources.stream().anyMatch(source -> source.keepsUp(slug));
    }

    private Optional<Template> find(String slug) {
        return sources.stream().flatMap(source -> source.find(slug).stream()).findFirst();
    }

    private Optional<Template> find(String slug, int version) {
        return sources.stream()
                .flatMap(source -> source.find(slug, version).stream())
                .findFirst();
    }
}
