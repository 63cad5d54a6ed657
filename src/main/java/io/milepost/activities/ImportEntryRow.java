package io.milepost.activities;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one file or line of an import. */
@Entity
@Table(name = "import_entry")
class ImportEntryRow extends PracticeRow {

    private static final int LONGEST_NAME = 300;

    @Column(name = "batch_id", nullable = false, updatable = false)
    private UUID batch;

    @Column(nullable = false, updatable = false)
    private int seq;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EntryOutcome outcome;

    private @Nullable String reason;

    private @Nullable Double figure;

    @Column(name = "activity_id")
    private @Nullable UUID activity;

    @Column(name = "file_id", updatable = false)
    private @Nullable UUID file;

    @Column(name = "file_part", updatable = false)
    private @Nullable Integer part;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ImportEntryRow() {}

    private ImportEntryRow(ImportId batch, int seq, String name, EntryOutcome outcome) {
        super(Ids.next());
        this.batch = batch.value();
        this.seq = seq;
        this.outcome = outcome;
        String printable = name.replaceAll("\\p{Cntrl}", "");
        this.name = printable.length() > LONGEST_NAME
                ? "…" + printable.substring(printable.length() - LONGEST_NAME + 1)
                : printable;
    }

    static ImportEntryRow of(ImportId batch, int seq, String name, ImportOutcome outcome) {
        ImportEntryRow row = new ImportEntryRow(batch, seq, name, EntryOutcome.UNREADABLE);
        row.become(outcome);
        if (outcome instanceof ImportOutcome.WantsDay wants) {
            row.file = wants.file().value();
            row.part = wants.part();
        }
        return row;
    }

    /** What became of it, now that more is known. */
    final void become(ImportOutcome what) {
        switch (what) {
            case ImportOutcome.Imported done -> {
                outcome = done.joined() ? EntryOutcome.JOINED : EntryOutcome.IMPORTED;
                activity = done.activity().id().value();
            }
            case ImportOutcome.DuplicateOf duplicate -> {
                outcome = EntryOutcome.DUPLICATE;
                activity = duplicate.activity().id().value();
            }
            case ImportOutcome.WantsDay wants -> outcome = EntryOutcome.WANTS_DAY;
            case ImportOutcome.Unreadable unreadable -> {
                outcome = EntryOutcome.UNREADABLE;
                reason = unreadable.key();
                List<Double> figures = unreadable.figures();
                figure = figures.isEmpty() ? null : figures.getFirst();
            }
        }
    }

    ImportId batch() {
        return new ImportId(batch);
    }

    EntryOutcome outcome() {
        return outcome;
    }

    @Nullable
    UUID activity() {
        return activity;
    }

    /** @throws IllegalStateException unless it wants a day */
    FileId file() {
        if (file == null) {
            throw new IllegalStateException("Nothing waits here");
        }
        return new FileId(file);
    }

    int part() {
        return part == null ? 0 : part;
    }

    ImportEntry entry(@Nullable ActivitySummary of) {
        return new ImportEntry(getId(), seq + 1, name, outcome, reason, figure, of);
    }
}
