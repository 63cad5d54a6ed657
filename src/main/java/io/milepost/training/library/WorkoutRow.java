package io.milepost.training.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A workout of the practice; what it says is in its editions. */
@Entity
@Table(name = "library_workout")
class WorkoutRow extends EditedRow {

    @Column(nullable = false)
    private int planned;

    protected WorkoutRow() {}

    private WorkoutRow(String basedOn) {
        super(basedOn);
    }

    static WorkoutRow first(String basedOn) {
        return new WorkoutRow(basedOn);
    }

    int planned() {
        return planned;
    }

    void plannedOnce() {
        planned++;
    }
}
