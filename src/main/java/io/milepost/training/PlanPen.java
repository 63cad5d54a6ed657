package io.milepost.training;

import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Vdot;
import io.milepost.tenancy.Missing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The only hand that writes on calendars: whatever changes a plan comes through here, so that what was trained stays as it
 * was and every change has its entry. Asks nobody's permission.
 */
@Component
class PlanPen {

    private final PlannedWorkoutRows rows;
    private final CalendarReader reader;
    private final LedgerBook book;
    private final PlanRaces races;
    private final Paces paces;

    PlanPen(PlannedWorkoutRows rows, CalendarReader reader, LedgerBook book, PlanRaces races, Paces paces) {
        this.rows = rows;
        this.reader = reader;
        this.book = book;
        this.races = races;
        this.paces = paces;
    }

    /**
     * Makes all the changes, or none.
     *
     * @throws Missing where a workout is none of this athlete's
     * @throws ChangeRefused where a workout was trained, dropped, or changed by somebody else meanwhile
     */
    LedgerEntryId write(AthleteProfile athlete, PlanChange change) {
        Map<UUID, PlannedWorkoutRow> present = present(athlete, change.edits());
        refuseStale(athlete, change.edits(), present);
        List<AthletePaces> history = paces.history(athlete.id());
        List<LedgerChange> made = new ArrayList<>();
        List<PlannedWorkoutRow> added = new ArrayList<>();
        for (PlanEdit edit : change.edits()) {
            switch (edit) {
                case PlanEdit.Add add -> {
                    PlannedWorkoutRow row = PlannedWorkoutRow.of(athlete.id(), add, fitness(add, history));
                    added.add(row);
                    made.add(new LedgerChange(row.getId(), null, row.snapshot()));
                }
                case PlanEdit.OfWorkout of -> {
                    PlannedWorkoutRow row = row(present, of);
                    WorkoutSnapshot before = row.snapshot();
                    row.take(of);
                    races.follow(before, row.snapshot());
                    made.add(new LedgerChange(row.getId(), before, row.snapshot()));
                }
            }
        }
        rows.saveAll(added);
        rows.flush();
        return book.write(change, made);
    }

    private static @Nullable Vdot fitness(PlanEdit.Add add, List<AthletePaces> history) {
        return add.vdot() == null ? CalendarReader.fitnessOn(history, add.day()) : add.vdot();
    }

    private Map<UUID, PlannedWorkoutRow> present(AthleteProfile athlete, List<PlanEdit> edits) {
        List<UUID> ids = edits.stream()
                .<UUID>mapMulti((edit, out) -> {
                    if (edit instanceof PlanEdit.OfWorkout of) {
                        out.accept(of.id().value());
                    }
                })
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.findAllById(ids).stream()
                .filter(row -> row.athlete().equals(athlete.id()))
                .collect(Collectors.toMap(PlannedWorkoutRow::getId, Function.identity()));
    }

    private void refuseStale(AthleteProfile athlete, List<PlanEdit> edits, Map<UUID, PlannedWorkoutRow> present) {
        Set<UUID> completed = completed(athlete, present);
        for (PlanEdit edit : edits) {
            if (edit instanceof PlanEdit.OfWorkout of) {
                PlannedWorkoutRow row = row(present, of);
                if (row.isDropped()) {
                    throw new ChangeRefused(ChangeRefused.Reason.DROPPED);
                }
                if (row.version() != of.version()) {
                    throw new ChangeRefused(ChangeRefused.Reason.CHANGED_MEANWHILE);
                }
                if (completed.contains(row.getId())) {
                    throw new ChangeRefused(ChangeRefused.Reason.COMPLETED);
                }
            }
        }
    }

    private Set<UUID> completed(AthleteProfile athlete, Map<UUID, PlannedWorkoutRow> present) {
        List<LocalDate> days =
                present.values().stream().map(PlannedWorkoutRow::day).sorted().toList();
        return days.isEmpty() ? Set.of() : reader.completed(athlete, days.getFirst(), days.getLast());
    }

    private static PlannedWorkoutRow row(Map<UUID, PlannedWorkoutRow> present, PlanEdit.OfWorkout edit) {
        PlannedWorkoutRow row = present.get(edit.id().value());
        if (row == null) {
            throw new Missing("workout");
        }
        return row;
    }
}
