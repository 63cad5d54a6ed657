package io.milepost.activities;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whose turn it is: held by the one transaction that may add files to this athlete's history. */
@Entity
@Table(name = "import_turn")
class ImportTurnRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ImportTurnRow() {}

    private ImportTurnRow(AthleteId athlete) {
        super(Ids.next());
        this.athlete = athlete.value();
    }

    static ImportTurnRow of(AthleteId athlete) {
        return new ImportTurnRow(athlete);
    }
}
