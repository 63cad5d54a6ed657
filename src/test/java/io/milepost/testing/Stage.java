package io.milepost.testing;

import io.milepost.accounts.Accounts;
import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.PracticeOpenings;
import io.milepost.accounts.Register;
import io.milepost.accounts.Team;
import io.milepost.roster.Access;
import io.milepost.roster.AccessSchedule;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.OpenPractice;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.RoleBook;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import io.milepost.tenancy.Slug;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets the scene of a test through the modules' own doors: a practice, its people, and who acts. */
@Component
public class Stage {

    public static final String PASSWORD = "long enough for all";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final PracticeOpenings openings;
    private final Accounts accounts;
    private final Team team;
    private final Athletes athletes;
    private final Memberships memberships;
    private final RoleBook roleBook;
    private final TransactionTemplate transaction;

    Stage(
            PracticeOpenings openings,
            Accounts accounts,
            Team team,
            Athletes athletes,
            Memberships memberships,
            RoleBook roleBook,
            TransactionTemplate transaction) {
        this.openings = openings;
        this.accounts = accounts;
        this.team = team;
        this.athletes = athletes;
        this.memberships = memberships;
        this.roleBook = roleBook;
        this.transaction = transaction;
    }

    /** A practice with its owner. */
    public record House(Practice practice, AccountId owner) {
        public PracticeId id() {
            return practice.id();
        }

        public String slug() {
            return practice.slug().value();
        }
    }

    /** A new practice in Berlin, in kilometres and euros, with an owner. */
    public House house() {
        int count = COUNT.incrementAndGet();
        PracticeOpenings.Opened opened = openings.openAsNewcomer(
                person("Olivia Owner", BERLIN),
                new OpenPractice(
                        "House " + count,
                        new Slug("house-" + count),
                        BERLIN,
                        UnitSystem.METRIC,
                        Locale.ENGLISH,
                        Currency.getInstance("EUR")));
        return new House(opened.practice(), opened.owner());
    }

    /** A further member of the team. */
    public AccountId member(House house, Role role) {
        AccountId account = account(role == Role.ASSISTANT ? "Asa Assistant" : "Cora Coach");
        asTask(house, () -> {
            team.grant(account, role);
            return null;
        });
        return account;
    }

    /** An athlete with an account of their own and full access. */
    public AthleteProfile athlete(House house, String name) {
        return athlete(house, name, BERLIN);
    }

    /** The same, living in this zone. */
    public AthleteProfile athlete(House house, String name, ZoneId zone) {
        AccountId account = accounts.register(person(name, zone)).id();
        return asTask(
                house,
                () -> transaction.execute(status -> {
                    AthleteProfile joined = athletes.join(account);
                    memberships.follow(joined.id(), AccessSchedule.always(Access.FULL, "active"));
                    return joined;
                }));
    }

    /** An account that belongs nowhere yet. */
    public AccountId account(String name) {
        return accounts.register(person(name, BERLIN)).id();
    }

    private static Register person(String name, ZoneId zone) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + COUNT.incrementAndGet() + "@example.org";
        return new Register(new EmailAddress(address), name, PASSWORD, zone, Locale.ENGLISH, UnitSystem.METRIC);
    }

    /** Does something as a person, with the roles they hold in the house now. */
    public <T extends @Nullable Object> T as(House house, AccountId who, Supplier<T> work) {
        Set<Role> roles = roleBook.rolesOf(who, house.id());
        return Seats.call(new Seat.Member(who, house.id(), roles), work);
    }

    /** Does something as a person, with the roles they hold in the house now. */
    public void run(House house, AccountId who, Runnable work) {
        as(house, who, () -> {
            work.run();
            return null;
        });
    }

    /** Does something as a task of the house. */
    public <T extends @Nullable Object> T asTask(House house, Supplier<T> work) {
        return Seats.call(new Seat.Task("test", house.id()), work);
    }

    /** Does something as the platform's admin, who is somebody new. */
    public <T extends @Nullable Object> T asAdmin(Supplier<T> work) {
        return Seats.call(new Seat.Person(admin(), true), work);
    }

    /** A new admin of the platform. */
    public AccountId admin() {
        AccountId admin = account("Ada Admin");
        accounts.letRunThePlatform(admin);
        return admin;
    }
}
