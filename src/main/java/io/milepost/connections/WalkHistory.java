package io.milepost.connections;

import io.milepost.connections.Connection.Pause;
import io.milepost.connections.sources.ActivitySource;
import io.milepost.connections.sources.News;
import io.milepost.connections.sources.Reporting;
import io.milepost.connections.sources.SourceTrouble;
import io.milepost.connections.sources.Stretch;
import io.milepost.jobs.JobHandler;
import io.milepost.roster.Access;
import io.milepost.roster.AthleteStatus;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.tenancy.PracticeId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Walks back through an athlete's history at a vendor, a page at a time, each page a job: a crash costs one page, others get
 * their turn between, and a pause is a job for later. Known activities are stepped over without asking for them.
 */
@Component
class WalkHistory implements JobHandler {

    static final String KIND = "connections.history";

    /** What a notification failed to say is found once a day, or each hour where the vendor notifies nobody. */
    private static final Duration DAILY = Duration.ofDays(1);

    private static final Duration HOURLY = Duration.ofHours(1);

    private final ConnectionRows rows;
    private final VendorKeysRows keys;
    private final ConnectionLife life;
    private final Permissions permissions;
    private final Taking taking;
    private final Sources sources;
    private final Apps apps;
    private final Athletes athletes;
    private final Memberships memberships;
    private final Clock clock;

    WalkHistory(
            ConnectionRows rows,
            VendorKeysRows keys,
            ConnectionLife life,
            Permissions permissions,
            Taking taking,
            Sources sources,
            Apps apps,
            Athletes athletes,
            Memberships memberships,
            Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.life = life;
        this.permissions = permissions;
        this.taking = taking;
        this.sources = sources;
        this.apps = apps;
        this.athletes = athletes;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean coalesces() {
        return true;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID subject) {
        ConnectionRow row = rows.findById(subject).orElse(null);
        if (row == null || !row.isConnected()) {
            return;
        }
        ActivitySource source = sources.of(row.vendor());
        if (!mayCome(row)) {
            life.pause(subject, Pause.MEMBERSHIP, clock.instant().plus(DAILY));
            return;
        }
        if (!row.isWalking()) {
            if (!source.listsHistory()) {
                return;
            }
            row = life.change(subject, each -> each.walkAgain(clock.instant()));
        }
        try {
            walk(row, source);
            goOn(subject, source);
        } catch (SourceTrouble trouble) {
            life.trouble(subject, trouble);
        }
    }

    /** Whether the athlete is on the roster and may at least read; what comes meanwhile is found afterwards. */
    boolean mayCome(ConnectionRow row) {
        return athletes.require(row.athlete()).status() != AthleteStatus.ARCHIVED
                && memberships.access(row.athlete()) != Access.NONE;
    }

    private void walk(ConnectionRow row, ActivitySource source) {
        // Two may have begun in the same second, so the one that was reached is asked for once more.
        Instant before = row.reached().plusSeconds(1);
        Stretch stretch =
                permissions.ask(row, (where, app, tokens) -> where.history(app, tokens, row.historyFrom(), before));
        switch (stretch) {
            case Stretch.Requested requested -> life.change(row.getId(), each -> each.reached(requested.reached()));
            case Stretch.Listed listed -> {
                if (listed.last()) {
                    life.change(row.getId(), ConnectionRow::arrive);
                } else {
                    list(row, listed, source);
                }
            }
        }
    }

    private void list(ConnectionRow row, Stretch.Listed listed, ActivitySource source) {
        Instant start = row.reached();
        Instant reached = start;
        for (Stretch.Entry entry : listed.entries()) {
            if (entry.start().isBefore(row.historyFrom())) {
                reached = row.historyFrom();
                break;
            }
            if (!taking.knows(row, entry.remote())) {
                leaveSomeForNews(row, source);
                taking.take(row, new News(News.Kind.ADDED, row.user(), entry.remote(), null, null, entry.start(), ""));
                life.change(row.getId(), each -> {
                    each.reached(entry.start());
                    each.heard(clock.instant());
                });
            }
            reached = entry.start();
        }
        Instant asFar = reached.isBefore(start) ? reached : start.minusSeconds(1);
        life.change(row.getId(), each -> {
            each.reached(asFar);
            each.heard(clock.instant());
        });
    }

    private void leaveSomeForNews(ConnectionRow row, ActivitySource source) {
        apps.of(row.vendor()).map(source::restUntil).ifPresent(rest -> {
            if (rest.isAfter(clock.instant())) {
                throw SourceTrouble.busy("the rest is left to what is new", rest);
            }
        });
    }

    private void goOn(UUID connection, ActivitySource source) {
        life.change(connection, row -> {
            if (!row.isConnected()) {
                return;
            }
            Instant now = clock.instant();
            if (row.isWalking()) {
                life.lookAfter(connection, now);
            } else if (source.listsHistory()) {
                boolean notified = keys.findByVendor(row.vendor())
                        .filter(key -> key.reporting() == Reporting.ON)
                        .isPresent();
                life.lookAfter(connection, now.plus(notified ? DAILY : HOURLY));
            } else {
                life.lookAfter(connection, ConnectionLife.NEVER);
            }
        });
    }
}
