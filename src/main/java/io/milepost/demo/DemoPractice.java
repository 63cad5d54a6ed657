package io.milepost.demo;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.milepost.MovableClock;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.PracticeOpenings;
import io.milepost.accounts.Register;
import io.milepost.accounts.Team;
import io.milepost.connections.Vendor;
import io.milepost.connections.VendorKeys;
import io.milepost.roster.Access;
import io.milepost.roster.AccessSchedule;
import io.milepost.roster.Assignments;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Availabilities;
import io.milepost.roster.Groups;
import io.milepost.roster.Intake;
import io.milepost.roster.Intakes;
import io.milepost.roster.Memberships;
import io.milepost.roster.Notes;
import io.milepost.roster.PersonalFacts;
import io.milepost.roster.Sex;
import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Brand;
import io.milepost.tenancy.OpenPractice;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.PracticeSettings;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Slug;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds the demo practice through the same doors that people use: an owner, a coach, an assistant, eight athletes with
 * a year behind them. The same day gives the same practice. Jobs wait while it is built, because the clock stands in
 * the past for most of it.
 */
@Service
@NotInProduction
public class DemoPractice {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPractice.class);
    public static final String SLUG = "hill-and-heart";
    private static final int DAYS_OF_MEMBERSHIP = 380;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final PracticeOpenings openings;
    private final Practices practices;
    private final Accounts accounts;
    private final Team team;
    private final Athletes athletes;
    private final Assignments assignments;
    private final Groups groups;
    private final Intakes intakes;
    private final Availabilities availabilities;
    private final PersonalFacts facts;
    private final Notes notes;
    private final Memberships memberships;
    private final DemoStories stories;
    private final DemoMoney money;
    private final VendorKeys keys;
    private final Scheduler scheduler;
    private final TransactionTemplate transaction;
    private final MovableClock clock;

    DemoPractice(
            PracticeOpenings openings,
            Practices practices,
            Accounts accounts,
            Team team,
            Athletes athletes,
            Assignments assignments,
            Groups groups,
            Intakes intakes,
            Availabilities availabilities,
            PersonalFacts facts,
            Notes notes,
            Memberships memberships,
            DemoStories stories,
            DemoMoney money,
            VendorKeys keys,
            Scheduler scheduler,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.openings = openings;
        this.practices = practices;
        this.accounts = accounts;
        this.team = team;
        this.athletes = athletes;
        this.assignments = assignments;
        this.groups = groups;
        this.intakes = intakes;
        this.availabilities = availabilities;
        this.facts = facts;
        this.notes = notes;
        this.memberships = memberships;
        this.stories = stories;
        this.money = money;
        this.keys = keys;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Builds it, unless it is there. */
    public void build() {
        Optional<Practice> present = practices.bySlug(SLUG);
        if (present.isPresent()) {
            if (present.get().brand().tagline().isEmpty()) {
                LOG.warn(
                        "The demo practice was interrupted while it was furnished. Start with --fresh for a whole one.");
            }
            return;
        }
        scheduler.pause();
        try {
            DemoTime time = new DemoTime(clock);
            DemoHouse house = open(time);
            admin();
            AccountId coach = hire(house, time, Person.COACH, Role.COACH);
            AccountId assistant = hire(house, time, Person.ASSISTANT, Role.ASSISTANT);
            money.offer(house);
            Map<Cast, AthleteProfile> people = new EnumMap<>(Cast.class);
            for (Cast who : Cast.values()) {
                people.put(who, join(house, time, who));
            }
            care(house, people, coach, assistant);
            people.forEach((who, athlete) -> stories.tell(who, house, time, athlete));
            money.subscribe(house, people);
            present(house);
            for (Vendor vendor : Vendor.values()) {
                house.asOwner(() -> {
                    keys.enterStandIn(vendor);
                    return null;
                });
            }
        } finally {
            scheduler.resume();
        }
        scheduler.triggerCheckForDueExecutions();
    }

    private DemoHouse open(DemoTime time) {
        DemoHouse house = time.at(time.today().minusDays(DAYS_OF_MEMBERSHIP), MORNING, () -> {
            PracticeOpenings.Opened opened = openings.openAsNewcomer(
                    register(Person.OWNER),
                    new OpenPractice(
                            "Hill & Heart",
                            new Slug(SLUG),
                            DemoTime.ZONE,
                            UnitSystem.METRIC,
                            Locale.ENGLISH,
                            Currency.getInstance("EUR")));
            return new DemoHouse(opened.practice(), opened.owner());
        });
        return house;
    }

    /** The last step, which tells a practice that was furnished to its end from one that was interrupted. */
    private void present(DemoHouse house) {
        house.asOwner(
                () -> practices.settle(
                        new PracticeSettings(
                                "Hill & Heart",
                                DemoTime.ZONE,
                                UnitSystem.METRIC,
                                Locale.ENGLISH,
                                DayOfWeek.MONDAY,
                                new Brand(
                                        "#1f7a5c",
                                        "Running that fits your life, and still gets faster.",
                                        "I am Kim. I ran my first marathon too fast and my tenth just right, and I have coached for twelve"
                                                + " years since. Before I plan anything I read what you have done: most of the answer is in there.",
                                        "First we look at your last year together.\nThen fewer miles with a purpose each, at your own paces.\n"
                                                + "The plan changes when your life does, and I tell you why.\nSmall wins count. So do bad days."))));
    }

    private void admin() {
        if (!accounts.exists(new EmailAddress(Person.ADMIN.address()))) {
            accounts.letRunThePlatform(accounts.register(register(Person.ADMIN)).id());
        }
    }

    private AccountId hire(DemoHouse house, DemoTime time, Person person, Role role) {
        return time.at(time.today().minusDays(DAYS_OF_MEMBERSHIP - 10L), MORNING, () -> {
            AccountId account = accounts.register(register(person)).id();
            house.asTask(() -> {
                team.grant(account, role);
                return null;
            });
            return account;
        });
    }

    private AthleteProfile join(DemoHouse house, DemoTime time, Cast who) {
        LocalDate day = who == Cast.LENA
                ? time.today().minusDays(1)
                : time.today().minusDays(DAYS_OF_MEMBERSHIP - 14L + who.ordinal());
        return time.at(day, MORNING, () -> {
            AccountId account = accounts.register(register(who.person())).id();
            AthleteProfile athlete = house.asTask(() -> transaction.execute(status -> {
                AthleteProfile joined = athletes.join(account);
                memberships.follow(joined.id(), AccessSchedule.always(Access.FULL, "active"));
                return joined;
            }));
            house.as(athlete, () -> {
                intakes.finish(intake(who));
                tellFacts(athlete.id(), who);
                tellDays(athlete.id(), who);
                return null;
            });
            return athlete;
        });
    }

    private void tellFacts(AthleteId athlete, Cast who) {
        switch (who) {
            case BEN -> facts.keep(athlete, LocalDate.of(1984, 6, 2), Sex.MAN);
            case LENA -> facts.keep(athlete, LocalDate.of(1996, 3, 14), Sex.WOMAN);
            default -> {}
        }
    }

    private void tellDays(AthleteId athlete, Cast who) {
        switch (who) {
            case BEN ->
                availabilities.say(
                        athlete,
                        EnumSet.of(
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY,
                                DayOfWeek.SATURDAY,
                                DayOfWeek.SUNDAY));
            case LENA ->
                availabilities.say(athlete, EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY));
            default -> {}
        }
    }

    private static Intake intake(Cast who) {
        return switch (who) {
            case BEN ->
                new Intake(
                        17,
                        Distance.miles(48),
                        "Qualify for Boston. I keep missing it by minutes.",
                        "Left calf, every other winter.",
                        "Two kids, full-time job. Mornings only.");
            case LENA -> new Intake(2, Distance.km(18), "Run a half without walking.", "", "I like being told why.");
            default -> new Intake(5, Distance.km(40), "Get faster, stay healthy.", "", "");
        };
    }

    private void care(DemoHouse house, Map<Cast, AthleteProfile> people, AccountId coach, AccountId assistant) {
        Function<Cast, AthleteId> id =
                who -> Objects.requireNonNull(people.get(who)).id();
        house.asOwner(() -> {
            people.forEach(
                    (who, athlete) -> assignments.lookAfter(athlete.id(), who.ordinal() < 4 ? house.owner() : coach));
            for (Cast who : List.of(Cast.ANA, Cast.MIRA, Cast.SAM)) {
                assignments.help(id.apply(who), Set.of(assistant));
            }
            groups.put(groups.named("Marathon").id(), List.of(id.apply(Cast.BEN), id.apply(Cast.RAJ)));
            groups.put(
                    groups.named("Tuesday track").id(),
                    List.of(id.apply(Cast.ANA), id.apply(Cast.JO), id.apply(Cast.BEN)));
            notes.add(
                    id.apply(Cast.BEN),
                    "Sceptical about fewer miles. Show him the easy pace against last spring before the next block.");
            notes.add(id.apply(Cast.TOM), "Said in October that work would be heavy until December.");
            return null;
        });
    }

    private static Register register(Person person) {
        return new Register(
                new EmailAddress(person.address()),
                person.name(),
                Person.PASSWORD,
                DemoTime.ZONE,
                Locale.ENGLISH,
                person.units());
    }
}
