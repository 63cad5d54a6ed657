package io.milepost.roster;

import io.milepost.running.UnitSystem;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "athlete")
class AthleteRow extends PracticeRow {

    @Column(nullable = false)
    private String name;

    private @Nullable String email;

    private @Nullable UUID account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AthleteStatus status;

    private @Nullable UUID coach;

    @Column(nullable = false)
    private String zone;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private UnitSystem units;

    @Column(nullable = false, updatable = false)
    private Instant joined;

    @Column(name = "intake_done")
    private @Nullable Instant intakeDone;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AthleteRow() {}

    private AthleteRow(
            String name,
            @Nullable String email,
            @Nullable AccountId account,
            @Nullable AccountId coach,
            AthleteStatus status,
            ZoneId zone,
            UnitSystem units,
            Instant now) {
        super(Ids.next());
        this.name = name;
        this.email = email;
        this.account = account == null ? null : account.value();
        this.coach = coach == null ? null : coach.value();
        this.status = status;
        this.zone = zone.getId();
        this.units = units;
        this.joined = now;
    }

    /** Somebody whom the team puts on the roster, without an account so far. */
    static AthleteRow added(AddAthlete command, ZoneId zone, UnitSystem units, Instant now) {
        return new AthleteRow(
                command.name(), command.email(), null, command.coach(), AthleteStatus.ADDED, zone, units, now);
    }

    /** Somebody who came by themselves. */
    static AthleteRow joined(String name, String email, AccountId account, ZoneId zone, UnitSystem units, Instant now) {
        return new AthleteRow(name, email, account, null, AthleteStatus.ACTIVE, zone, units, now);
    }

    /** Takes the place for an account, with the days and units of its person. */
    void takePlace(AccountId person, ZoneId theirZone, UnitSystem theirUnits) {
        account = person.value();
        status = AthleteStatus.ACTIVE;
        livesBy(theirZone, theirUnits);
    }

    /** Their person moved, or reads other units. */
    void livesBy(ZoneId theirZone, UnitSystem theirUnits) {
        zone = theirZone.getId();
        units = theirUnits;
    }

    void invited(String address) {
        if (account != null) {
            throw new IllegalStateException("has an account already");
        }
        email = address;
        status = AthleteStatus.INVITED;
    }

    void archive() {
        status = AthleteStatus.ARCHIVED;
    }

    void restore() {
        status = account == null ? AthleteStatus.ADDED : AthleteStatus.ACTIVE;
    }

    void lookedAfterBy(@Nullable AccountId member) {
        coach = member == null ? null : member.value();
    }

    void rename(String newName) {
        name = newName;
    }

    void intakeDone(Instant now) {
        intakeDone = now;
    }

    /** A bare birth year told earlier stays until a date says it better. */
    void know(Personal known) {
        birthDate = known.birthDate();
        birthYear = birthDate == null ? birthYear : null;
        sex = known.sex();
    }

    Personal personal() {
        return new Personal(birthDate, birthYear, sex);
    }

    AthleteId id() {
        return new AthleteId(getId());
    }

    AthleteProfile toProfile() {
        return new AthleteProfile(
                id(),
                name,
                email,
                account == null ? null : new AccountId(account),
                status,
                coach == null ? null : new AccountId(coach),
                ZoneId.of(zone),
                units,
                joined,
                intakeDone);
    }
}
