package io.milepost.connections;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A connection's tokens, sealed. Who renews them holds a lease, for a renewed token makes the one before worthless. */
@Entity
@Table(name = "vendor_tokens")
class TokensRow extends PracticeRow {

    private static final Duration LEASE = Duration.ofSeconds(45);

    @Column(name = "connection_id", nullable = false, updatable = false)
    private UUID connection;

    @Column(nullable = false)
    private String access;

    @Column(nullable = false)
    private String refresh;

    @Column(nullable = false)
    private Instant expires;

    @Column(name = "renewing_until")
    private @Nullable Instant renewingUntil;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected TokensRow() {}

    private TokensRow(UUID connection, String access, String refresh, Instant expires) {
        super(Ids.next());
        this.connection = connection;
        this.access = access;
        this.refresh = refresh;
        this.expires = expires;
    }

    static TokensRow of(UUID connection, String sealedAccess, String sealedRefresh, Instant expires) {
        return new TokensRow(connection, sealedAccess, sealedRefresh, expires);
    }

    void replace(String sealedAccess, String sealedRefresh, Instant newExpires) {
        access = sealedAccess;
        refresh = sealedRefresh;
        expires = newExpires;
        renewingUntil = null;
    }

    boolean isBeingRenewed(Instant now) {
        return renewingUntil != null && renewingUntil.isAfter(now);
    }

    void renewing(Instant now) {
        renewingUntil = now.plus(LEASE);
    }

    void notRenewing() {
        renewingUntil = null;
    }

    String access() {
        return access;
    }

    String refresh() {
        return refresh;
    }

    Instant expires() {
        return expires;
    }
}
