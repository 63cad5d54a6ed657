package io.milepost.billing;

import io.milepost.billing.stripe.RemoteInvoice;
import io.milepost.billing.stripe.RemoteSubscription;
import io.milepost.billing.stripe.StripeGateway;
import io.milepost.jobs.Jobs;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the mirror up to what Stripe says now, and the athlete's access with it, in one transaction. */
@Component
class SubscriptionSync {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionSync.class);

    private final StripeGateway gateway;
    private final StripeAccounts accounts;
    private final StripeCommands commands;
    private final StripeTickets tickets;
    private final SubscriptionMirrorRows mirrors;
    private final InvoiceMirrorRows invoices;
    private final PackagePriceRows prices;
    private final AccessBooking access;
    private final PastDueLetter letter;
    private final Jobs jobs;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SubscriptionSync(
            StripeGateway gateway,
            StripeAccounts accounts,
            StripeCommands commands,
            StripeTickets tickets,
            SubscriptionMirrorRows mirrors,
            InvoiceMirrorRows invoices,
            PackagePriceRows prices,
            AccessBooking access,
            PastDueLetter letter,
            Jobs jobs,
            Seats seats,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.gateway = gateway;
        this.accounts = accounts;
        this.commands = commands;
        this.tickets = tickets;
        this.mirrors = mirrors;
        this.invoices = invoices;
        this.prices = prices;
        this.access = access;
        this.letter = letter;
        this.jobs = jobs;
        this.seats = seats;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Fetches a subscription of the current practice with its invoices, and writes what it is now. Whoever has altered
     * it calls this afterwards: a look that began before does not count any more.
     */
    void refresh(String subscription) {
        PracticeId practice = seats.requirePractice();
        var account = accounts.required();
        Seats.run(new Seat.Task("billing.sync", practice), () -> {
            long number = tickets.draw(subscription);
            var remote = gateway.subscription(account, subscription);
            var bills = gateway.invoices(account, subscription);
            transaction.executeWithoutResult(status -> write(practice, number, remote, bills));
        });
    }

    private void write(PracticeId practice, long number, RemoteSubscription remote, List<RemoteInvoice> bills) {
        if (!tickets.use(remote.id(), number)) {
            return;
        }
        var known = mirrors.findByStripeId(remote.id());
        var athlete = known.map(SubscriptionMirrorRow::athlete).or(() -> athleteOf(remote.customer()));
        if (athlete.isEmpty()) {
            LOG.warn("Subscription {} is of a customer that Milepost did not create; left alone", remote.id());
            return;
        }
        var before = known.map(SubscriptionMirrorRow::status);
        var price = priceOf(remote.price());
        if (known.isPresent()) {
            known.get().show(remote, price, clock.instant());
        } else {
            mirrors.saveAndFlush(SubscriptionMirrorRow.of(remote, athlete.get(), price, clock.instant()));
        }
        bills.forEach(bill -> invoices.findByStripeId(bill.id())
                .ifPresentOrElse(
                        row -> row.show(bill),
                        () -> invoices.save(InvoiceMirrorRow.of(bill, athlete.get(), remote.id()))));
        access.follow(athlete.get());
        var now = SubscriptionStatus.of(remote.status());
        if (now == SubscriptionStatus.PAST_DUE && !before.equals(Optional.of(now))) {
            letter.write(athlete.get(), remote);
        }
        jobs.schedule(TotalsJob.KIND, practice, practice.value());
        events.publishEvent(new SubscriptionChanged(practice, athlete.get()));
    }

    /** By the customer, who is ours; never by what the object says of itself. */
    private Optional<AthleteId> athleteOf(String customer) {
        return subject(customer, Slots.CUSTOMER).map(AthleteId::new);
    }

    private @Nullable PackagePrice priceOf(String price) {
        return subject(price, Slots.PRICE)
                .flatMap(prices::findById)
                .map(PackagePriceRow::toPrice)
                .orElse(null);
    }

    private Optional<UUID> subject(String object, String kind) {
        return commands.slotOf(object)
                .filter(slot -> slot.startsWith(kind))
                .map(slot -> UUID.fromString(slot.substring(kind.length())));
    }
}
