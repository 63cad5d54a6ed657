package io.milepost.progress;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a goal, as somebody said. */
@Entity
@Table(name = "goal_result")
class GoalResultRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(name = "goal_id", nullable = false, updatable = false)
    private UUID goalId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Aftermath.Outcome outcome;

    @Column(name = "time_ms")
    private @Nullable Long timeMillis;

    /** Whether the organiser's time over a certified course was told; a race that is recorded speaks for itself. */
    @Column(nullable = false)
    private boolean official;

    @Column(nullable = false)
    private int done;

    @Column(nullable = false)
    private int asked;

    @Column(nullable = false)
    private String learnt;

    @Column(nullable = false)
    private Instant told;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected GoalResultRow() {}

    private GoalResultRow(Goal goal, Aftermath aftermath, Instant now) {
        super(Ids.next());
        this.athleteId = goal.athlete().value();
        this.goalId = goal.id().value();
        this.outcome = aftermath.outcome();
        this.learnt = aftermath.learnt();
        this.told = now;
    }

    static GoalResultRow of(Goal goal, Aftermath aftermath, boolean official, Instant now) {
        return new GoalResultRow(goal, aftermath, now).say(aftermath, official, now);
    }

    /** Says it anew. */
    GoalResultRow say(Aftermath aftermath, boolean officially, Instant now) {
        official = officially && aftermath.time().isPresent();
        outcome = aftermath.outcome();
        timeMillis = aftermath.time().map(Duration::toMillis).orElse(null);
        done = aftermath.done();
        asked = aftermath.asked();
        learnt = aftermath.learnt();
        told = now;
        return this;
    }

    GoalId goal() {
        return new GoalId(goalId);
    }

    /** The organiser's time, as it was told beside the goal. */
    Optional<Duration> officialTime() {
        return official ? toAftermath().time() : Optional.empty();
    }

    Instant told() {
        return told;
    }

    Aftermath toAftermath() {
        return new Aftermath(
                outcome, Optional.ofNullable(timeMillis).map(Duration::ofMillis), official, done, asked, learnt);
    }
}
