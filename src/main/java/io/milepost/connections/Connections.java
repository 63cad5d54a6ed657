package io.milepost.connections;

import io.milepost.activities.ActivitySummary;
import io.milepost.connections.sealing.Sealer;
import io.milepost.connections.sources.App;
import io.milepost.connections.sources.SourceTrouble;
import io.milepost.connections.sources.Tokens;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seats;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The connections of athletes with vendors: each athlete makes and ends their own, whoever may see them sees how it is. */
@Service
public class Connections {

    /** How far back history may be wanted, in months. */
    public static final List<Integer> MONTHS = List.of(3, 6, 12, 24, 60);

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private static final Duration AWAY_AT_MOST = Duration.ofMinutes(15);

    private final ConnectionRows rows;
    private final VendorActivityRows taken;
    private final VendorAccountRows accounts;
    private final LeaveRows leaves;
    private final Permissions permissions;
    private final ConnectionLife life;
    private final Apps apps;
    private final Sources sources;
    private final Hooks hooks;
    private final Sealer sealer;
    private final Athletes athletes;
    private final Memberships memberships;
    private final Seats seats;
    private final Clock clock;

    Connections(
            ConnectionRows rows,
            VendorActivityRows taken,
            VendorAccountRows accounts,
            LeaveRows leaves,
            Permissions permissions,
            ConnectionLife life,
            Apps apps,
            Sources sources,
            Hooks hooks,
            Sealer sealer,
            Athletes athletes,
            Memberships memberships,
            Seats seats,
            Clock clock) {
        this.rows = rows;
        this.taken = taken;
        this.accounts = accounts;
        this.leaves = leaves;
        this.permissions = permissions;
        this.life = life;
        this.apps = apps;
        this.sources = sources;
        this.hooks = hooks;
        this.sealer = sealer;
        this.athletes = athletes;
        this.memberships = memberships;
        this.seats = seats;
        this.clock = clock;
    }

    /** How it stands with each vendor, for whoever may see the athlete. */
    @Transactional(readOnly = true)
    public List<Connection> of(AthleteId athlete) {
        athletes.require(athlete);
        Map<Vendor, ConnectionRow> known = rows.findByAthlete(athlete.value()).stream()
                .collect(Collectors.toMap(ConnectionRow::vendor, Function.identity()));
        return Arrays.stream(Vendor.values())
                .map(vendor -> shown(athlete, vendor, Optional.ofNullable(known.get(vendor))))
                .toList();
    }

    /** What is broken, of each athlete on the roster whom the seat may see. For the team. */
    @Transactional(readOnly = true)
    public List<BrokenConnection> broken() {
        seats.requireTeam();
        Set<AthleteId> mine =
                athletes.onRoster().stream().map(AthleteProfile::id).collect(Collectors.toSet());
        return rows.findByState(ConnectionRow.State.BROKEN).stream()
                .filter(row -> mine.contains(row.athlete()))
                .flatMap(row -> row.broken().stream())
                .toList();
    }

    /** Where an activity came from by itself; empty for one of a file, or by hand. For whoever may see its athlete. */
    @Transactional(readOnly = true)
    public Optional<Provenance> origin(ActivitySummary activity) {
        athletes.require(activity.athlete());
        return taken
                .findByAthleteAndActivityAndBecame(
                        activity.athlete().value(), activity.id().value(), VendorActivityRow.Became.TAKEN)
                .stream()
                .findFirst()
                .map(row -> new Provenance(row.vendor(), row.remote()));
    }

    private Connection shown(AthleteId athlete, Vendor vendor, Optional<ConnectionRow> row) {
        boolean available = apps.known(vendor);
        Connection shown = row.map(each -> each.shown(
                        available,
                        taken.countTaken(athlete.value(), vendor),
                        !sources.of(vendor).listsHistory()))
                .orElse(new Connection(vendor, Connection.State.OPEN, available, null, null, null, null));
        return available || shown.state() != Connection.State.OPEN
                ? shown
                : new Connection(vendor, Connection.State.UNAVAILABLE, false, null, null, shown.heard(), null);
    }

    /**
     * The athlete who acts leaves for the vendor's page.
     *
     * @param months how far back history is wanted, of {@link #MONTHS}
     * @return the page, good for a quarter of an hour
     * @throws Missing if the practice has no keys
     */
    @Transactional
    public URI permissionPage(Vendor vendor, int months) {
        AthleteProfile me = changeable();
        App app = apps.of(vendor).orElseThrow(() -> new Missing("keys"));
        Instant now = clock.instant();
        leaves.forgetExpired(now);
        String state = Hooks.randomWord();
        String verifier = Hooks.randomWord();
        Leave leave =
                new Leave(vendor, seats.requirePractice(), me.id(), seats.requireAccount(), allowed(months), verifier);
        String token = Hooks.hash(state);
        leaves.save(LeaveRow.of(leave, token, sealer.seal(token, verifier), now.plus(AWAY_AT_MOST)));
        return sources.of(vendor).permissionPage(app, state, Hooks.challenge(verifier), hooks.comeBack(vendor));
    }

    /** The athlete who acts wants more history than before. */
    public void goFurtherBack(Vendor vendor, int months) {
        Instant from = monthsAgo(allowed(months));
        life.change(mine(vendor).getId(), row -> {
            row.goFurtherBack(from, clock.instant());
            life.lookAfter(row.getId(), clock.instant());
        });
    }

    /**
     * The athlete who acts ends a connection. What came stays; nothing more comes, and the tokens are forgotten.
     *
     * @return whether the vendor was told; if not, the athlete may end it on the vendor's own pages
     */
    public boolean end(Vendor vendor) {
        ConnectionRow row = mine(vendor);
        UUID id = row.getId();
        boolean told = giveBack(row);
        life.change(id, each -> {
            each.end(clock.instant());
            permissions.forget(id);
            accounts.forget(id);
        });
        return told;
    }

    private boolean giveBack(ConnectionRow row) {
        List<VendorAccountRow> elsewhere =
                accounts.findByVendorAndClientAndUser(row.vendor(), row.client(), row.user()).stream()
                        .filter(account -> !account.connection().equals(row.getId()))
                        .toList();
        try {
            Tokens tokens = permissions.known(row.getId());
            Optional<App> app = apps.of(row.vendor());
            if (elsewhere.isEmpty() && app.isPresent() && tokens != null) {
                sources.of(row.vendor()).giveBack(app.get(), tokens);
            }
            return true;
        } catch (SourceTrouble trouble) {
            LOG.warn("{} was not told of an end: {}", row.vendor(), trouble.getMessage());
            return false;
        }
    }

    private ConnectionRow mine(Vendor vendor) {
        return rows.findByAthleteAndVendor(athletes.me().id().value(), vendor)
                .orElseThrow(() -> new Missing("connection"));
    }

    private AthleteProfile changeable() {
        AthleteProfile me = athletes.me();
        memberships.requireFull(me.id());
        return me;
    }

    private Instant monthsAgo(int months) {
        return Arrivals.monthsBefore(clock.instant(), months);
    }

    private static int allowed(int months) {
        if (!MONTHS.contains(months)) {
            throw new IllegalArgumentException("history goes back " + MONTHS + " months");
        }
        return months;
    }
}
