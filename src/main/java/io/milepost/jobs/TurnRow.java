package io.milepost.jobs;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One row for each thing that was ever worked on in turns: locked by the one transaction whose turn it is. */
@Entity
@Table(name = "work_turn")
class TurnRow extends PracticeRow {

    @Column(nullable = false, updatable = false, length = 60)
    private String matter;

    @Column(nullable = false, updatable = false)
    private UUID subject;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected TurnRow() {}

    private TurnRow(String matter, UUID subject) {
        super(Ids.next());
        this.matter = matter;
        this.subject = subject;
    }

    static TurnRow of(String matter, UUID subject) {
        return new TurnRow(matter, subject);
    }
}
