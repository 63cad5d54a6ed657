package io.milepost.accounts;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A one-time link that was mailed to an account. Only a hash of its secret is kept. */
@Entity
@Table(name = "account_token")
class TokenRow extends PlatformRow {

    enum Purpose {
        CONFIRM_EMAIL(Duration.ofDays(7)),
        RESET_PASSWORD(Duration.ofHours(1));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Column(nullable = false, updatable = false)
    private UUID account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Purpose purpose;

    @Column(nullable = false, updatable = false)
    private String email;

    @Column(name = "secret_hash", nullable = false, updatable = false)
    private byte[] secretHash;

    @Column(nullable = false, updatable = false)
    private Instant expires;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected TokenRow() {}

    private TokenRow(AccountId account, Purpose purpose, EmailAddress email, Secret secret, Instant now) {
        super(Ids.next());
        this.account = account.value();
        this.purpose = purpose;
        this.email = email.value();
        this.secretHash = secret.hash();
        this.expires = now.plus(purpose.life);
    }

    static TokenRow issued(AccountId account, Purpose purpose, EmailAddress email, Secret secret, Instant now) {
        return new TokenRow(account, purpose, email, secret, now);
    }

    UUID account() {
        return account;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }
}
