package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.training.reps.Execution;
import io.milepost.training.reps.OnTarget;
import io.milepost.training.reps.Rep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How a workout was run, worked out once from its recordings. It is derived: a row that does not fit the workout and its
 * training any more is worked out again. The workout is no foreign key, as an undo may delete it and bring it back.
 */
@Entity
@Table(name = "workout_execution")
class ExecutionRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(nullable = false, updatable = false)
    private UUID workout;

    @Column(name = "done_on", nullable = false)
    private LocalDate doneOn;

    private @Nullable String shape;

    @Column(nullable = false)
    private int algorithm;

    @Column(nullable = false)
    private int basis;

    @Column(name = "on_target")
    private @Nullable Double onTarget;

    private @Nullable Double hotter;

    private @Nullable Double gentler;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private StoredReps reps;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ExecutionRow() {}

    private ExecutionRow(AthleteId athlete, WorkoutId workout, LocalDate day) {
        super(Ids.next());
        this.athleteId = athlete.value();
        this.workout = workout.value();
        this.doneOn = day;
        this.reps = StoredReps.of(List.of());
    }

    static ExecutionRow of(AthleteId athlete, WorkoutId workout, LocalDate day) {
        return new ExecutionRow(athlete, workout, day);
    }

    /**
     * Takes what was worked out.
     *
     * @param from a mark of what it was worked out from
     */
    ExecutionRow follow(LocalDate day, @Nullable String newShape, int from, Execution execution) {
        doneOn = day;
        shape = newShape;
        algorithm = Execution.ALGORITHM;
        basis = from;
        OnTarget target = execution.onTarget().orElse(null);
        onTarget = target == null ? null : (Double) target.on();
        hotter = target == null ? null : (Double) target.hotter();
        gentler = target == null ? null : (Double) target.gentler();
        reps = StoredReps.of(execution.reps());
        return this;
    }

    /** Whether it was worked out from this, in the way of today. */
    boolean isOf(int wanted) {
        return algorithm == Execution.ALGORITHM && basis == wanted;
    }

    UUID workout() {
        return workout;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    List<Rep> reps() {
        return reps.reps();
    }

    @Nullable
    OnTarget onTarget() {
        return onTarget == null || hotter == null || gentler == null ? null : new OnTarget(onTarget, hotter, gentler);
    }
}
