package io.milepost.billing;

import io.milepost.billing.stripe.StripeGateway;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The Stripe account of each practice, on which the practice is merchant of record. */
@Component
class StripeAccounts {

    private final StripeAccountRows rows;
    private final StripeCommands commands;
    private final StripeGateway gateway;
    private final Practices practices;
    private final Seats seats;
    private final Clock clock;

    StripeAccounts(
            StripeAccountRows rows,
            StripeCommands commands,
            StripeGateway gateway,
            Practices practices,
            Seats seats,
            Clock clock) {
        this.rows = rows;
        this.commands = commands;
        this.gateway = gateway;
        this.practices = practices;
        this.seats = seats;
        this.clock = clock;
    }

    /** The account of the current practice, opened now if it has none yet. */
    String required() {
        PracticeId practice = seats.requirePractice();
        return rows.findByPractice(practice.value())
                .map(StripeAccountRow::account)
                .orElseGet(() -> open(practices.get(practice)));
    }

    /** The account of the current practice, if it has one. */
    Optional<String> present() {
        return rows.findByPractice(seats.requirePractice().value()).map(StripeAccountRow::account);
    }

    /** Whose account this is. */
    Optional<PracticeId> practiceOf(String account) {
        return rows.findByAccount(account).map(StripeAccountRow::practice);
    }

    private String open(Practice practice) {
        var account = commands.once(
                        "account",
                        practice.name(),
                        (key, name) -> StripeCommands.Result.of(gateway.openAccount(
                                key, name, practice.id().value().toString())))
                .id();
        try {
            rows.saveAndFlush(StripeAccountRow.opened(practice.id(), account, clock.instant()));
        } catch (DataIntegrityViolationException e) {
            // Another request of the same practice wrote the same account a moment before.
            return rows.findByPractice(practice.id().value()).orElseThrow().account();
        }
        return account;
    }
}
