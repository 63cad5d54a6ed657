package io.milepost.accounts;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation into a practice: single use, expiring, known by the hash of the secret in its link. */
@Entity
@Table(name = "invitation")
class InvitationRow extends PlatformRow {

    static final Duration LIFE = Duration.ofDays(14);

    @Column(name = "into_practice", nullable = false, updatable = false)
    private UUID practice;

    @Column(nullable = false, updatable = false)
    private String email;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name", nullable = false, updatable = false)
    private Role role;

    @Column(updatable = false)
    private @Nullable UUID subject;

    @Column(name = "secret_hash", nullable = false)
    private byte[] secretHash;

    @Column(nullable = false, updatable = false)
    private Instant invited;

    @Column(nullable = false)
    private Instant expires;

    private @Nullable Instant accepted;

    @Column(name = "accepted_by")
    private @Nullable UUID acceptedBy;

    private @Nullable Instant withdrawn;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected InvitationRow() {}

    private InvitationRow(PracticeId practice, Invite command, Secret secret, Instant now) {
        super(Ids.next());
        this.practice = practice.value();
        this.email = command.email().value();
        this.name = command.name();
        this.role = command.role();
        this.subject = command.subject();
        this.secretHash = secret.hash();
        this.invited = now;
        this.expires = now.plus(LIFE);
    }

    static InvitationRow sent(PracticeId practice, Invite command, Secret secret, Instant now) {
        return new InvitationRow(practice, command, secret, now);
    }

    boolean isOpen(Instant now) {
        return accepted == null && withdrawn == null && now.isBefore(expires);
    }

    /** A fresh link; the one mailed before stops working. */
    void sendAgain(Secret secret, Instant now) {
        secretHash = secret.hash();
        expires = now.plus(LIFE);
    }

    /** Throws {@link IllegalStateException} where it is not open any more. */
    void accept(AccountId by, Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException("not open");
        }
        accepted = now;
        acceptedBy = by.value();
    }

    void withdraw(Instant now) {
        if (accepted == null) {
            withdrawn = now;
        }
    }

    PracticeId practice() {
        return new PracticeId(practice);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    @Nullable
    UUID subject() {
        return subject;
    }

    Invitation toInvitation() {
        return new Invitation(getId(), practice(), email(), name, role, subject, invited, expires);
    }
}
