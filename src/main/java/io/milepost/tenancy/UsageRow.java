package io.milepost.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** One counter of one practice. */
@Entity
@Table(name = "practice_usage")
class UsageRow extends PlatformRow {

    @Column(name = "of_practice", nullable = false, updatable = false)
    private UUID practice;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private UsageCounters.Kind kind;

    @Column(nullable = false)
    private long amount;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected UsageRow() {}

    private UsageRow(PracticeId practice, UsageCounters.Kind kind, long amount) {
        super(Ids.next());
        this.practice = practice.value();
        this.kind = kind;
        this.amount = amount;
    }

    static UsageRow of(PracticeId practice, UsageCounters.Kind kind, long amount) {
        return new UsageRow(practice, kind, amount);
    }

    void restate(long now) {
        amount = now;
    }

    UUID practice() {
        return practice;
    }

    UsageCounters.Kind kind() {
        return kind;
    }

    long amount() {
        return amount;
    }
}
