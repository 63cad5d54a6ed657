package io.milepost.accounts;

import io.milepost.audit.AuditTrail;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import io.milepost.tenancy.UsageCounters;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role: a practice's team, and the practices of a person. */
@Service
public class Team {

    private final RoleRows roles;
    private final Accounts accounts;
    private final Practices practices;
    private final UsageCounters usage;
    private final AuditTrail audit;
    private final Seats seats;
    private final Clock clock;

    Team(
            RoleRows roles,
            Accounts accounts,
            Practices practices,
            UsageCounters usage,
            AuditTrail audit,
            Seats seats,
            Clock clock) {
        this.roles = roles;
        this.accounts = accounts;
        this.practices = practices;
        this.usage = usage;
        this.audit = audit;
        this.seats = seats;
        this.clock = clock;
    }

    /** Somebody of the team, with the roles they hold. */
    public record TeamMember(AccountId account, String name, EmailAddress email, Set<Role> roles) {}

    /** A practice that a person belongs to, with the roles they hold there. */
    public record Place(Practice practice, Set<Role> roles) {
        public boolean isTeam() {
            return roles.stream().anyMatch(Role::isTeam);
        }
    }

    /** The team of the current practice by name; the team itself may look. */
    @Transactional(readOnly = true)
    public List<TeamMember> members() {
        seats.requireTeam();
        PracticeId practice = seats.requirePractice();
        Map<AccountId, Set<Role>> held = new LinkedHashMap<>();
        roles.findByPracticeAndRoleIn(practice.value(), Role.TEAM)
                .forEach(row -> held.computeIfAbsent(row.account(), id -> EnumSet.noneOf(Role.class))
                        .add(row.role()));
        Map<AccountId, Account> people = accounts.byId(held.keySet());
        return held.entrySet().stream()
                .map(entry -> {
                    Account person = people.get(entry.getKey());
                    return person == null
                            ? null
                            : new TeamMember(person.id(), person.name(), person.email(), entry.getValue());
                })
                .filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparing(TeamMember::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The practices of the signed-in person, the one they joined first in front. */
    @Transactional(readOnly = true)
    public List<Place> myPlaces() {
        return placesOf(seats.requireAccount());
    }

    /** The practices of an account, for the moment of its sign-in. */
    @Transactional(readOnly = true)
    public List<Place> placesOf(AccountId account) {
        Map<PracticeId, Set<Role>> held = new LinkedHashMap<>();
        roles.findByAccountOrderBySince(account.value())
                .forEach(row -> held.computeIfAbsent(row.practice(), id -> EnumSet.noneOf(Role.class))
                        .add(row.role()));
        return held.entrySet().stream()
                .map(entry -> new Place(practices.get(entry.getKey()), Set.copyOf(entry.getValue())))
                .toList();
    }

    /** A task gives an account a role in its practice; giving it again changes nothing. */
    @Transactional
    public void grant(AccountId account, Role role) {
        if (!(seats.require() instanceof io.milepost.tenancy.Seat.Task)) {
            throw new io.milepost.tenancy.SeatException.NotAllowed("roles are granted by invitations and sign-ups");
        }
        grantIn(seats.requirePractice(), account, role);
    }

    void grantIn(PracticeId practice, AccountId account, Role role) {
        if (roles.roles(account.value(), practice.value()).contains(role)) {
            return;
        }
        roles.saveAndFlush(RoleRow.granted(account, practice, role, clock.instant()));
        audit.note("role.granted." + role, practice, account.value());
        recount(practice);
    }

    /** An owner ends the team roles of somebody. The last owner stays: throws {@link LastOwner}. */
    @Transactional
    public void dismiss(AccountId account) {
        seats.require(Role.OWNER);
        PracticeId practice = seats.requirePractice();
        List<RoleRow> held = roles.findByAccountAndPracticeAndRoleIn(account.value(), practice.value(), Role.TEAM);
        if (held.isEmpty()) {
            throw new Missing("member of the team");
        }
        boolean owner = held.stream().anyMatch(row -> row.role() == Role.OWNER);
        if (owner && roles.countByPracticeAndRole(practice.value(), Role.OWNER) == 1) {
            throw new LastOwner();
        }
        roles.deleteAll(held);
        roles.flush();
        audit.note("role.ended", practice, account.value());
        recount(practice);
    }

    /** A practice keeps at least one owner. */
    public static final class LastOwner extends RuntimeException {
        LastOwner() {
            super("the last owner stays");
        }
    }

    private void recount(PracticeId practice) {
        long people = roles.findByPracticeAndRoleIn(practice.value(), Role.TEAM).stream()
                .map(RoleRow::account)
                .collect(Collectors.toSet())
                .size();
        usage.push(practice, UsageCounters.Kind.TEAM, people);
    }
}
