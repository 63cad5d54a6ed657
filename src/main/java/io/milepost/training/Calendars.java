package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What athletes have to train, day by day, beside what they did. Athletes read their own calendar; whoever of the team
 * may see an athlete changes it. Every change has an entry in the {@link Ledger}, and what was trained is frozen.
 */
@Service
public class Calendars {

    private final PlannedWorkoutRows rows;
    private final PlanRows plans;
    private final LedgerRows ledger;
    private final CalendarReader reader;
    private final PlanPen pen;
    private final Undo undo;
    private final Athletes athletes;
    private final Clock clock;

    Calendars(
            PlannedWorkoutRows rows,
            PlanRows plans,
            LedgerRows ledger,
            CalendarReader reader,
            PlanPen pen,
            Undo undo,
            Athletes athletes,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.ledger = ledger;
        this.reader = reader;
        this.pen = pen;
        this.undo = undo;
        this.athletes = athletes;
        this.clock = clock;
    }

    /** What is planned and done from the first to the last day, both included; the athlete's own days. */
    @Transactional(readOnly = true)
    public CalendarSpan between(AthleteId athlete, LocalDate first, LocalDate last) {
        return reader.read(athletes.require(athlete), first, last);
    }

    /**
     * The same for many athletes, by name; for the team and for tasks.
     *
     * @throws Missing where one of them is not on the roster that the seat sees
     */
    @Transactional(readOnly = true)
    public List<CalendarSpan> between(Collection<AthleteId> who, LocalDate first, LocalDate last) {
        return athletes.requireAsTeam(who).stream()
                .map(athlete -> reader.read(athlete, first, last))
                .toList();
    }

    /** What is planned for one day; empty where nothing is. */
    @Transactional(readOnly = true)
    public List<PlannedWorkout> todays(AthleteId athlete, LocalDate day) {
        return between(athlete, day, day).planned();
    }

    /** One workout as it is now; {@link Missing} where there is none, or where it was dropped. */
    @Transactional(readOnly = true)
    public PlannedWorkout get(WorkoutId id) {
        PlannedWorkoutRow row =
                rows.findById(id.value()).filter(each -> !each.isDropped()).orElseThrow(() -> new Missing("workout"));
        return todays(row.athlete(), row.day()).stream()
                .filter(workout -> workout.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("workout"));
    }

