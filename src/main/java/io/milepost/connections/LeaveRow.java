package io.milepost.connections;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import io.milepost.tenancy.PracticeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody left for a vendor's page and is expected back: once, soon, as the same person. Keeps a hash of the state. */
@Entity
@Table(name = "vendor_leave")
class LeaveRow extends PlatformRow {

    @Column(nullable = false, updatable = false)
    private String token;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Vendor vendor;

    @Column(name = "of_practice", nullable = false, updatable = false)
    private UUID practice;

    @Column(name = "of_athlete", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "of_account", nullable = false, updatable = false)
    private UUID account;

    @Column(nullable = false, updatable = false)
    private String verifier;

    @Column(nullable = false, updatable = false)
    private int months;

    @Column(nullable = false, updatable = false)
    private Instant expires;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LeaveRow() {}

    private LeaveRow(Leave leave, String token, String sealedVerifier, Instant expires) {
        super(Ids.next());
        this.token = token;
        this.vendor = leave.vendor();
        this.practice = leave.practice().value();
        this.athlete = leave.athlete().value();
        this.account = leave.account().value();
        this.verifier = sealedVerifier;
        this.months = leave.months();
        this.expires = expires;
    }

    static LeaveRow of(Leave leave, String token, String sealedVerifier, Instant expires) {
        return new LeaveRow(leave, token, sealedVerifier, expires);
    }

    boolean isFor(Vendor asked, AccountId who, Instant now) {
        return vendor == asked && account.equals(who.value()) && expires.isAfter(now);
    }

    /** @param openVerifier unsealed */
    Leave leave(String openVerifier) {
        return new Leave(
                vendor, new PracticeId(practice), new AthleteId(athlete), new AccountId(account), months, openVerifier);
    }

    String sealedVerifier() {
        return verifier;
    }
}
