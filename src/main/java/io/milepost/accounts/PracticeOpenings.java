package io.milepost.accounts;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.OpenPractice;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens practices together with their first owner. */
@Service
public class PracticeOpenings {

    private final Practices practices;
    private final Accounts accounts;
    private final Team team;
    private final Invitations invitations;
    private final Seats seats;

    PracticeOpenings(Practices practices, Accounts accounts, Team team, Invitations invitations, Seats seats) {
        this.practices = practices;
        this.accounts = accounts;
        this.team = team;
        this.invitations = invitations;
        this.seats = seats;
    }

    /** A practice and who owns it. */
    public record Opened(Practice practice, AccountId owner) {}

    /** A newcomer opens a practice: account, practice and owner, or nothing. Throws EmailTaken, SlugTaken. */
    @Transactional
    public Opened openAsNewcomer(Register person, OpenPractice command) {
        AccountId owner = accounts.register(person).id();
        return open(owner, command);
    }

    /** The signed-in person opens a further practice. Throws SlugTaken. */
    @Transactional
    public Opened openMine(OpenPractice command) {
        return open(seats.requireAccount(), command);
    }

    /** The admin opens a practice and invites its owner by mail. Throws SlugTaken. */
    @Transactional
    public Practice openFor(EmailAddress owner, String ownerName, OpenPractice command) {
        seats.requirePlatformAdmin();
        Practice practice = practices.open(command);
        invitations.send(practice, new Invite(owner, ownerName, Role.OWNER, null));
        return practice;
    }

    private Opened open(AccountId owner, OpenPractice command) {
        Practice practice = practices.open(command);
        team.grantIn(practice.id(), owner, Role.OWNER);
        return new Opened(practice, owner);
    }
}
