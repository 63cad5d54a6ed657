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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the ledger. Nothing of it ever changes but whether it was undone. */
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

    @Column(name = "plan_id", updatable = false)
    private @Nullable UUID planId;

    @Column(updatable = false)
    private @Nullable UUID undoes;

    @Column(name = "undone_by")
    private @Nullable UUID undoneBy;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LedgerRow() {}

    private LedgerRow(
            AthleteId athlete,
            Instant happened,
            Actor actor,
            LedgerKind kind,
            String subject,
            String why,
            List<LedgerChange> changes,
            @Nullable UUID planId,
            @Nullable UUID undoes) {
        super(Ids.next());
        this.athleteId = athlete.value();
        this.happened = happened;
        this.actor = actor.account() == null ? null : actor.account().value();
        this.actorName = actor.name();
        this.kind = kind;
        this.subject = subject;
        this.why = why;
        this.changes = LedgerChanges.of(changes);
        this.planId = planId;
        this.undoes = undoes;
    }

    /** Who acts: a person, or Milepost itself. */
    record Actor(@Nullable AccountId account, String name) {}

    static LedgerRow of(
            AthleteId athlete,
            Instant now,
            Actor actor,
            LedgerKind kind,
            String subject,
            String why,
            List<LedgerChange> changes,
            @Nullable UUID plan) {
        return new LedgerRow(athlete, now, actor, kind, subject, why, changes, plan, null);
    }

    /** The entry that takes this one back. */
    LedgerRow undoing(Instant now, Actor undoer) {
        List<LedgerChange> inverted =
                changes.changes().stream().map(LedgerChange::inverted).toList().reversed();
        return new LedgerRow(athlete(), now, undoer, LedgerKind.UNDONE, subject, "", inverted, planId, getId());
    }

    void undoneBy(@Nullable UUID entry) {
        undoneBy = entry;
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
                isUndone());
    }
}
