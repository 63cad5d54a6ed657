package io.milepost.fitness;

import io.milepost.activities.ActivityId;
import io.milepost.fitness.Suggestion.Decision;
import io.milepost.fitness.suggestions.Found;
import io.milepost.fitness.suggestions.Known.Decided;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A suggestion: it waits, or it was decided, or what it rests on has gone. One for each kind and activity, for ever. */
@Entity
@Table(name = "threshold_suggestion")
class SuggestionRow extends PracticeRow {

    private static final double MILLI = 1_000;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(name = "activity_id", nullable = false, updatable = false)
    private UUID activityId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SuggestionKind kind;

    @Column(nullable = false)
    private double figure;

    @Column(name = "figure_before")
    private @Nullable Double before;

    @Column(name = "distance_mm")
    private @Nullable Long distanceMillimetres;

    @Column(name = "time_ms")
    private @Nullable Long timeMillis;

    private @Nullable String title;

    @Column(name = "seen_on", nullable = false)
    private LocalDate seenOn;

    @Column(nullable = false, updatable = false)
    private Instant found;

    private @Nullable Instant gone;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable Instant decided;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    private @Nullable String reason;

    private @Nullable UUID outcome;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SuggestionRow() {}

    private SuggestionRow(AthleteId athlete, Found found, Instant now) {
        super(Ids.next());
        this.athleteId = athlete.value();
        this.activityId = found.activity().value();
        this.kind = found.kind();
        this.seenOn = found.day();
        this.found = now;
        follow(found);
    }

    static SuggestionRow found(AthleteId athlete, Found found, Instant now) {
        return new SuggestionRow(athlete, found, now);
    }

    boolean isOf(Found other) {
        return kind == other.kind() && activityId.equals(other.activity().value());
    }

    boolean waits() {
        return decision == null && gone == null;
    }

    boolean isDecided() {
        return decision != null;
    }

    /** Says what the evidence says now. A decided one stays as it was decided. */
    final void follow(Found now) {
        if (isDecided()) {
            return;
        }
        gone = null;
        figure = now.figure();
        before = now.before();
        seenOn = now.day();
        title = now.title();
        distanceMillimetres =
                now.distance() == null ? null : Math.round(now.distance().metres() * MILLI);
        timeMillis = now.time() == null ? null : now.time().toMillis();
    }

    /** The evidence says so no more. */
    void vanish(Instant now) {
        if (waits()) {
            gone = now;
        }
    }

    void approve(UUID recorded, @Nullable AccountId by, Instant now) {
        decide(Decision.APPROVED, by, now);
        outcome = recorded;
    }

    void decline(String because, @Nullable AccountId by, Instant now) {
        decide(Decision.DECLINED, by, now);
        reason = because;
    }

    private void decide(Decision what, @Nullable AccountId by, Instant now) {
        if (!waits()) {
            throw new AlreadyDecided();
        }
        decision = what;
        decided = now;
        decidedBy = by == null ? null : by.value();
    }

    /** Lets it wait again, as if nobody had decided; gives what an approval recorded. */
    @Nullable
    UUID takeBack() {
        UUID recorded = outcome;
        decision = null;
        decided = null;
        decidedBy = null;
        reason = null;
        outcome = null;
        return recorded;
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    SuggestionKind kind() {
        return kind;
    }

    Decided asDecided() {
        return new Decided(seenOn, figure);
    }

    Suggestion toSuggestion() {
        return new Suggestion(
                new SuggestionId(getId()),
                athlete(),
                kind,
                figure,
                before,
                new ActivityId(activityId),
                seenOn,
                title,
                distanceMillimetres == null ? null : Distance.metres(distanceMillimetres / MILLI),
                timeMillis == null ? null : Duration.ofMillis(timeMillis),
                found,
                decision,
                decided,
                reason);
    }
}
