package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the ledger. Nothing of it ever changes but whether it was undone, whether the athlete
 * saw it, and what came of it. */
@Entity
@Table(name = "plan_ledger")
class LedgerRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(nullable = false, updatable = false)
    private Instant happened;

    @Column(updatable = false)
    private @Nullable UUID actor;

    @Column(name = "actor_name", nullable = false, updatable = false)
    private String actorName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private LedgerKind kind;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String why;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private LedgerChanges changes;

    /** Null in entries from before there was any. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private @Nullable LedgerEvidence evidence;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(name = "whole_action", updatable = false)
    private @Nullable UUID wholeAction;

    @Column(name = "plan_id", updatable = false)
    private @Nullable UUID planId;

    @Column(updatable = false)
    private @Nullable UUID undoes;

    @Column(name = "undone_by")
    private @Nullable UUID undoneBy;

    private @Nullable Instant acknowledged;

    @Column(name = "outcome_done")
    private @Nullable Integer outcomeDone;

    @Column(name = "outcome_of")
    private @Nullable Integer outcomeOf;

    @Column(name = "outcome_words")
    private @Nullable String outcomeWords;

    @Column(name = "outcome_at")
    private @Nullable Instant outcomeAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LedgerRow() {}

    private LedgerRow(Instant happened, Actor actor, PlanChange change, List<LedgerChange> changes) {
        super(Ids.next());
        this.athleteId = change.athlete().value();
        this.happened = happened;
        this.actor = actor.account() == null ? null : actor.account().value();
        this.actorName = actor.name();
        this.kind = change.kind();
        this.subject = change.subject();
        this.why = change.why();
        this.changes = LedgerChanges.of(changes);
        this.evidence = LedgerEvidence.of(change.evidence());
        this.source = change.source();
        this.wholeAction = change.action();
        this.planId = change.plan();
    }

    private LedgerRow(Instant happened, Actor undoer, LedgerRow undone, Set<UUID> belts) {
        super(Ids.next());
        this.athleteId = undone.athleteId;
        this.happened = happened;
        this.actor = undoer.account() == null ? null : undoer.account().value();
        this.actorName = undoer.name();
        this.kind = LedgerKind.UNDONE;
        this.subject = undone.subject;
        this.why = "";
        this.changes = LedgerChanges.of(undone.changes().stream()
                .map(change -> change.inverted(belts))
                .toList()
                .reversed());
        this.evidence = LedgerEvidence.of(List.of());
        this.source = "";
        this.wholeAction = undone.wholeAction;
        this.planId = undone.planId;
        this.undoes = undone.getId();
    }

    /** Who acts: a person, or Milepost itself. */
    record Actor(@Nullable AccountId account, String name) {}

    static LedgerRow of(Instant now, Actor actor, PlanChange change, List<LedgerChange> changes) {
        return new LedgerRow(now, actor, change, changes);
    }

    /**
     * The entry that takes this one back.
     *
     * @param belts the workouts that go with it and that were to be run on a treadmill
     */
    LedgerRow undoing(Instant now, Actor undoer, Set<UUID> belts) {
        return new LedgerRow(now, undoer, this, belts);
    }

    void undoneBy(@Nullable UUID entry) {
        undoneBy = entry;
    }

    /** The athlete saw it. The first time stands. */
    void acknowledge(Instant now) {
        if (acknowledged == null) {
            acknowledged = now;
        }
    }

    boolean isAcknowledged() {
        return acknowledged != null;
    }

    boolean isBy(@Nullable AccountId account) {
        return account != null && account.value().equals(actor);
    }

    LedgerKind kind() {
        return kind;
    }

    /** What came of it, counted; the day of the first count stands. */
    void came(int done, int of, Instant now) {
        outcomeDone = done;
        outcomeOf = of;
        outcomeAt = outcomeAt == null ? now : outcomeAt;
    }

    /** What came of it, in the words of a coach; none take them back. */
    void came(String words, Instant now) {
        boolean taken = words.isEmpty();
        outcomeWords = taken ? null : words;
        outcomeAt = taken && outcomeOf == null ? null : now;
    }

    private @Nullable LedgerOutcome outcome() {
        return outcomeAt == null
                ? null
                : new LedgerOutcome(
                        outcomeDone == null ? 0 : outcomeDone,
                        outcomeOf == null ? 0 : outcomeOf,
                        outcomeWords == null ? "" : outcomeWords,
                        outcomeAt);
    }

    boolean isUndone() {
        return undoneBy != null;
    }

    LedgerEntryId id() {
        return new LedgerEntryId(getId());
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    Instant happened() {
        return happened;
    }

    String subject() {
        return subject;
    }

    List<Evidence> evidence() {
        return evidence == null ? List.of() : evidence.evidence();
    }

    List<LedgerChange> changes() {
        return changes.changes();
    }

    @Nullable
    UUID undoes() {
        return undoes;
    }

    @Nullable
    UUID plan() {
        return planId;
    }

    LedgerEntry toEntry() {
        return new LedgerEntry(
                id(),
                athlete(),
                happened,
                actor == null ? null : new AccountId(actor),
                actorName,
                kind,
                subject,
                why,
                changes(),
                evidence(),
                source,
                wholeAction,
                isUndone(),
                acknowledged,
                outcome());
    }
}
