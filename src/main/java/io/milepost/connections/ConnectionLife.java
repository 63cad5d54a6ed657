package io.milepost.connections;

import io.milepost.connections.Connection.Pause;
import io.milepost.connections.sources.SourceTrouble;
import io.milepost.jobs.Jobs;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes a connection, each time in a transaction of its own, and sees to it that it is looked after again. */
@Component
class ConnectionLife {

    /** Far enough to mean never, and a date that both databases know. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionLife.class);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int ATTEMPTS = 5;
    private static final int MOST_DOUBLINGS = 9;

    private final ConnectionRows rows;
    private final VendorAccountRows accounts;
    private final Jobs jobs;
    private final Seats seats;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConnectionLife(
            ConnectionRows rows,
            VendorAccountRows accounts,
            Jobs jobs,
            Seats seats,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.jobs = jobs;
        this.seats = seats;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Changes the connection as it is now, again if somebody else did so at the same moment. */
    ConnectionRow change(UUID connection, Consumer<ConnectionRow> change) {
        return alone(() -> {
            ConnectionRow row = rows.findById(connection).orElseThrow();
            change.accept(row);
            return row;
        });
    }

    /** Does the work in a transaction, again if somebody else changed the same at the same moment. */
    <T> T alone(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** In the caller's transaction: the walk goes on at this instant. */
    void lookAfter(UUID connection, Instant due) {
        accounts.due(connection, due);
        if (due.isBefore(NEVER)) {
            jobs.schedule(WalkHistory.KIND, seats.requirePractice(), connection, due);
        }
    }

    void pause(UUID connection, Pause why, Instant until) {
        change(connection, row -> {
            row.pause(why, until);
            lookAfter(connection, until);
        });
    }

    /** Deals with a vendor's trouble while history is walked. */
    void trouble(UUID connection, SourceTrouble trouble) {
        switch (trouble.kind()) {
            case BUSY -> {
                Instant until = trouble.until();
                Instant soonest = clock.instant().plusSeconds(1);
                pause(connection, Pause.BUSY, until == null || until.isBefore(soonest) ? soonest : until);
            }
            case AWAY -> {
                LOG.warn("Connection {} waits: {}", connection, trouble.getMessage());
                change(connection, row -> {
                    Instant until = clock.instant().plus(wait(row.failures()));
                    row.pause(Pause.AWAY, until);
                    lookAfter(connection, until);
                });
            }
            case WITHDRAWN, PERMISSION, KEYS -> breaks(connection, trouble);
        }
    }

    /** @return whether the trouble is one that only the athlete or the owner can mend */
    boolean breaks(UUID connection, SourceTrouble trouble) {
        Breakage why = switch (trouble.kind()) {
            case WITHDRAWN -> Breakage.WITHDRAWN;
            case PERMISSION -> Breakage.PERMISSION;
            case KEYS -> Breakage.KEYS;
            case BUSY, AWAY -> null;
        };
        if (why == null) {
            return false;
        }
        LOG.info("Connection {} is broken: {}", connection, trouble.getMessage());
        change(connection, row -> {
            if (row.isConnected()) {
                row.breaks(why, clock.instant());
                lookAfter(connection, NEVER);
            }
        });
        return true;
    }

    private static Duration wait(int failures) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
