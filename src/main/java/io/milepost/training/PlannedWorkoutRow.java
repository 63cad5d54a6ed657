package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Phase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
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
    }

    static PlannedWorkoutRow byHand(AthleteId athlete, LocalDate day, WorkoutText text, Workout workout) {
        return planned(athlete, day, text, workout, Origin.HAND, null, null);
    }

    static PlannedWorkoutRow ofPlan(
            AthleteId athlete, LocalDate day, WorkoutText text, Workout workout, UUID plan, Phase phase) {
        return planned(athlete, day, text, workout, Origin.TEMPLATE, plan, phase);
    }

    private static PlannedWorkoutRow planned(
            AthleteId athlete,
            LocalDate day,
            WorkoutText text,
            Workout workout,
            Origin origin,
            @Nullable UUID plan,
            @Nullable Phase phase) {
        return new PlannedWorkoutRow(
                Ids.next(),
                athlete,
                new WorkoutSnapshot(
                        day,
                        text.title(),
                        workout.notation(),
                        NOTATION_VERSION,
                        text.why(),
                        origin,
                        phase,
                        plan,
                        false,
                        false));
    }

    /** A workout that was there once, under its old id. */
    static PlannedWorkoutRow revived(UUID id, AthleteId athlete, WorkoutSnapshot state) {
        return new PlannedWorkoutRow(id, athlete, state);
    }

    void rewrite(LocalDate day, WorkoutText text, Workout workout) {
        onDay = day;
        title = text.title();
        why = text.why();
        notation = workout.notation();
        notationVersion = NOTATION_VERSION;
        handEdited = true;
    }

    void moveTo(LocalDate day) {
        onDay = day;
        handEdited = true;
    }

    void drop() {
        dropped = true;
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
    }

    WorkoutSnapshot snapshot() {
        return new WorkoutSnapshot(
                onDay, title, notation, notationVersion, why, origin, phase, planId, handEdited, dropped);
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

    Workout workout() {
        return Workout.of(notation);
    }

    WorkoutText text() {
        return new WorkoutText(title, why);
    }

    Origin origin() {
        return origin;
    }

    @Nullable
    Phase phase() {
        return phase;
    }

    boolean isHandEdited() {
        return handEdited;
    }

    boolean isDropped() {
        return dropped;
    }
}
