package io.milepost.billing;

import io.milepost.billing.stripe.StripeTrouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has Stripe do things once: the command is committed, then Stripe is called with its id as key, then the result is
 * committed. No transaction is open meanwhile. A crash, a double click or a second node repeats the very same call,
 * which Stripe answers with what it did the first time.
 */
@Component
class StripeCommands {

    /** Stripe may forget a key after 24 hours; a command that is older than this is not repeated. */
    private static final Duration REPEATABLE = Duration.ofHours(23);

    private final StripeCommandRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StripeCommands(StripeCommandRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What Stripe made.
     *
     * @param id of the object
     * @param link where to send a person; null if there is nowhere
     * @param expires when the object stops being of use; null for never
     */
    record Result(
            String id, @Nullable String link, @Nullable Instant expires) {
        static Result of(String id) {
            return new Result(id, null, null);
        }
    }

    private record Claim(UUID key, String params, @Nullable Result done) {}

    /**
     * Gives the result of the command in this slot, calling Stripe only if there is none that is still of use.
     *
     * @param params everything that the call depends on, as text. A command that was begun keeps its own: whoever
     *     comes later to the same slot repeats those
     * @param call makes the call with a key and those parameters
     */
    Result once(String slot, String params, BiFunction<String, String, Result> call) {
        var claim = claim(slot, params);
        if (claim.done() != null) {
            return claim.done();
        }
        Result result;
        try {
            result = call.apply(claim.key().toString(), claim.params());
        } catch (StripeTrouble trouble) {
            if (trouble.kind() != StripeTrouble.Kind.LATER) {
                end(claim.key(), row -> row.failed(clock.instant()));
            }
            throw trouble;
        }
        end(claim.key(), row -> row.done(result, clock.instant()));
        return result;
    }

    /** Does something each time it is asked for, but once for those who ask at the same time. */
    Result each(String slot, String params, BiFunction<String, String, Result> call) {
        try {
            return once(slot, params, call);
        } finally {
            transaction.executeWithoutResult(status -> rows.findBySlot(slot)
                    .filter(row -> row.state() == StripeCommandRow.State.DONE)
                    .ifPresent(StripeCommandRow::release));
        }
    }

    /** The slot of the command that made an object, while it is held. */
    Optional<String> slotOf(String result) {
        return rows.findByResult(result).stream()
                .flatMap(row -> Optional.ofNullable(row.slot()).stream())
                .findFirst();
    }

    /** Lets the next command into the slot that made this object. */
    void release(String result) {
        transaction.executeWithoutResult(status -> rows.findByResult(result).forEach(StripeCommandRow::release));
    }

    private Claim claim(String slot, String params) {
        while (true) {
            try {
                Optional<Claim> claim = transaction.execute(status -> claimed(slot, params));
                if (claim.isPresent()) {
                    return claim.get();
                }
            } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
                // Somebody else took the slot in this moment; look at what they put there.
                continue;
            }
        }
    }

    /** Empty where a stale command had to be moved out of the way first. */
    private Optional<Claim> claimed(String slot, String params) {
        var held = rows.findBySlot(slot);
        if (held.isEmpty()) {
            var row = rows.saveAndFlush(StripeCommandRow.begun(slot, params, clock.instant()));
            return Optional.of(new Claim(row.getId(), params, null));
        }
        var row = held.get();
        if (row.state() == StripeCommandRow.State.DONE) {
            if (ofUse(row.result())) {
                return Optional.of(new Claim(row.getId(), row.params(), row.result()));
            }
            row.release();
            return Optional.empty();
        }
        if (row.begun().plus(REPEATABLE).isBefore(clock.instant())) {
            row.failed(clock.instant());
            return Optional.empty();
        }
        return Optional.of(new Claim(row.getId(), row.params(), null));
    }

    private boolean ofUse(Result result) {
        return result.expires() == null || result.expires().isAfter(clock.instant());
    }

    /** Two who repeated the same call learned the same; whoever comes second finds it written. */
    private void end(UUID key, java.util.function.Consumer<StripeCommandRow> change) {
        try {
            transaction.executeWithoutResult(status -> rows.findById(key)
                    .filter(row -> row.state() == StripeCommandRow.State.PENDING)
                    .ifPresent(change));
        } catch (OptimisticLockingFailureException e) {
            transaction.executeWithoutResult(status -> rows.findById(key)
                    .filter(row -> row.state() == StripeCommandRow.State.PENDING)
                    .ifPresent(change));
        }
    }
}
