package io.milepost.training.library;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A template of the practice; its weeks and words are in its editions. */
@Entity
@Table(name = "plan_template")
class TemplateRow extends PracticeRow {

    @Column(nullable = false)
    private int edition;

    @Column(name = "based_on", nullable = false, updatable = false)
    private String basedOn;

    @Column(nullable = false)
    private boolean archived;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected TemplateRow() {}

    private TemplateRow(String basedOn) {
        super(Ids.next());
        this.basedOn = basedOn;
        this.edition = 1;
    }

    static TemplateRow copied(String basedOn) {
        return new TemplateRow(basedOn);
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
