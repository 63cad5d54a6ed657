package io.milepost.training.adaptation;

import io.milepost.running.PaceRange;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.running.Zone;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutId;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Layout;
import io.milepost.training.templates.Phase;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A planned workout as a policy sees it.
 *
 * @param version the one that was seen
 * @param vdot the fitness whose paces it means; null where no race gave any
 * @param phase what its week is for; null where nobody said so
 * @param activity what was trained of it; null where nothing
 */
public record Planned(
        WorkoutId id,
        long version,
        LocalDate day,
        String title,
        Workout workout,
        @Nullable Vdot vdot,
        @Nullable Phase phase,
        boolean handEdited,
        Came came,
        @Nullable UUID activity) {

    /** What became of it so far. */
    public enum Came {
        /** To come, or its day is over and it may still be logged. */
        OPEN,
        DONE,
        /** Begun, and cut well short. */
        CUT,
        MISSED,
        /** Nothing was asked of the day: excused, let go, or nothing that could be recorded. */
        NOTHING_ASKED
    }

    /** A workout of a calendar, and what became of it. */
    public static Planned of(PlannedWorkout workout) {
        return new Planned(
                workout.id(),
                workout.version(),
                workout.day(),
                workout.text().title(),
                workout.workout(),
                workout.vdot(),
                workout.phase(),
                workout.handEdited(),
                came(workout.compliance()),
                workout.activity());
    }

    private static Came came(Compliance compliance) {
        return switch (compliance) {
            case PLANNED, DUE, PENDING -> Came.OPEN;
            case AS_PLANNED, LONGER, MOVED -> Came.DONE;
            case SHORTER, DIFFERENT -> Came.CUT;
            case NOT_DONE -> Came.MISSED;
            case EXCUSED, DROPPED, UNMEASURED -> Came.NOTHING_ASKED;
        };
    }

    /** Whether it can still be changed and done. */
    public boolean isOpenOn(LocalDate today) {
        return came == Came.OPEN && !day.isBefore(today);
    }

    public boolean isRun() {
        return workout.items().stream().anyMatch(item -> !(item instanceof Session));
    }

    public Effort effort() {
        return Effort.of(workout, speeds());
    }

    public boolean isRace() {
        return effort() == Effort.RACE;
    }

    /** A session with a hard part, no race. */
    public boolean isHard() {
        return effort().isHard() && !isRace();
    }

    public Estimate estimate() {
        return sizeOf(workout);
    }

    /** What another workout would come to at this one's paces. */
    public Estimate sizeOf(Workout other) {
        return Estimate.of(other, speeds());
    }

    /** Its own paces, or nominal ones to reckon with. */
    public Function<Zone, PaceRange> speeds() {
        return Layout.speeds(vdot == null ? null : TrainingPaces.of(vdot));
    }
}
