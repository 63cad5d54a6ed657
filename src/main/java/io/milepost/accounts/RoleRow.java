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
import java.time.Instant;
import java.util.UUID;

/** That an account holds a role in a practice. Ends by being deleted; the audit trail keeps that it was. */
@Entity
@Table(name = "practice_role")
class RoleRow extends PlatformRow {

    @Column(nullable = false, updatable = false)
    private UUID account;

    @Column(name = "in_practice", nullable = false, updatable = false)
    private UUID practice;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name", nullable = false, updatable = false)
    private Role role;

    @Column(nullable = false, updatable = false)
    private Instant since;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RoleRow() {}

    private RoleRow(AccountId account, PracticeId practice, Role role, Instant since) {
        super(Ids.next());
        this.account = account.value();
        this.practice = practice.value();
        this.role = role;
        this.since = since;
    }

    static RoleRow granted(AccountId account, PracticeId practice, Role role, Instant now) {
        return new RoleRow(account, practice, role, now);
    }

    AccountId account() {
        return new AccountId(account);
    }

    PracticeId practice() {
        return new PracticeId(practice);
    }

    Role role() {
        return role;
    }
}
