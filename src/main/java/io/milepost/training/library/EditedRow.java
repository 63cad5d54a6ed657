package io.milepost.training.library;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** The head of something on a practice's shelf: it knows its present edition; what it says is in the editions. */
@MappedSuperclass
abstract class EditedRow extends PracticeRow {

    @Column(nullable = false)
    private int edition;

    @Column(name = "based_on", nullable = false, updatable = false)
    private String basedOn;

    @Column(nullable = false)
    private boolean archived;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected EditedRow() {}

    /** @param basedOn the key of what it was made from; empty for nothing */
    protected EditedRow(String basedOn) {
        super(Ids.next());
        this.basedOn = basedOn;
        this.edition = 1;
    }

    int edition() {
        return edition;
    }

    int nextEdition() {
        return ++edition;
    }

    boolean isArchived() {
        return archived;
    }

    void archived(boolean away) {
        archived = away;
    }
}
