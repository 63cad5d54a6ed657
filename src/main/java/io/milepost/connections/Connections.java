package io.milepost.connections;

import io.milepost.connections.sealing.Sealer;
import io.milepost.connections.sources.App;
import io.milepost.connections.sources.Grant;
import io.milepost.connections.sources.SourceTrouble;
import io.milepost.connections.sources.Tokens;
import io.milepost.jobs.Jobs;
import io.milepost.roster.Access;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

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
    private final NoticeRows notices;
    private final Permissions permissions;
    private final ConnectionLife life;
    private final Apps apps;
    private final Sources sources;
    private final Hooks hooks;
    private final Sealer sealer;
    private final Athletes athletes;
    private final Memberships memberships;
    private final Jobs jobs;
    private final Seats seats;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Connections(
            ConnectionRows rows,
            VendorActivityRows taken,
            VendorAccountRows accounts,
            LeaveRows leaves,
            NoticeRows notices,
            Permissions permissions,
            ConnectionLife life,
            Apps apps,
            Sources sources,
            Hooks hooks,
            Sealer sealer,
            Athletes athletes,
            Memberships memberships,
            Jobs jobs,
            Seats seats,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.taken = taken;
        this.accounts = accounts;
        this.leaves = leaves;
        this.notices = notices;
        this.permissions = permissions;
        this.life = life;
        this.apps = apps;
        this.sources = sources;
        this.hooks = hooks;
        this.sealer = sealer;
        this.athletes = athletes;
        this.memberships = memberships;
        this.jobs = jobs;
        this.seats = seats;
        this.transaction = transaction;
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

    /** Who left with this state, once: empty if nobody did, it was used, it is too late, or somebody else comes back. */
    Optional<Leave> back(Vendor vendor, String state, AccountId who) {
        String token = Hooks.hash(state);
        return Objects.requireNonNull(transaction.execute(status -> leaves.findByToken(token)
                .filter(row -> row.isFor(vendor, who, clock.instant()))
                .filter(row -> leaves.take(token) == 1)
                .map(row -> row.leave(sealer.open(token, row.sealedVerifier())))));
    }

    /** What came of an athlete's coming back. */
    enum Arrival {
        CONNECTED,
        /** They said no. */
        DECLINED,
        /** They did not let activities be read. */
        PERMISSION,
        /** Another athlete of the practice has that account of the vendor's connected. */
        TAKEN,
        /** The practice's keys are not right. */
        KEYS,
        /** The vendor does not answer, or the code is no good. */
        TROUBLE
    }

    /** The athlete who acts came back with a code. */
    Arrival arrive(Leave leave, String code, String scopes) {
        AthleteProfile me = changeable();
        if (!me.id().equals(leave.athlete())) {
            throw new Missing("athlete");
        }
        var source = sources.of(leave.vendor());
        App app = apps.of(leave.vendor()).orElseThrow(() -> new Missing("keys"));
        Grant grant;
        try {
            grant = source.redeem(app, code, leave.verifier(), hooks.comeBack(leave.vendor()), scopes);
        } catch (SourceTrouble trouble) {
            LOG.warn("No connection with {}: {}", leave.vendor(), trouble.getMessage());
            return trouble.kind() == SourceTrouble.Kind.KEYS ? Arrival.KEYS : Arrival.TROUBLE;
        }
        if (!grant.enough()) {
            return Arrival.PERMISSION;
        }
        return life.alone(() -> connect(leave, app, grant)) ? Arrival.CONNECTED : Arrival.TAKEN;
    }

    private boolean connect(Leave leave, App app, Grant grant) {
        Instant now = clock.instant();
        PracticeId practice = seats.requirePractice();
        Optional<ConnectionRow> known =
                rows.findByAthleteAndVendor(leave.athlete().value(), leave.vendor());
        boolean taken = accounts.findByPracticeAndVendorAndUser(practice.value(), leave.vendor(), grant.user())
                .filter(account -> known.isEmpty()
                        || !account.connection().equals(known.get().getId()))
                .isPresent();
        if (taken) {
            return false;
        }
        Instant from = monthsAgo(leave.months());
        ConnectionRow row = known.orElseGet(() -> rows.saveAndFlush(
                ConnectionRow.made(leave.athlete(), leave.vendor(), grant.user(), app.client(), from, now)));
        if (known.isPresent()) {
            row.connectAgain(grant.user(), app.client(), from, now);
        }
        permissions.keep(row.getId(), grant.tokens());
        accounts.forget(row.getId());
        accounts.saveAndFlush(
                VendorAccountRow.of(leave.vendor(), app.client(), grant.user(), practice, row.getId(), now));
        jobs.schedule(WalkHistory.KIND, practice, row.getId());
        notices.findByConnectionAndState(row.getId(), NoticeRow.State.WAITING)
                .forEach(notice -> jobs.schedule(ReadNotice.KIND, practice, notice.getId()));
        return true;
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
        if (memberships.access(me.id()) != Access.FULL) {
            throw new SeatException.NotAllowed("the membership does not let this athlete connect anything");
        }
        return me;
    }

    private Instant monthsAgo(int months) {
        return clock.instant().atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
    }

    private static int allowed(int months) {
        if (!MONTHS.contains(months)) {
            throw new IllegalArgumentException("history goes back " + MONTHS + " months");
        }
        return months;
    }
}
