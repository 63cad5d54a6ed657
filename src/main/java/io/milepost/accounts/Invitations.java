package io.milepost.accounts;

import io.milepost.notifications.Mails;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Invitations by e-mail into a practice: single use, expiring, withdrawn at will. */
@Service
public class Invitations {

    private final InvitationRows rows;
    private final Accounts accounts;
    private final Team team;
    private final Practices practices;
    private final Mails mails;
    private final AccountLetters letters;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Invitations(
            InvitationRows rows,
            Accounts accounts,
            Team team,
            Practices practices,
            Mails mails,
            AccountLetters letters,
            Seats seats,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.team = team;
        this.practices = practices;
        this.mails = mails;
        this.letters = letters;
        this.seats = seats;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Mails an invitation. Owners invite anybody; owners and coaches invite athletes. */
    @Transactional
    public Invitation invite(Invite command) {
        requireMayInvite(command.role());
        return send(practices.current(), command);
    }

    /** For a practice that is being opened by somebody else than its owner. */
    Invitation send(Practice practice, Invite command) {
        Secret secret = Secret.random();
        InvitationRow row = rows.save(InvitationRow.sent(practice.id(), command, secret, clock.instant()));
        mail(practice, row, secret);
        return row.toInvitation();
    }

    /** The invitations of the current practice into its team that wait for an answer. */
    @Transactional(readOnly = true)
    public List<Invitation> waiting() {
        seats.requireTeam();
        return rows
                .findByPracticeAndAcceptedIsNullAndWithdrawnIsNullOrderByInvitedDesc(
                        seats.requirePractice().value())
                .stream()
                .map(InvitationRow::toInvitation)
                .toList();
    }

    /** Mails a fresh link; the one before stops working. */
    @Transactional
    public void sendAgain(UUID id) {
        InvitationRow row = mine(id);
        requireMayInvite(row.role());
        Secret secret = Secret.random();
        row.sendAgain(secret, clock.instant());
        mail(practices.current(), row, secret);
    }

    /** Makes the link useless. */
    @Transactional
    public void withdraw(UUID id) {
        InvitationRow row = mine(id);
        requireMayInvite(row.role());
        row.withdraw(clock.instant());
    }

    /** Makes the links of an athlete useless. */
    @Transactional
    public void withdrawFor(UUID subject) {
        seats.requireTeam();
        rows.findByPracticeAndSubject(seats.requirePractice().value(), subject)
                .forEach(row -> row.withdraw(clock.instant()));
    }

    /** The invitation behind a link, while it is open. */
    @Transactional(readOnly = true)
    public Optional<Invitation> open(String secret) {
        return rows.findBySecretHash(new Secret(secret).hash())
                .filter(row -> row.isOpen(clock.instant()))
                .map(InvitationRow::toInvitation);
    }

    /** Takes the place with the account that is signed in. Empty where the link does not work any more. */
    public Optional<Accepted> accept(String secret) {
        AccountId me = seats.requireAccount();
        return redeem(secret, row -> me);
    }

    /** Takes the place with a new account. Empty where the link does not work; throws {@link EmailTaken}. */
    public Optional<Accepted> acceptAsNewcomer(String secret, Register command) {
        return redeem(secret, row -> {
            boolean proven = row.email().equals(command.email());
            return (proven ? accounts.registerProven(command) : accounts.register(command)).id();
        });
    }

    /** Who took which place. */
    public record Accepted(PracticeId practice, AccountId account, Role role) {}

    private interface Taker {
        AccountId takes(InvitationRow row);
    }

    private Optional<Accepted> redeem(String secret, Taker taker) {
        Optional<Invitation> invitation = open(secret);
        if (invitation.isEmpty()) {
            return Optional.empty();
        }
        Seat seat = new Seat.Task("invitation", invitation.get().practice());
        Supplier<Optional<Accepted>> work = () -> inTransaction(() -> rows.lockBySecretHash(new Secret(secret).hash())
                .filter(row -> row.isOpen(clock.instant()))
                .map(row -> {
                    AccountId account = taker.takes(row);
                    row.accept(account, clock.instant());
                    team.grantIn(row.practice(), account, row.role());
                    events.publishEvent(new InvitationAccepted(row.practice(), account, row.role(), row.subject()));
                    return new Accepted(row.practice(), account, row.role());
                }));
        return Seats.call(seat, work);
    }

    private Optional<Accepted> inTransaction(Supplier<Optional<Accepted>> work) {
        Optional<Accepted> result = transaction.execute(status -> work.get());
        return result == null ? Optional.empty() : result;
    }

    private void requireMayInvite(Role role) {
        if (role == Role.ATHLETE) {
            seats.require(Role.OWNER, Role.COACH);
        } else {
            seats.require(Role.OWNER);
        }
    }

    private InvitationRow mine(UUID id) {
        return rows.findByIdAndPractice(id, seats.requirePractice().value())
                .orElseThrow(() -> new Missing("invitation"));
    }

    private void mail(Practice practice, InvitationRow row, Secret secret) {
        String inviter = seats.current()
                .flatMap(Seat::account)
                .map(id -> accounts.get(id).name())
                .orElse(practice.name());
        AccountLetters.Letter letter = letters.invitation(
                accounts.byEmail(row.email()).map(Account::language).orElse(practice.language()),
                row.name(),
                practice.name(),
                inviter,
                row.role() == Role.ATHLETE ? "athlete" : "team",
                secret);
        mails.write(row.email().value(), letter.subject(), letter.text());
    }
}
