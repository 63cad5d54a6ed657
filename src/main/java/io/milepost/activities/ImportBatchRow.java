package io.milepost.activities;

import io.milepost.activities.archives.ListMapping;
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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An import of an archive or a list: its state, and how many files or lines of it were looked at. */
@Entity
@Table(name = "import_batch")
class ImportBatchRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportState state;

    @Column(nullable = false)
    private long bytes;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private @Nullable UUID createdBy;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "total_count", nullable = false)
    private int total;

    @Column(name = "done_count", nullable = false)
    private int done;

    @Column(name = "imported_count", nullable = false)
    private int imported;

    @Column(name = "joined_count", nullable = false)
    private int joined;

    @Column(name = "duplicate_count", nullable = false)
    private int duplicates;

    @Column(name = "unreadable_count", nullable = false)
    private int unreadable;

    @Column(name = "waiting_count", nullable = false)
    private int wantingDay;

    @Column(name = "skipped_count", nullable = false)
    private int skipped;

    @Column(nullable = false)
    private int attempts;

    private @Nullable String problem;

    @Column(name = "problem_figure")
    private @Nullable Double problemFigure;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "columns_json")
    private @Nullable ListMapping columns;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ImportBatchRow() {}

    private ImportBatchRow(AthleteId athlete, String name, ImportKind kind, @Nullable AccountId by, Instant now) {
        super(Ids.next());
        this.athlete = athlete.value();
        this.name = name;
        this.kind = kind;
        this.state = ImportState.RECEIVING;
        this.createdAt = now;
        this.createdBy = by == null ? null : by.value();
    }

    static ImportBatchRow receiving(
            AthleteId athlete, String name, ImportKind kind, @Nullable AccountId by, Instant now) {
        return new ImportBatchRow(athlete, name, kind, by, now);
    }

    /** All its bytes are here. */
    void received(long count) {
        bytes = count;
        state = kind == ImportKind.LIST ? ImportState.WANTS_COLUMNS : ImportState.WAITING;
    }

    /** Somebody said how to read the list. */
    void readAs(ListMapping mapping) {
        if (state != ImportState.WANTS_COLUMNS) {
            throw new IllegalStateException("This import does not wait for its columns but is " + state);
        }
        columns = mapping;
        state = ImportState.WAITING;
    }

    /** @return how often it was begun without getting any further */
    int begin() {
        state = ImportState.RUNNING;
        return ++attempts;
    }

    /** It was opened: so much there is to do. What has nothing to do with training is counted once. */
    void opened(ImportKind whose, int count, int leftAside) {
        if (total == 0) {
            skipped += leftAside;
        }
        kind = whose;
        total = count;
    }

    /** A stretch of it was looked at. */
    void advance(int until) {
        done = until;
        attempts = 0;
    }

    void count(EntryOutcome outcome) {
        switch (outcome) {
            case IMPORTED -> imported++;
            case JOINED -> joined++;
            case DUPLICATE -> duplicates++;
            case UNREADABLE -> unreadable++;
            case WANTS_DAY -> wantingDay++;
        }
    }

    void skip() {
        skipped++;
    }

    /** Somebody said the day of one that wanted it. */
    void dayTold(EntryOutcome outcome) {
        wantingDay--;
        count(outcome);
    }

    void wrong(String key, @Nullable Double figure) {
        problem = key;
        problemFigure = figure;
    }

    void finish(ImportState how, Instant now) {
        state = how;
        finishedAt = now;
    }

    ImportId id() {
        return new ImportId(getId());
    }

    AthleteId athlete() {
        return new AthleteId(athlete);
    }

    @Nullable
    AccountId createdBy() {
        return createdBy == null ? null : new AccountId(createdBy);
    }

    ImportState state() {
        return state;
    }

    ImportKind kind() {
        return kind;
    }

    int done() {
        return done;
    }

    int total() {
        return total;
    }

    @Nullable
    ListMapping columns() {
        return columns;
    }

    ImportProgress progress() {
        return new ImportProgress(
                id(),
                athlete(),
                name,
                kind,
                state,
                bytes,
                createdAt,
                finishedAt,
                total,
                done,
                imported,
                joined,
                duplicates,
                unreadable,
                wantingDay,
                skipped,
                problem,
                problemFigure);
    }
}
