package io.milepost.roster;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One agreement about the days of a week; a later one takes its place from its own day on. */
@Entity
@Table(name = "athlete_agreed_days")
class AgreedDaysRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate onDay;

    @Column(name = "days_a_week", nullable = false, updatable = false)
    private int daysAWeek;

    @Column(nullable = false, updatable = false)
    private Instant said;

    @Column(name = "taken_back", nullable = false)
    private boolean takenBack;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AgreedDaysRow() {}

    private AgreedDaysRow(Agreement agreement, Instant now) {
        super(agreement.id().value());
        this.athleteId = agreement.athlete().value();
        this.onDay = agreement.day();
        this.daysAWeek = agreement.daysAWeek();
        this.said = now;
    }

    static AgreedDaysRow agreed(AthleteId athlete, LocalDate day, int daysAWeek, Instant now) {
        return new AgreedDaysRow(new Agreement(new AgreementId(Ids.next()), athlete, day, daysAWeek), now);
    }

    void takeBack() {
        takenBack = true;
    }

    Agreement toAgreement() {
        return new Agreement(new AgreementId(getId()), new AthleteId(athleteId), onDay, daysAWeek);
    }
}
