package io.milepost.training;

import io.milepost.activities.ActivityId;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.training.reps.OnTarget;
import io.milepost.training.reps.Rep;
import io.milepost.training.reps.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final Calendars calendars;
    private final Athletes athletes;

    Executions(ExecutionRows rows, Calendars calendars, Athletes athletes) {
        this.rows = rows;
        this.calendars = calendars;
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

    /** How the workout was run; empty where it was not, or nobody knows. For whoever may see its athlete. */
    @Transactional(readOnly = true)
    public Optional<Ran> of(PlannedWorkout workout) {
        athletes.require(workout.athlete());
        if (workout.activity() == null) {
            return Optional.empty();
        }
        return rows.findByWorkout(workout.id().value()).map(row -> ran(workout, row));
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
                        .filter(row -> !row.workout().equals(workout.id().value())
                                && !row.reps().isEmpty())
                        .flatMap(row -> counts(row).stream())
                        .findFirst());
    }

    /** What is worked out may be left over from a match that is none any more. */
    private Optional<Ran> counts(ExecutionRow row) {
        try {
            PlannedWorkout workout = calendars.get(new WorkoutId(row.workout()));
            return row.doneOn().equals(workout.fulfilment().day()) ? Optional.of(ran(workout, row)) : Optional.empty();
        } catch (Missing e) {
            return Optional.empty();
        }
    }

    private static Ran ran(PlannedWorkout workout, ExecutionRow row) {
        return new Ran(
                workout.id(),
                row.doneOn(),
                workout.text().title(),
                new ActivityId(workout.fulfilment().activities().getFirst()),
                row.reps(),
                row.onTarget());
    }
}
