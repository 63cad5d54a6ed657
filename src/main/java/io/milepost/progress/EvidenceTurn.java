package io.milepost.progress;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * One row for each athlete whose evidence was ever looked through. Who looks locks it, so that two looks at the same
 * athlete take turns and the later one sees everything.
 */
@Entity
@Table(name = "evidence_turn")
class EvidenceTurn extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected EvidenceTurn() {}

    private EvidenceTurn(AthleteId athlete) {
        super(Ids.next());
        this.athleteId = athlete.value();
    }

    static EvidenceTurn of(AthleteId athlete) {
        return new EvidenceTurn(athlete);
    }
}
