package io.milepost.billing;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import io.milepost.tenancy.PracticeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Which practice a Stripe account is: a webhook names the account before any practice is known. */
@Entity
@Table(name = "stripe_account")
class StripeAccountRow extends PlatformRow {

    @Column(name = "of_practice", nullable = false, updatable = false)
    private UUID practice;

    @Column(nullable = false, updatable = false)
    private String account;

    @Column(nullable = false, updatable = false)
    private Instant opened;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected StripeAccountRow() {}

    private StripeAccountRow(PracticeId practice, String account, Instant now) {
        super(Ids.next());
        this.practice = practice.value();
        this.account = account;
        this.opened = now;
    }

    static StripeAccountRow opened(PracticeId practice, String account, Instant now) {
        return new StripeAccountRow(practice, account, now);
    }

    PracticeId practice() {
        return new PracticeId(practice);
    }

    String account() {
        return account;
    }
}
