package io.milepost.audit;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "audit_note")
class AuditRow extends PlatformRow {

    @Column(nullable = false, updatable = false)
    private String deed;

    @Column(name = "about_practice", nullable = false, updatable = false)
    private UUID practice;

    @Column(nullable = false, updatable = false)
    private UUID subject;

    @Column(nullable = false, updatable = false)
    private String actor;

    @Column(updatable = false)
    private @Nullable UUID account;

    @Column(nullable = false, updatable = false)
    private Instant noted;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AuditRow() {}

    private AuditRow(String deed, UUID practice, UUID subject, String actor, @Nullable UUID account, Instant noted) {
        super(Ids.next());
        this.deed = deed;
        this.practice = practice;
        this.subject = subject;
        this.actor = actor;
        this.account = account;
        this.noted = noted;
    }

    static AuditRow noted(String deed, UUID practice, UUID subject, String actor, @Nullable UUID account, Instant now) {
        return new AuditRow(deed, practice, subject, actor, account, now);
    }
}
