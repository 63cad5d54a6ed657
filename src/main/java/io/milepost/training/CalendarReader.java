package io.milepost.training;

import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.PaceRange;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.running.Zone;
import io.milepost.training.matching.Matching;
import io.milepost.training.matching.Wanted;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Layout;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts planned workouts, the athlete's paces of their days and what was trained together. Asks nobody's permission. */
@Component
class CalendarReader {

    private final PlannedWorkoutRows rows;
    private final TrainedWork trainedWork;
    private final Paces paces;
    private final Clock clock;

    CalendarReader(PlannedWorkoutRows rows, TrainedWork trainedWork, Paces paces, Clock clock) {
        this.rows = rows;
        this.trainedWork = trainedWork;
        this.paces = paces;
        this.clock = clock;
    }

    CalendarSpan read(AthleteProfile athlete, LocalDate first, LocalDate last) {
        List<PlannedWorkoutRow> planned = planned(athlete, first, last);
        List<AthletePaces> history = paces.history(athlete.id());
        List<TrainedWork.Entry> trained = trainedWork.between(athlete, first, last);
        Matching matching = match(athlete, planned, history, trained);
        Set<UUID> extra = matching.extra().stream().map(done -> done.id()).collect(Collectors.toUnmodifiableSet());
        return new CalendarSpan(
                athlete.id(),
                first,
                last,
                planned.stream()
                        .map(row -> toWorkout(row, vdotOf(row, history), matching.of(row.getId())))
                        .toList(),
                trained.stream()
                        .map(entry ->
                                entry.toTrained(extra.contains(entry.done().id())))
                        .toList());
    }

    /** The workouts of these days that are history, because training is matched with them. */
    Set<UUID> completed(AthleteProfile athlete, LocalDate first, LocalDate last) {
        List<PlannedWorkoutRow> planned = planned(athlete, first, last);
        Matching matching =
                match(athlete, planned, paces.history(athlete.id()), trainedWork.between(athlete, first, last));
        return planned.stream()
                .map(PlannedWorkoutRow::getId)
                .filter(id -> matching.of(id).compliance().isCompleted())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<PlannedWorkoutRow> planned(AthleteProfile athlete, LocalDate first, LocalDate last) {
        return rows.findByAthleteIdAndDroppedFalseAndOnDayBetweenOrderByOnDayAscIdAsc(
                athlete.id().value(), first, last);
    }

    private Matching match(
            AthleteProfile athlete,
            List<PlannedWorkoutRow> planned,
            List<AthletePaces> history,
            List<TrainedWork.Entry> trained) {
        List<Wanted> wanted = planned.stream()
                .map(row -> {
                    Workout workout = row.workout();
                    return new Wanted(row.getId(), row.day(), workout, estimate(workout, pacesOf(row, history)));
                })
                .toList();
        return Matching.of(
                wanted, trained.stream().map(TrainedWork.Entry::done).toList(), clock.instant(), athlete.zone());
    }

    private static PlannedWorkout toWorkout(
            PlannedWorkoutRow row, @Nullable Vdot vdot, Matching.Verdict verdict) {
        Workout workout = row.workout();
        TrainingPaces own = vdot == null ? null : TrainingPaces.of(vdot);
        return new PlannedWorkout(
                row.id(),
                row.version(),
                row.athlete(),
                row.day(),
                row.text(),
                workout,
                row.plan(),
                vdot,
                own,
                estimate(workout, own),
                Effort.of(workout, own == null ? null : own::range),
                row.phase(),
                row.origin(),
                row.isHandEdited(),
                verdict.compliance(),
                verdict.done() == null ? null : verdict.done().id());
    }

    static Estimate estimate(Workout workout, @Nullable TrainingPaces own) {
        return Estimate.of(workout, speeds(own));
    }

    /** The athlete's own paces, or nominal ones to reckon with. */
    static Function<Zone, PaceRange> speeds(@Nullable TrainingPaces own) {
        return own == null ? Layout.NOMINAL : own::range;
    }

    /** What a workout on this day is paced by: the last race on or before it. */
    static @Nullable Vdot fitnessOn(List<AthletePaces> latestFirst, LocalDate day) {
        return latestFirst.stream()
                .filter(paces -> !paces.validFrom().isAfter(day))
                .findFirst()
                .map(AthletePaces::vdot)
                .orElse(null);
    }

    /**
     * Its own, which only a re-pace changes. A workout that was planned before any race takes the one that was recorded
     * first, and keeps it: the next race is a change, and changes are proposed.
     */
    private static @Nullable Vdot vdotOf(PlannedWorkoutRow row, List<AthletePaces> history) {
        if (row.vdot() != null) {
            return row.vdot();
        }
        return history.stream()
                .filter(paces -> !paces.validFrom().isAfter(row.day()))
                .min(Comparator.comparing(AthletePaces::recorded))
                .map(AthletePaces::vdot)
                .orElse(null);
    }

    private static @Nullable TrainingPaces pacesOf(PlannedWorkoutRow row, List<AthletePaces> history) {
        Vdot vdot = vdotOf(row, history);
        return vdot == null ? null : TrainingPaces.of(vdot);
    }
}
