package io.milepost.roster;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an assistant helps with an athlete, and therefore sees them. */
@Entity
@Table(name = "athlete_assignment")
class AssignmentRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(nullable = false, updatable = false)
    private UUID assistant;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AssignmentRow() {}

    private AssignmentRow(AthleteId athlete, AccountId assistant) {
        super(Ids.next());
        this.athlete = athlete.value();
        this.assistant = assistant.value();
    }

    static AssignmentRow of(AthleteId athlete, AccountId assistant) {
        return new AssignmentRow(athlete, assistant);
    }

    AccountId assistant() {
        return new AccountId(assistant);
    }
}
