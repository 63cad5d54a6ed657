package io.milepost.connections;

import io.milepost.connections.sealing.Sealer;
import io.milepost.connections.sources.ActivitySource;
import io.milepost.connections.sources.App;
import io.milepost.connections.sources.SourceTrouble;
import io.milepost.connections.sources.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Speaks to a vendor with what an athlete permitted. Tokens are renewed by one at a time, on whatever node, and no
 * transaction stays open while the vendor answers.
 */
@Component
class Permissions {

    /** A token this close to its end might be over when it arrives. */
    private static final Duration EARLY = Duration.ofMinutes(2);

    private static final Duration A_BLINK = Duration.ofMillis(150);
    private static final int BLINKS = 200;

    private final TokensRows rows;
    private final Apps apps;
    private final Sources sources;
    private final Sealer sealer;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Permissions(
            TokensRows rows, Apps apps, Sources sources, Sealer sealer, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.apps = apps;
        this.sources = sources;
        this.sealer = sealer;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is asked of a vendor. */
    interface Asking<T> {
        T ask(ActivitySource source, App app, Tokens tokens);
    }

    /**
     * Asks with a token that is good, and once more with a new one if the vendor does not know it.
     *
     * @throws SourceTrouble as the source does; of kind KEYS or WITHDRAWN too where there are no keys or tokens
     */
    <T> T ask(ConnectionRow connection, Asking<T> asking) {
        ActivitySource source = sources.of(connection.vendor());
        App app = apps.of(connection.vendor())
                .filter(known -> known.client().equals(connection.client()))
                .orElseThrow(() -> SourceTrouble.of(SourceTrouble.Kind.KEYS, "the practice's keys are others now"));
        Tokens tokens = good(source, app, connection.getId(), null);
        try {
            return asking.ask(source, app, tokens);
        } catch (SourceTrouble trouble) {
            if (trouble.kind() != SourceTrouble.Kind.WITHDRAWN) {
                throw trouble;
            }
            return asking.ask(source, app, good(source, app, connection.getId(), tokens));
        }
    }

    /** Keeps tokens in the caller's transaction. */
    void keep(UUID connection, Tokens tokens) {
        String access = sealer.seal(purpose(connection), tokens.access());
        String refresh = sealer.seal(purpose(connection), tokens.refresh());
        rows.findByConnection(connection)
                .ifPresentOrElse(
                        row -> row.replace(access, refresh, tokens.expires()),
                        () -> rows.save(TokensRow.of(connection, access, refresh, tokens.expires())));
    }

    /** Forgets tokens in the caller's transaction. */
    void forget(UUID connection) {
        rows.findByConnection(connection).ifPresent(rows::delete);
    }

    @Nullable
    Tokens known(UUID connection) {
        return rows.findByConnection(connection)
                .map(row -> open(connection, row))
                .orElse(null);
    }

    /** @param refused the token that the vendor did not know, if any */
    private Tokens good(ActivitySource source, App app, UUID connection, @Nullable Tokens refused) {
        for (int blink = 0; blink < BLINKS; blink++) {
            Tokens known = known(connection);
            if (known == null) {
                throw SourceTrouble.of(SourceTrouble.Kind.WITHDRAWN, "there are no tokens");
            }
            boolean stale = refused != null && refused.access().equals(known.access());
            if (!stale && known.expires().isAfter(clock.instant().plus(EARLY))) {
                return known;
            }
            if (mayRenew(connection)) {
                return renew(source, app, connection, known);
            }
            pause();
        }
        throw SourceTrouble.busy("somebody else is renewing the tokens", clock.instant());
    }

    private Tokens renew(ActivitySource source, App app, UUID connection, Tokens known) {
        try {
            Tokens renewed = source.renew(app, known);
            transaction.executeWithoutResult(status -> keep(connection, renewed));
            return renewed;
        } catch (SourceTrouble trouble) {
            transaction.executeWithoutResult(
                    status -> rows.findByConnection(connection).ifPresent(TokensRow::notRenewing));
            throw trouble;
        }
    }

    private boolean mayRenew(UUID connection) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> rows.findByConnection(connection)
                    .filter(row -> !row.isBeingRenewed(clock.instant()))
                    .map(row -> {
                        row.renewing(clock.instant());
                        return true;
                    })
                    // Or it was disconnected since its tokens were looked at.
                    .orElse(false)));
        } catch (ConcurrencyFailureException e) {
            return false;
        }
    }

    private Tokens open(UUID connection, TokensRow row) {
        try {
            return new Tokens(
                    sealer.open(purpose(connection), row.access()),
                    sealer.open(purpose(connection), row.refresh()),
                    row.expires());
        } catch (Sealer.SealBroken e) {
            throw SourceTrouble.of(SourceTrouble.Kind.WITHDRAWN, "the tokens do not open: " + e.getMessage());
        }
    }

    private static String purpose(UUID connection) {
        return "vendor-tokens " + connection;
    }

    private static void pause() {
        try {
            Thread.sleep(A_BLINK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SourceTrouble.busy("interrupted", Instant.EPOCH);
        }
    }
}