    /** On whose calendar a workout is, or was until it was dropped. For whoever may see the athlete. */
    @Transactional(readOnly = true)
    public AthleteId whose(WorkoutId id) {
        PlannedWorkoutRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("workout"));
        return athletes.require(row.athlete()).id();
    }

    /** Whether anything was ever planned and not taken back. */
    @Transactional(readOnly = true)
    public boolean isEmpty(AthleteId athlete) {
        athletes.require(athlete);
        return !rows.existsByAthleteIdAndDroppedFalse(athlete.value());
    }

    /** The first day on which anything was planned; empty where nothing ever was. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> firstDay(AthleteId athlete) {
        athletes.require(athlete);
        return Optional.ofNullable(rows.firstDay(athlete.value()));
    }

    /** The last day on which anything is planned, past or to come; empty where nothing ever was. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(AthleteId athlete) {
        athletes.require(athlete);
        return rows.lastDays(List.of(athlete.value())).stream().findFirst().map(PlannedWorkoutRows.LastDay::getDay);
    }

    /** The same for many, for the team and for tasks; whoever never had anything planned is left out. */
    @Transactional(readOnly = true)
    public Map<AthleteId, LocalDate> lastDays(Collection<AthleteId> who) {
        athletes.requireAsTeam(who);
        return rows.lastDays(who.stream().map(AthleteId::value).toList()).stream()
                .collect(Collectors.toMap(
                        found -> new AthleteId(found.getAthlete()), PlannedWorkoutRows.LastDay::getDay));
    }

    /** The days from the first to the last, both included, on which more than a rest is planned. For whoever may see the athlete. */
    @Transactional(readOnly = true)
    public Set<LocalDate> trainingDays(AthleteId athlete, LocalDate first, LocalDate last) {
        athletes.require(athlete);
        return rows
                .findByAthleteIdAndDroppedFalseAndOnDayBetweenOrderByOnDayAscIdAsc(athlete.value(), first, last)
                .stream()
                .filter(row -> !row.workout().isRest())
                .map(PlannedWorkoutRow::day)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The plan towards the athlete's coming race, the one applied last. */
    @Transactional(readOnly = true)
    public Optional<ActivePlan> plan(AthleteId athlete) {
        LocalDate today = athletes.require(athlete).today(clock);
        return plans.findFirstByAthleteIdAndWithdrawnFalseAndRaceDayGreaterThanEqualOrderByAppliedDesc(
                        athlete.value(), today)
                .map(PlanRow::toActivePlan);
    }

    /** The plans of these athletes whose race is on one of these days, both included, in no order; for the team. */
    @Transactional(readOnly = true)
    public List<ActivePlan> plans(Collection<AthleteId> who, LocalDate first, LocalDate last) {
        athletes.requireAsTeam(who);
        return plans
                .findByAthleteIdInAndWithdrawnFalseAndRaceDayBetween(
                        who.stream().map(AthleteId::value).toList(), first, last)
                .stream()
                .map(PlanRow::toActivePlan)
                .toList();
    }

    /** Puts a workout on a day. */
    @Transactional
    public LedgerEntryId plan(PlanWorkout command) {
        return change(PlanChange.of(
                command.athlete(),
                LedgerKind.PLANNED,
                command.text().title(),
                command.text().why(),
                List.of(PlanEdit.Add.byHand(command.day(), command.text(), command.workout()))));
    }

    /**
     * Rewrites a workout; empty where nothing became different.
     *
     * @throws ChangeRefused where it was trained, dropped, or changed by somebody else meanwhile
     */
    @Transactional
    public Optional<LedgerEntryId> edit(EditWorkout command) {
        PlannedWorkoutRow row = workout(command.id());
        boolean same = row.day().equals(command.day())
                && row.text().equals(command.text())
                && row.workout().equals(command.workout());
        PlanEdit edit = new PlanEdit.Rewrite(
                command.id(), command.version(), command.day(), command.text(), command.workout(), true);
        return same
                ? Optional.empty()
                : Optional.of(change(PlanChange.of(
                                row.athlete(),
                                LedgerKind.EDITED,
                                command.text().title(),
                                command.text().why(),
                                List.of(edit))
                        .leaningOn(command.evidence(), "")));
    }

    /**
     * Moves a workout to another day; empty where it stands there already.
     *
     * @param version the one that the mover saw
     * @param why the reason, up to {@value WorkoutText#LONGEST_WHY} characters; may be empty
     * @throws ChangeRefused where it was trained, dropped, or changed by somebody else meanwhile
     */
    @Transactional
    public Optional<LedgerEntryId> move(WorkoutId id, LocalDate day, long version, String why) {
        PlannedWorkoutRow row = workout(id);
        PlanEdit edit = new PlanEdit.Rewrite(id, version, day, row.text(), row.workout(), true);
        return row.day().equals(day)
                ? Optional.empty()
                : Optional.of(one(row, LedgerKind.MOVED, row.title(), why, edit));
    }

    /**
     * Takes a workout off the calendar.
     *
     * @throws ChangeRefused where it was trained, dropped, or changed by somebody else meanwhile
     */
    @Transactional
    public LedgerEntryId drop(WorkoutId id, long version, String why) {
        PlannedWorkoutRow row = workout(id);
        return one(row, LedgerKind.DROPPED, row.title(), why, new PlanEdit.Drop(id, version));
    }

    /**
     * Makes several changes of one athlete's calendar as one entry of the ledger: all, or none.
     *
     * @throws ChangeRefused where a workout was trained, dropped, or changed by somebody else meanwhile
     */
    @Transactional
    public LedgerEntryId change(PlanChange change) {
        return pen.write(athletes.requireAsTeam(change.athlete()), change);
    }

    /**
     * Why copies cannot be put on their days: those are the athlete's own today or later, and none that was trained. Empty
     * where they can.
     */
    @Transactional(readOnly = true)
    public Optional<ChangeRefused.Reason> obstacle(PlanChange copies) {
        AthleteProfile athlete = athletes.requireAsTeam(copies.athlete());
        Set<LocalDate> days = copies.edits().stream()
                .<LocalDate>mapMulti((edit, out) -> {
                    if (edit instanceof PlanEdit.Add add) {
                        out.accept(add.day());
                    }
                })
                .collect(Collectors.toUnmodifiableSet());
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = Collections.min(days);
        if (first.isBefore(athlete.today(clock))) {
            return Optional.of(ChangeRefused.Reason.PAST_DAY);
        }
        return reader.read(athlete, first, Collections.max(days)).trained().stream()
                        .anyMatch(trained -> days.contains(trained.day()))
                ? Optional.of(ChangeRefused.Reason.TRAINED_DAY)
                : Optional.empty();
    }

    /**
     * Puts copies on a calendar, all or none, as one entry of the ledger.
     *
     * @throws ChangeRefused where there is an {@link #obstacle}
     */
    @Transactional
    public LedgerEntryId paste(PlanChange copies) {
        obstacle(copies).ifPresent(reason -> {
            throw new ChangeRefused(reason);
        });
        return change(copies);
    }

    /** Takes one change back, exactly or not at all. */
    @Transactional
    public Undoing undo(LedgerEntryId id) {
        LedgerRow entry = ledger.findById(id.value()).orElseThrow(() -> new Missing("ledger entry"));
        return undo.take(entry, athletes.requireAsTeam(entry.athlete()));
    }

    private PlannedWorkoutRow workout(WorkoutId id) {
        PlannedWorkoutRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("workout"));
        athletes.requireAsTeam(row.athlete());
        return row;
    }

    private LedgerEntryId one(PlannedWorkoutRow row, LedgerKind kind, String subject, String why, PlanEdit edit) {
        return change(PlanChange.of(row.athlete(), kind, subject, why, List.of(edit)));
    }
}
