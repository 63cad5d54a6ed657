package io.milepost.training;

import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.running.Distance;
import io.milepost.running.TrainingPaces;
import io.milepost.tenancy.Missing;
import io.milepost.training.season.SeasonCopy;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes after a race: the season that led to it, with what its ledger taught, around the next one. For the team. */
@Service
public class Seasons {

    private static final int MOST_ENTRIES = 200;

    private final PlanRows plans;
    private final PlannedWorkoutRows rows;
    private final SeasonRows seasonRows;
    private final LedgerRows ledger;
    private final CalendarReader reader;
    private final PlanPen pen;
    private final Athletes athletes;
    private final Paces paces;
    private final Clock clock;

    Seasons(
            PlanRows plans,
            PlannedWorkoutRows rows,
            SeasonRows seasonRows,
            LedgerRows ledger,
            CalendarReader reader,
            PlanPen pen,
            Athletes athletes,
            Paces paces,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.seasonRows = seasonRows;
        this.ledger = ledger;
        this.reader = reader;
        this.pen = pen;
        this.athletes = athletes;
        this.paces = paces;
        this.clock = clock;
    }

    /** The season whose race was last, up to a year ago. */
    @Transactional(readOnly = true)
    public Optional<PastSeason> last(AthleteId id) {
        AthleteProfile athlete = athletes.requireAsTeam(id);
        LocalDate today = athlete.today(clock);
        return plans.findFirstByAthleteIdAndWithdrawnFalseAndRaceDayBetweenOrderByRaceDayDescAppliedDesc(
                        id.value(), today.minusYears(1), today.minusDays(1))
                .map(plan -> told(athlete, plan));
    }

    private PastSeason told(AthleteProfile athlete, PlanRow plan) {
        List<PlannedWorkoutRow> workouts = seasonRows.of(plan);
        LocalDate first =
                workouts.isEmpty() ? plan.raceDay() : workouts.getFirst().day();
        Set<UUID> trained = reader.completed(athlete, first, plan.raceDay());
        List<LedgerEntry> brief =
                ledger.findByAthleteIdOrderByHappenedDescIdDesc(athlete.id().value(), Limit.of(MOST_ENTRIES)).stream()
                        .map(LedgerRow::toEntry)
                        .filter(entry -> !entry.undone() && entry.kind() != LedgerKind.UNDONE)
                        .filter(entry -> !entry.why().isBlank())
                        .filter(entry -> isWithin(entry, plan, athlete))
                        .toList()
                        .reversed();
        return new PastSeason(
                plan.getId(),
                plan.title(),
                first,
                plan.raceDay(),
                workouts.size(),
                (int) workouts.stream()
                        .filter(row -> trained.contains(row.getId()))
                        .count(),
                brief);
    }

    private static boolean isWithin(LedgerEntry entry, PlanRow plan, AthleteProfile athlete) {
        LocalDate day = LocalDate.ofInstant(entry.when(), athlete.zone());
        return !entry.when().isBefore(plan.applied()) && !day.isAfter(plan.raceDay());
    }

    /** What {@link #copy} would do, without doing it. */
    @Transactional(readOnly = true)
    public SeasonPreview preview(CopySeason command) {
        AthleteProfile athlete = athletes.requireAsTeam(command.athlete());
        SeasonCopy.Laid laid = lay(athlete, command, plan(command));
        @Nullable
        TrainingPaces own = paces.current(athlete.id()).map(AthletePaces::paces).orElse(null);
        Map<LocalDate, List<SeasonCopy.Entry>> weeks = laid.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.toList()));
        Set<LocalDate> present = laid.entries().isEmpty()
                ? Set.of()
                : rows
                        .findByAthleteIdAndDroppedFalseAndOnDayBetweenOrderByOnDayAscIdAsc(
                                athlete.id().value(), laid.entries().getFirst().day(), command.raceDay())
                        .stream()
                        .map(PlannedWorkoutRow::day)
                        .collect(Collectors.toSet());
        return new SeasonPreview(
                weeks.entrySet().stream()
                        .map(week -> new SeasonPreview.Week(
                                week.getKey(),
                                week.getValue().size(),
                                week.getValue().stream()
                                        .map(entry -> CalendarReader.estimate(entry.workout(), own)
                                                .distance())
                                        .reduce(Distance.ZERO, Distance::plus)))
                        .toList(),
                laid.late(),
                laid.crowded(),
                (int) laid.entries().stream()
                        .map(SeasonCopy.Entry::day)
                        .distinct()
                        .filter(present::contains)
                        .count());
    }

    /**
     * Plans the season again around another race, as it stood at its end, at the paces of today. What is planned there
     * already stays.
     *
     * @throws Missing where the athlete has no such season
     * @throws IllegalArgumentException where the race is not after today, or nothing of the season is left to plan
     */
    @Transactional
    public LedgerEntryId copy(CopySeason command) {
        AthleteProfile athlete = athletes.requireAsTeam(command.athlete());
        PlanRow season = plan(command);
        SeasonCopy.Laid laid = lay(athlete, command, season);
        PlanRow plan = plans.save(season.copied(command.raceDay(), clock.instant()));
        List<PlanEdit> edits = new ArrayList<>();
        for (SeasonCopy.Entry entry : laid.entries()) {
            edits.add(new PlanEdit.Add(
                    entry.day(), entry.text(), entry.workout(), Origin.TEMPLATE, entry.phase(), plan.getId()));
        }
        return pen.write(
                athlete,
                PlanChange.of(athlete.id(), LedgerKind.COPIED, season.title(), command.why(), edits)
                        .ofPlan(plan.getId()));
    }

    private PlanRow plan(CopySeason command) {
        return plans.findById(command.plan())
                .filter(plan -> plan.athlete().equals(command.athlete()))
                .orElseThrow(() -> new Missing("season"));
    }

    private SeasonCopy.Laid lay(AthleteProfile athlete, CopySeason command, PlanRow season) {
        LocalDate today = athlete.today(clock);
        if (!command.raceDay().isAfter(today)) {
            throw new IllegalArgumentException("a season leads to a race that is to come");
        }
        return SeasonCopy.lay(
                seasonRows.of(season).stream()
                        .map(row -> new SeasonCopy.Entry(row.day(), row.text(), row.workout(), row.phase()))
                        .toList(),
                season.raceDay(),
                command.raceDay(),
                today.plusDays(1));
    }
}
