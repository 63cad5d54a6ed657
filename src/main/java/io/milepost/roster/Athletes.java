package io.milepost.roster;

import io.milepost.accounts.Account;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.InvitationAccepted;
import io.milepost.accounts.Invitations;
import io.milepost.accounts.Invite;
import io.milepost.accounts.PersonName;
import io.milepost.accounts.Team;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import io.milepost.tenancy.UsageCounters;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The athletes of the current practice, each as far as the seat may see them. */
@Service
public class Athletes {

    private final AthleteRows rows;
    private final AthletePolicy policy;
    private final Memberships memberships;
    private final Accounts accounts;
    private final Team team;
    private final Invitations invitations;
    private final Practices practices;
    private final Groups groups;
    private final UsageCounters usage;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Athletes(
            AthleteRows rows,
            AthletePolicy policy,
            Memberships memberships,
            Accounts accounts,
            Team team,
            Invitations invitations,
            Practices practices,
            Groups groups,
            UsageCounters usage,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.memberships = memberships;
        this.accounts = accounts;
        this.team = team;
        this.invitations = invitations;
        this.practices = practices;
        this.groups = groups;
        this.usage = usage;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** The athlete, for themselves, for a task, and for whoever of the team may see them; else {@link Missing}. */
    @Transactional(readOnly = true)
    public AthleteProfile require(AthleteId id) {
        return rows.findById(id.value())
                .map(AthleteRow::toProfile)
                .filter(policy::maySee)
                .orElseThrow(() -> new Missing("athlete"));
    }

    /** The athlete, for a task and for whoever of the team may see them, but not for the athlete; else {@link Missing}. */
    @Transactional(readOnly = true)
    public AthleteProfile requireAsTeam(AthleteId id) {
        return rows.findById(id.value())
                .map(AthleteRow::toProfile)
                .filter(policy::maySeeAsTeam)
                .orElseThrow(() -> new Missing("athlete"));
    }

    /**
     * Many at once by name, for a task and for whoever of the team may see them; {@link Missing} where one of them is
     * not on the roster that the seat sees.
     */
    @Transactional(readOnly = true)
    public List<AthleteProfile> requireAsTeam(Collection<AthleteId> ids) {
        Set<AthleteId> wanted = Set.copyOf(ids);
        List<AthleteProfile> found = onRoster().stream()
                .filter(athlete -> wanted.contains(athlete.id()))
                .toList();
        if (found.size() < wanted.size()) {
            throw new Missing("athlete");
        }
        return found;
    }

    /** Those of these athletes whom the seat may see, archived ones too, by name; for the team and for tasks. */
    @Transactional(readOnly = true)
    public List<AthleteProfile> visible(Collection<AthleteId> ids) {
        return rows.findAllById(ids.stream().map(AthleteId::value).toList()).stream()
                .map(AthleteRow::toProfile)
                .filter(policy::maySeeAsTeam)
                .sorted(Comparator.comparing(AthleteProfile::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The athlete that the signed-in member is; throws for anybody else. */
    @Transactional(readOnly = true)
    public AthleteProfile me() {
        Seat.Member member = seats.requireMember();
        return rows.findByAccount(member.who().value())
                .map(AthleteRow::toProfile)
                .filter(athlete -> member.is(Role.ATHLETE))
                .orElseThrow(() -> new SeatException.NotAllowed("this needs an athlete of the practice"));
    }

    /** The athlete behind an account, for a task. */
    @Transactional(readOnly = true)
    public Optional<AthleteProfile> ofAccount(AccountId account) {
        return rows.findByAccount(account.value()).map(AthleteRow::toProfile).filter(policy::maySee);
    }

    /** Everybody on the roster whom the seat may see, by name: for work that needs them all, such as the Desk. */
    @Transactional(readOnly = true)
    public List<AthleteProfile> onRoster() {
        UUID assistant = policy.assistantFilter();
        return (assistant == null ? rows.onRoster() : rows.onRosterOf(assistant))
                .stream().map(AthleteRow::toProfile).toList();
    }

    /**
     * Puts somebody on the roster, and mails an invitation where an address is given. Throws {@link AlreadyHere} where
     * an athlete, also an archived one, has that address.
     */
    @Transactional
    public AthleteProfile add(AddAthlete command) {
        AthleteProfile added = enlist(command);
        if (added.email() != null) {
            invite(added.id(), new EmailAddress(added.email()));
        }
        return row(added.id()).toProfile();
    }

    /** Puts somebody on the roster and writes to nobody; {@link #invite} may follow. Throws {@link AlreadyHere}. */
    @Transactional
    public AthleteProfile enlist(AddAthlete command) {
        seats.require(Role.COACH);
        withAddress(command.email()).ifPresent(known -> {
            throw new AlreadyHere(known);
        });
        Practice practice = practices.current();
        AthleteRow row =
                rows.saveAndFlush(AthleteRow.added(command, practice.zone(), practice.units(), clock.instant()));
        memberships.open(row.id());
        command.groups().forEach(name -> groups.put(groups.named(name).id(), List.of(row.id())));
        recount();
        return row.toProfile();
    }

    private Optional<AthleteProfile> withAddress(@Nullable String email) {
        return email == null
                ? Optional.empty()
                : rows.findByEmail(email).stream().map(AthleteRow::toProfile).findFirst();
    }

    /** Whether somebody of this name, letters' case aside, is here without any address: for imports of bare names. */
    @Transactional(readOnly = true)
    public boolean knowsName(String name) {
        seats.require(Role.COACH);
        return !rows.findByNameIgnoreCase(name.strip()).isEmpty();
    }

    /** Changes the name that the practice knows the athlete by: the team does, and the athlete. */
    @Transactional
    public void rename(AthleteId id, String name) {
        require(id);
        rows.findById(id.value()).orElseThrow(() -> new Missing("athlete")).rename(new PersonName(name).value());
    }

    /** Mails an invitation to the athlete's own place; a link mailed before stops working. Throws {@link AlreadyHere}. */
    @Transactional
    public void invite(AthleteId id, EmailAddress address) {
        seats.require(Role.COACH);
        AthleteRow row = row(id);
        withAddress(address.value()).filter(known -> !known.id().equals(id)).ifPresent(known -> {
            throw new AlreadyHere(known);
        });
        invitations.withdrawFor(id.value());
        row.invited(address.value());
        invitations.invite(new Invite(address, row.toProfile().name(), Role.ATHLETE, id.value()));
    }

    /**
     * A person who signed up takes a place; for a task. Who has one keeps it, also after having been archived.
     *
     * @return the athlete, new or not
     */
    @Transactional
    public AthleteProfile join(AccountId account) {
        if (!(seats.require() instanceof Seat.Task)) {
            throw new SeatException.NotAllowed("a place is taken through a sign-up or an invitation");
        }
        team.grant(account, Role.ATHLETE);
        Optional<AthleteRow> known = rows.findByAccount(account.value());
        if (known.isPresent()) {
            if (known.get().toProfile().status() == AthleteStatus.ARCHIVED) {
                known.get().restore();
                recount();
            }
            return known.get().toProfile();
        }
        Account person = accounts.get(account);
        AthleteRow row = rows.saveAndFlush(AthleteRow.joined(
                person.name(), person.email().value(), account, person.zone(), person.units(), clock.instant()));
        memberships.awaitPayment(row.id());
        recount();
        events.publishEvent(new AthleteJoined(seats.requirePractice(), row.id()));
        return row.toProfile();
    }

    /** Moves an athlete out of the way; history stays, and {@link #restore} undoes it. */
    @Transactional
    public void archive(AthleteId id) {
        seats.require(Role.COACH);
        row(id).archive();
        invitations.withdrawFor(id.value());
        rows.flush();
        recount();
    }

    @Transactional
    public void restore(AthleteId id) {
        seats.require(Role.COACH);
        row(id).restore();
        rows.flush();
        recount();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(InvitationAccepted accepted) {
        if (accepted.role() != Role.ATHLETE || accepted.subject() == null) {
            return;
        }
        AthleteRow row = row(new AthleteId(accepted.subject()));
        Account person = accounts.get(accepted.account());
        row.takePlace(person.id(), person.zone(), person.units());
        events.publishEvent(new AthleteJoined(accepted.practice(), row.id()));
    }

    private AthleteRow row(AthleteId id) {
        return rows.findById(id.value())
                .filter(row -> policy.maySeeAsTeam(row.toProfile()))
                .orElseThrow(() -> new Missing("athlete"));
    }

    private void recount() {
        usage.push(UsageCounters.Kind.ATHLETES, rows.countOnRoster());
    }
}
