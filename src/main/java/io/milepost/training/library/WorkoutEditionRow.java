package io.milepost.training.library;

import io.milepost.training.notation.Workout;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A workout of the practice, as it was written. */
@Entity
@Table(name = "library_workout_edition")
class WorkoutEditionRow extends EditionRow {

    private static final int NOTATION_VERSION = 1;

    @Column(name = "workout_id", nullable = false, updatable = false)
    private UUID workoutId;

    @Column(nullable = false, updatable = false)
    private String notation;

    @Column(name = "notation_version", nullable = false, updatable = false)
    private int notationVersion;

    @Column(nullable = false, updatable = false)
    private String purpose;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected WorkoutEditionRow() {}

    private WorkoutEditionRow(UUID workout, int edition, WorkoutEntry entry, Instant now) {
        super(edition, entry.title(), entry.tags(), now);
        this.workoutId = workout;
        this.notation = entry.workout().notation();
        this.notationVersion = NOTATION_VERSION;
        this.purpose = entry.purpose();
    }

    static WorkoutEditionRow of(UUID workout, int edition, WorkoutEntry entry, Instant now) {
        return new WorkoutEditionRow(workout, edition, entry, now);
    }

    UUID workout() {
        return workoutId;
    }

    WorkoutEntry toEntry() {
        return new WorkoutEntry(title(), Workout.of(notation), purpose, tags());
    }
}
