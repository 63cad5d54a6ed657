package io.milepost.training.library;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A workout of the practice; what it says is in its editions. */
@Entity
@Table(name = "library_workout")
class WorkoutRow extends PracticeRow {

    @Column(nullable = false)
    private int edition;

    @Column(name = "based_on", nullable = false, updatable = false)
    private String basedOn;

    @Column(nullable = false)
    private int planned;

    @Column(nullable = false)
    private boolean archived;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected WorkoutRow() {}

    private WorkoutRow(String basedOn) {
        super(Ids.next());
        this.basedOn = basedOn;
        this.edition = 1;
    }

    static WorkoutRow first(String basedOn) {
        return new WorkoutRow(basedOn);
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

    int planned() {
        return planned;
    }

    void plannedOnce() {
        planned++;
    }
}
