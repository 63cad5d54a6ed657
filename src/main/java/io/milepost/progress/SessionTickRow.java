package io.milepost.progress;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.training.WorkoutId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A planned session that was done, as somebody said. The workout is no foreign key, as an undo may delete it and bring it back. */
@Entity
@Table(name = "session_tick")
class SessionTickRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(nullable = false, updatable = false)
    private UUID workout;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate onDay;

    @Column(nullable = false, updatable = false)
    private boolean learning;

    @Column(nullable = false, updatable = false)
    private Instant ticked;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SessionTickRow() {}

    private SessionTickRow(AthleteId athlete, WorkoutId workout, LocalDate day, boolean learning, Instant now) {
        super(Ids.next());
        this.athleteId = athlete.value();
        this.workout = workout.value();
        this.onDay = day;
        this.learning = learning;
        this.ticked = now;
    }

    /** @param learning whether it was a lesson, a practice or a reflection */
    static SessionTickRow of(AthleteId athlete, WorkoutId workout, LocalDate day, boolean learning, Instant now) {
        return new SessionTickRow(athlete, workout, day, learning, now);
    }

    WorkoutId workout() {
        return new WorkoutId(workout);
    }

    LocalDate onDay() {
        return onDay;
    }
}
