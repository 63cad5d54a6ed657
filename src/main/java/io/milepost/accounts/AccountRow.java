package io.milepost.accounts;

import io.milepost.running.UnitSystem;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
class AccountRow extends PlatformRow {

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String name;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "email_confirmed")
    private @Nullable Instant emailConfirmed;

    @Column(nullable = false)
    private String zone;

    @Column(nullable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private UnitSystem units;

    /** Null as long as the person chose none: then their country's, or their practice's, is theirs. */
    @Enumerated(EnumType.STRING)
    @Column(name = "week_starts_on")
    private @Nullable DayOfWeek weekStartsOn;

    @Column(name = "platform_admin", nullable = false)
    private boolean platformAdmin;

    @Column(nullable = false, updatable = false)
    private Instant registered;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AccountRow() {}

    private AccountRow(Register command, String passwordHash, Instant now) {
        super(Ids.next());
        this.email = command.email().value();
        this.name = command.name();
        this.passwordHash = passwordHash;
        this.zone = command.zone().getId();
        this.language = command.language().toLanguageTag();
        this.units = command.units();
        this.registered = now;
    }

    static AccountRow register(Register command, String passwordHash, Instant now) {
        return new AccountRow(command, passwordHash, now);
    }

    void confirm(EmailAddress proven, Instant now) {
        email = proven.value();
        emailConfirmed = now;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void settle(PersonalSettings settings) {
        name = settings.name();
        zone = settings.zone().getId();
        language = settings.language().toLanguageTag();
        units = settings.units();
        weekStartsOn = settings.weekStartsOn();
    }

    void runThePlatform() {
        platformAdmin = true;
    }

    AccountId id() {
        return new AccountId(getId());
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean platformAdmin() {
        return platformAdmin;
    }

    Account toAccount() {
        return new Account(
                id(),
                new EmailAddress(email),
                name,
                emailConfirmed != null,
                ZoneId.of(zone),
                Locale.forLanguageTag(language),
                units,
                weekStartsOn,
                platformAdmin);
    }
}
