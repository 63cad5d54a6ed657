package io.milepost.training.proposals;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One row for each athlete whose plan is looked at: who looks locks it, so that two take turns. */
@Entity
@Table(name = "plan_proposal_turn")
class TurnRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected TurnRow() {}

    private TurnRow(AthleteId athlete) {
        super(Ids.next());
        this.athleteId = athlete.value();
    }

    static TurnRow of(AthleteId athlete) {
        return new TurnRow(athlete);
    }
}
