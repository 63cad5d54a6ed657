package io.milepost.training;

import io.milepost.roster.AthleteProfile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes one entry of the ledger back, exactly or not at all: each workout it touched must still be as the entry left it,
 * and none may have been trained since.
 */
@Component
class Undo {

    private final PlannedWorkoutRows rows;
    private final PlanRows plans;
    private final CalendarReader reader;
    private final LedgerBook book;
    private final RestBook rest;
    private final PlanRaces races;
    private final Clock clock;

    Undo(
            PlannedWorkoutRows rows,
            PlanRows plans,
            CalendarReader reader,
            LedgerBook book,
            RestBook rest,
            PlanRaces races,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.reader = reader;
        this.book = book;
        this.rest = rest;
        this.races = races;
        this.clock = clock;
    }

    Undoing take(LedgerRow entry, AthleteProfile athlete) {
        if (entry.changes().isEmpty()) {
            return takeRest(entry, athlete);
        }
        if (entry.isUndone()) {
            WorkoutSnapshot first = entry.changes().getFirst().either();
            return new Undoing.NotUndone(Undoing.Reason.ALREADY_UNDONE, first.title(), first.day());
        }
        Map<UUID, PlannedWorkoutRow> present =
                rows
                        .findAllById(entry.changes().stream()
                                .map(LedgerChange::workout)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PlannedWorkoutRow::getId, Function.identity()));
        Optional<Undoing> obstacle = obstacle(entry, athlete, present);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Set<UUID> belts = present.values().stream()
                .filter(PlannedWorkoutRow::isOnTreadmill)
                .map(PlannedWorkoutRow::getId)
                .collect(Collectors.toSet());
        for (LedgerChange change : entry.changes()) {
            putBack(change, athlete, present.get(change.workout()));
            races.follow(change.after(), change.before());
        }
        if (entry.plan() != null) {
            // The entry that applied a plan creates workouts; whatever takes that back withdraws the plan with them.
            boolean withdraws = entry.changes().stream().anyMatch(change -> change.before() == null);
            plans.findById(entry.plan()).ifPresent(plan -> plan.withdrawn(withdraws));
        }
        rows.flush();
        return new Undoing.Undone(book.writeUndo(entry, belts));
    }

    private Undoing takeRest(LedgerRow entry, AthleteProfile athlete) {
        LocalDate day = LocalDate.ofInstant(entry.happened(), athlete.zone());
        if (entry.isUndone()) {
            return new Undoing.NotUndone(Undoing.Reason.ALREADY_UNDONE, entry.subject(), day);
        }
        return rest.take(entry, athlete)
                ? new Undoing.Undone(book.writeUndo(entry))
                : new Undoing.NotUndone(Undoing.Reason.LATER_CHANGE, entry.subject(), day);
    }

    private Optional<Undoing> obstacle(LedgerRow entry, AthleteProfile athlete, Map<UUID, PlannedWorkoutRow> present) {
        Set<UUID> completed = completed(athlete, present);
        for (LedgerChange change : entry.changes()) {
            PlannedWorkoutRow row = present.get(change.workout());
            WorkoutSnapshot now = row == null ? null : row.snapshot();
            WorkoutSnapshot named = now == null ? change.either() : now;
            if (row != null && completed.contains(row.getId())) {
                return Optional.of(new Undoing.NotUndone(Undoing.Reason.COMPLETED, named.title(), named.day()));
            }
            if (!Objects.equals(now, change.after())) {
                return Optional.of(new Undoing.NotUndone(Undoing.Reason.LATER_CHANGE, named.title(), named.day()));
            }
        }
        return Optional.empty();
    }

    private Set<UUID> completed(AthleteProfile athlete, Map<UUID, PlannedWorkoutRow> present) {
        List<LocalDate> days = present.values().stream()
                .filter(row -> !row.isDropped())
                .map(PlannedWorkoutRow::day)
                .sorted()
                .toList();
        return days.isEmpty() ? Set.of() : reader.completed(athlete, days.getFirst(), days.getLast());
    }

    private void putBack(LedgerChange change, AthleteProfile athlete, @Nullable PlannedWorkoutRow row) {
        WorkoutSnapshot before = change.before();
        if (before == null) {
            if (row != null) {
                rows.delete(row);
            }
        } else if (row == null) {
            PlannedWorkoutRow revived =
                    PlannedWorkoutRow.revived(change.workout(), athlete.id(), before, clock.instant());
            revived.run(change.wasOnTreadmill());
            rows.save(revived);
        } else {
            row.restore(before);
        }
    }
}
