package io.milepost.training;

import io.milepost.activities.ActivitySummary;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.training.matching.Correction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about an activity and a workout. The workout is no foreign key: an undo deletes a workout and a further
 * undo brings it back, and what was said about it holds again.
 */
@Entity
@Table(name = "match_correction")
class MatchCorrectionRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(name = "activity_id", nullable = false, updatable = false)
    private UUID activityId;

    @Column(name = "started_at", updatable = false)
    private @Nullable Instant startedAt;

    @Column(nullable = false, updatable = false)
    private UUID workout;

    @Column(nullable = false, updatable = false)
    private boolean belongs;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected MatchCorrectionRow() {}

    private MatchCorrectionRow(ActivitySummary activity, WorkoutId workout, boolean belongs) {
        super(Ids.next());
        this.athleteId = activity.athlete().value();
        this.activityId = activity.id().value();
        this.startedAt = activity.start();
        this.workout = workout.value();
        this.belongs = belongs;
    }

    static MatchCorrectionRow of(ActivitySummary activity, WorkoutId workout, boolean belongs) {
        return new MatchCorrectionRow(activity, workout, belongs);
    }

    WorkoutId workout() {
        return new WorkoutId(workout);
    }

    boolean belongs() {
        return belongs;
    }

    Correction toCorrection() {
        return new Correction(activityId, startedAt, workout, belongs);
    }
}
