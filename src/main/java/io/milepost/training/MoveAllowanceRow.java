package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One word about moving; a later one takes its place. Of one athlete, or without one the practice's. */
@Entity
@Table(name = "move_allowance")
class MoveAllowanceRow extends PracticeRow {

    @Column(name = "athlete_id", updatable = false)
    private @Nullable UUID athleteId;

    /** Null where the athlete goes with the practice again. */
    @Column(updatable = false)
    private @Nullable Integer days;

    @Column(nullable = false, updatable = false)
    private Instant said;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected MoveAllowanceRow() {}

    private MoveAllowanceRow(@Nullable UUID athlete, @Nullable Integer days, Instant now) {
        super(Ids.next());
        this.athleteId = athlete;
        this.days = days;
        this.said = now;
    }

    static MoveAllowanceRow of(AthleteId athlete, @Nullable Integer days, Instant now) {
        return new MoveAllowanceRow(athlete.value(), days, now);
    }

    static MoveAllowanceRow ofPractice(int days, Instant now) {
        return new MoveAllowanceRow(null, days, now);
    }

    @Nullable
    Integer days() {
        return days;
    }
}
