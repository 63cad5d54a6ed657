package io.milepost.tenancy;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts, where, as what. Everything that touches data runs in a seat; a policy asks the seat whether it may.
 */
public sealed interface Seat {

    /** The practice whose rows this seat can reach; empty reaches none. */
    Optional<PracticeId> practice();

    /** The person who acts; empty for a task. */
    Optional<AccountId> account();

    /** A person in a practice, with the roles that they hold there at this moment. */
    record Member(AccountId who, PracticeId where, Set<Role> roles) implements Seat {
        public Member {
            roles = Collections.unmodifiableSet(roles);
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("a member has a role");
            }
        }

        @Override
        public Optional<PracticeId> practice() {
            return Optional.of(where);
        }

        @Override
        public Optional<AccountId> account() {
            return Optional.of(who);
        }

        public boolean is(Role role) {
            return roles.contains(role);
        }

        public boolean isTeam() {
            return roles.stream().anyMatch(Role::isTeam);
        }

        /** Whether every athlete of the practice is this person's business: owners and coaches. */
        public boolean seesWholeRoster() {
            return is(Role.OWNER) || is(Role.COACH);
        }
    }

    /** The system itself at work for a practice: a job, a webhook, an import, a link redeemed. */
    record Task(String name, PracticeId where) implements Seat {
        @Override
        public Optional<PracticeId> practice() {
            return Optional.of(where);
        }

        @Override
        public Optional<AccountId> account() {
            return Optional.empty();
        }
    }

    /** A signed-in person outside any practice: their own account, the practice switcher, the platform's desk. */
    record Person(AccountId who, boolean platformAdmin) implements Seat {
        @Override
        public Optional<PracticeId> practice() {
            return Optional.empty();
        }

        @Override
        public Optional<AccountId> account() {
            return Optional.of(who);
        }
    }
}
