package io.milepost.connections;

import io.milepost.connections.sealing.Sealer;
import io.milepost.connections.sources.App;
import io.milepost.connections.sources.Grant;
import io.milepost.connections.sources.SourceTrouble;
import io.milepost.jobs.Jobs;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Athletes who come back from a vendor's page, and the connection that this makes or mends. */
@Component
class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final ConnectionRows rows;
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

    Arrivals(
            ConnectionRows rows,
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

    static Instant monthsBefore(Instant now, int months) {
        return now.atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
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
        AthleteProfile me = me();
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
        Instant from = monthsBefore(now, leave.months());
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

    private AthleteProfile me() {
        AthleteProfile me = athletes.me();
        memberships.requireFull(me.id());
        return me;
    }
}
