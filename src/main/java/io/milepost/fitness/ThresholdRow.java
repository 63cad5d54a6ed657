package io.milepost.fitness;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A threshold's value from a day on. Never changed, only withdrawn, so that the history of a value can be told. */
@Entity
@Table(name = "threshold_value")
class ThresholdRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ThresholdKind kind;

    @Column(nullable = false, updatable = false)
    private double figure;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(updatable = false)
    private @Nullable String why;

    @Column(nullable = false, updatable = false)
    private Instant recorded;

    @Column(name = "recorded_by", updatable = false)
    private @Nullable UUID recordedBy;

    private @Nullable Instant withdrawn;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ThresholdRow() {}

    private ThresholdRow(RecordThreshold value, @Nullable AccountId by, Instant now) {
        super(Ids.next());
        this.athleteId = value.athlete().value();
        this.kind = value.kind();
        this.figure = value.figure();
        this.validFrom = value.validFrom();
        this.why = value.why();
        this.recorded = now;
        this.recordedBy = by == null ? null : by.value();
    }

    static ThresholdRow recorded(RecordThreshold value, @Nullable AccountId by, Instant now) {
        return new ThresholdRow(value, by, now);
    }

    /** Takes the value out of every answer; a second time changes nothing. */
    void withdraw(Instant now) {
        if (withdrawn == null) {
            withdrawn = now;
        }
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    ThresholdValue toValue() {
        return new ThresholdValue(
                new ThresholdValueId(getId()),
                kind,
                figure,
                validFrom,
                why,
                recorded,
                recordedBy == null ? null : new AccountId(recordedBy));
    }
}
