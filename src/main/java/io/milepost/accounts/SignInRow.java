package io.milepost.accounts;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A device on which somebody is signed in. Any node can rebuild the session from it; revoking it ends it at once. */
@Entity
@Table(name = "sign_in")
class SignInRow extends PlatformRow {

    /** A device that was not seen for this long has to sign in again. */
    static final Duration LIFE = Duration.ofDays(60);

    @Column(nullable = false, updatable = false)
    private UUID account;

    @Column(name = "secret_hash", nullable = false, updatable = false)
    private byte[] secretHash;

    @Column(nullable = false, updatable = false)
    private String device;

    @Column(nullable = false, updatable = false)
    private Instant began;

    @Column(name = "last_seen", nullable = false)
    private Instant lastSeen;

    private @Nullable Instant revoked;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SignInRow() {}

    private SignInRow(AccountId account, Secret secret, String device, Instant now) {
        super(Ids.next());
        this.account = account.value();
        this.secretHash = secret.hash();
        this.device = device;
        this.began = now;
        this.lastSeen = now;
    }

    static SignInRow begun(AccountId account, Secret secret, String device, Instant now) {
        return new SignInRow(account, secret, device, now);
    }

    AccountId account() {
        return new AccountId(account);
    }

    boolean isLive(Instant now) {
        return revoked == null && now.isBefore(lastSeen.plus(LIFE));
    }

    Instant lastSeen() {
        return lastSeen;
    }

    void revoke(Instant now) {
        if (revoked == null) {
            revoked = now;
        }
    }

    SignIn toSignIn() {
        return new SignIn(getId(), device, began, lastSeen);
    }
}
