package io.milepost.training;

import io.milepost.activities.ActivityId;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.training.reps.OnTarget;
import io.milepost.training.reps.Rep;
import io.milepost.training.reps.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How workouts were run, repetition by repetition, and how the same one went the last time. Recordings are worked through a
 * moment after they came; until then there is nothing to tell.
 */
@Service
public class Executions {

    /** So many of the latest are looked through for one that still counts. */
    private static final int LOOKED_THROUGH = 5;

    private final ExecutionRows rows;
    private final PlannedWorkoutRows planned;
    private final PlanMatcher matcher;
    private final Athletes athletes;

    Executions(ExecutionRows rows, PlannedWorkoutRows planned, PlanMatcher matcher, Athletes athletes) {
        this.rows = rows;
        this.planned = planned;
        this.matcher = matcher;
        this.athletes = athletes;
    }

    /**
     * A workout as it was run.
     *
     * @param day when
     * @param activity its recording, the longest of several
     * @param reps the stretches of work in order, an even run as one; empty where they could not be found
     * @param onTarget how the work's time divides; null where no pace was asked
     */
    public record Ran(
            WorkoutId workout,
            LocalDate day,
            String title,
            ActivityId activity,
            List<Rep> reps,
            @Nullable OnTarget onTarget) {
        public Ran {
            reps = List.copyOf(reps);
        }
    }

    /** How the workout was run; empty where it was not, or nobody knows yet. For whoever may see its athlete. */
    @Transactional(readOnly = true)
    public Optional<Ran> of(PlannedWorkout workout) {
        athletes.require(workout.athlete());
        return rows.findByWorkout(workout.id().value()).flatMap(this::ran);
    }

    /**
     * How the workouts that were planned for the days from the first to the last, both included, were run; those left out
     * that were not, or that nobody knows of yet. For whoever may see the athlete.
     */
    @Transactional(readOnly = true)
    public List<Ran> between(AthleteId athlete, LocalDate first, LocalDate last) {
        List<Matched.Item> run = matcher.match(athletes.require(athlete), first, last).planned().stream()
                .filter(Matched.Item::isRun)
                .toList();
        Map<UUID, ExecutionRow> known =
                rows
                        .findByWorkoutIn(
                                run.stream().map(item -> item.row().getId()).toList())
                        .stream()
                        .collect(Collectors.toMap(ExecutionRow::workout, Function.identity()));
        return run.stream()
                .flatMap(item -> Optional.ofNullable(known.get(item.row().getId()))
                        .filter(row -> row.isOf(item.basis()))
                        .map(row -> ran(row, item))
                        .stream())
                .toList();
    }

    /**
     * The latest earlier run of the same workout: of one with the same hard part, whatever the warm-up, the rests and the paces
     * of the day. For whoever may see its athlete.
     */
    @Transactional(readOnly = true)
    public Optional<Ran> lastTime(PlannedWorkout workout) {
        athletes.require(workout.athlete());
        LocalDate done = workout.fulfilment().day();
        LocalDate before = done == null ? workout.day() : done;
        return Shape.of(workout.workout())
                .flatMap(shape -> rows
                        .findByAthleteIdAndShapeAndDoneOnBeforeOrderByDoneOnDescIdDesc(
                                workout.athlete().value(), shape.code(), before, Limit.of(LOOKED_THROUGH))
                        .stream()
                        .filter(row -> !row.workout().equals(workout.id().value()))
                        .flatMap(row -> ran(row).stream())
                        .filter(ran -> !ran.reps().isEmpty())
                        .findFirst());
    }

    /** What was worked out may be of a match that is none any more: it is told while it is of this one. */
    private Optional<Ran> ran(ExecutionRow row) {
        return planned.findById(row.workout())
                .filter(workout -> !workout.isDropped())
                .flatMap(workout ->
                        matcher
                                .match(athletes.require(workout.athlete()), workout.day(), workout.day())
                                .planned()
                                .stream()
                                .filter(item -> item.row().getId().equals(row.workout()))
                                .filter(item -> item.isRun() && row.isOf(item.basis()))
                                .findFirst())
                .map(item -> ran(row, item));
    }

    private static Ran ran(ExecutionRow row, Matched.Item item) {
        return new Ran(
                item.row().id(),
                row.doneOn(),
                item.row().title(),
                new ActivityId(item.verdict().done().getFirst().id()),
                row.reps(),
                item.facts().isPaced() ? row.onTarget() : null);
    }
}
