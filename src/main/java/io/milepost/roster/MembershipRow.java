package io.milepost.roster;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "membership")
class MembershipRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_now", nullable = false)
    private Access accessNow;

    private @Nullable Instant changes;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_then", nullable = false)
    private Access accessThen;

    @Column(nullable = false)
    private String reason;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected MembershipRow() {}

    private MembershipRow(AthleteId athlete, AccessSchedule schedule) {
        super(Ids.next());
        this.athlete = athlete.value();
        this.accessNow = schedule.now();
        this.changes = schedule.changes();
        this.accessThen = schedule.then();
        this.reason = schedule.reason();
    }

    static MembershipRow of(AthleteId athlete, AccessSchedule schedule) {
        return new MembershipRow(athlete, schedule);
    }

    void follow(AccessSchedule schedule) {
        accessNow = schedule.now();
        changes = schedule.changes();
        accessThen = schedule.then();
        reason = schedule.reason();
    }

    AthleteId athlete() {
        return new AthleteId(athlete);
    }

    AccessSchedule schedule() {
        return new AccessSchedule(accessNow, changes, accessThen, reason);
    }
}
