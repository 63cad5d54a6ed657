package io.milepost.fitness;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One row for each athlete whose training is analysed: who derives something from it locks it, so that two take turns. */
@Entity
@Table(name = "analysis_turn")
class AnalysisTurn extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AnalysisTurn() {}

    private AnalysisTurn(AthleteId athlete) {
        super(Ids.next());
        this.athleteId = athlete.value();
    }

    static AnalysisTurn of(AthleteId athlete) {
        return new AnalysisTurn(athlete);
    }
}
