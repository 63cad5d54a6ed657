package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.running.Vdot;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Phase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "planned_workout")
class PlannedWorkoutRow extends PracticeRow {

    private static final int NOTATION_VERSION = 1;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(name = "plan_id")
    private @Nullable UUID planId;

    @Column(name = "on_day", nullable = false)
    private LocalDate onDay;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String notation;

    @Column(name = "notation_version", nullable = false)
    private int notationVersion;

    @Column(nullable = false)
    private String why;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private @Nullable Phase phase;

    @Column(name = "hand_edited", nullable = false)
    private boolean handEdited;

    @Column(nullable = false)
    private boolean dropped;

    private @Nullable Double vdot;

    /** How it is told, not what is planned: whoever changes the plan meanwhile is not in the way. */
    @Column(nullable = false)
    @OptimisticLock(excluded = true)
    private boolean treadmill;

    /** How often it was told anew although its version stayed, or began anew. */
    @Column(nullable = false)
    @OptimisticLock(excluded = true)
    private int told;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PlannedWorkoutRow() {}

    private PlannedWorkoutRow(UUID id, AthleteId athlete, WorkoutSnapshot state) {
        super(id);
        athleteId = athlete.value();
        onDay = state.day();
        title = state.title();
        notation = state.notation();
        notationVersion = state.notationVersion();
        why = state.why();
        origin = state.origin();
        phase = state.phase();
        planId = state.plan();
        handEdited = state.handEdited();
        dropped = state.dropped();
        vdot = state.vdot();
    }

    /** @param fitness whose paces the targets mean; null where no race gave any so far */
    static PlannedWorkoutRow of(AthleteId athlete, PlanEdit.Add add, @Nullable Vdot fitness) {
        return new PlannedWorkoutRow(
                Ids.next(),
                athlete,
                new WorkoutSnapshot(
                        add.day(),
                        add.text().title(),
                        add.workout().notation(),
                        NOTATION_VERSION,
                        add.text().why(),
                        add.origin(),
                        add.phase(),
                        add.plan(),
                        false,
                        false,
                        fitness == null ? null : fitness.value()));
    }

    /**
     * A workout that was there once, under its old id. Its version begins anew, so that what programs know of it is
     * outnumbered by the seconds since it was planned first: nobody changes one workout more often than that.
     */
    static PlannedWorkoutRow revived(UUID id, AthleteId athlete, WorkoutSnapshot state, Instant now) {
        PlannedWorkoutRow row = new PlannedWorkoutRow(id, athlete, state);
        row.told = 1 + (int) Math.clamp(Duration.between(Ids.madeAt(id), now).toSeconds(), 0, Integer.MAX_VALUE / 2);
        return row;
    }

    void take(PlanEdit.OfWorkout edit) {
        switch (edit) {
            case PlanEdit.Rewrite rewrite -> {
                onDay = rewrite.day();
                title = rewrite.text().title();
                why = rewrite.text().why();
                notation = rewrite.workout().notation();
                notationVersion = NOTATION_VERSION;
                handEdited |= rewrite.byHand();
            }
            case PlanEdit.Repace repace -> vdot = repace.vdot().value();
            case PlanEdit.Drop _ -> dropped = true;
        }
    }

    void restore(WorkoutSnapshot state) {
        onDay = state.day();
        title = state.title();
        notation = state.notation();
        notationVersion = state.notationVersion();
        why = state.why();
        origin = state.origin();
        phase = state.phase();
        planId = state.plan();
        handEdited = state.handEdited();
        dropped = state.dropped();
        vdot = state.vdot();
    }

    WorkoutSnapshot snapshot() {
        return new WorkoutSnapshot(
                onDay, title, notation, notationVersion, why, origin, phase, planId, handEdited, dropped, vdot);
    }

    WorkoutId id() {
        return new WorkoutId(getId());
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    LocalDate day() {
        return onDay;
    }

    String title() {
        return title;
    }

    String notation() {
        return notation;
    }

    Workout workout() {
        return Workout.of(notation);
    }

    WorkoutText text() {
        return new WorkoutText(title, why);
    }

    Origin origin() {
        return origin;
    }

    /** Whose paces the targets mean; null where no race had given any. */
    @Nullable
    Vdot vdot() {
        return vdot == null ? null : new Vdot(vdot);
    }

    @Nullable
    UUID plan() {
        return planId;
    }

    @Nullable
    Phase phase() {
        return phase;
    }

    void run(boolean onTreadmill) {
        if (treadmill != onTreadmill) {
            treadmill = onTreadmill;
            told++;
        }
    }

    /** Rises with whatever is told of it, within the life of its id. */
    long sequence() {
        return version() + told;
    }

    boolean isOnTreadmill() {
        return treadmill;
    }

    boolean isHandEdited() {
        return handEdited;
    }

    boolean isDropped() {
        return dropped;
    }
}
