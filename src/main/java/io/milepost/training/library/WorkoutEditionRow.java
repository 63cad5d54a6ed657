package io.milepost.training.library;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.training.notation.Workout;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a workout of the practice said from one writing to the next. Never changes. */
@Entity
@Table(name = "library_workout_edition")
class WorkoutEditionRow extends PracticeRow {

    private static final int NOTATION_VERSION = 1;

    @Column(name = "workout_id", nullable = false, updatable = false)
    private UUID workoutId;

    @Column(nullable = false, updatable = false)
    private int edition;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private String notation;

    @Column(name = "notation_version", nullable = false, updatable = false)
    private int notationVersion;

    @Column(nullable = false, updatable = false)
    private String purpose;

    @Column(nullable = false, updatable = false)
    private String tags;

    @Column(nullable = false, updatable = false)
    private Instant written;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected WorkoutEditionRow() {}

    private WorkoutEditionRow(UUID workout, int edition, WorkoutEntry entry, Instant now) {
        super(Ids.next());
        this.workoutId = workout;
        this.edition = edition;
        this.title = entry.title();
        this.notation = entry.workout().notation();
        this.notationVersion = NOTATION_VERSION;
        this.purpose = entry.purpose();
        this.tags = entry.tags().line();
        this.written = now;
    }

    static WorkoutEditionRow of(UUID workout, int edition, WorkoutEntry entry, Instant now) {
        return new WorkoutEditionRow(workout, edition, entry, now);
    }

    UUID workout() {
        return workoutId;
    }

    int edition() {
        return edition;
    }

    WorkoutEntry toEntry() {
        return new WorkoutEntry(title, Workout.of(notation), purpose, Tags.of(tags));
    }
}
