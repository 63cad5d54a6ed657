package io.milepost.billing;

import io.milepost.billing.stripe.StripeGateway;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What athletes pay, who is late, and how a subscription is ended or kept. */
@Service
public class Subscriptions {

    private static final int INVOICES_SHOWN = 24;

    private final SubscriptionMirrorRows mirrors;
    private final InvoiceMirrorRows invoices;
    private final Packages packages;
    private final SubscriptionSync sync;
    private final StripeCommands commands;
    private final StripeAccounts accounts;
    private final StripeGateway gateway;
    private final Totals totals;
    private final Athletes athletes;
    private final Seats seats;

    Subscriptions(
            SubscriptionMirrorRows mirrors,
            InvoiceMirrorRows invoices,
            Packages packages,
            SubscriptionSync sync,
            StripeCommands commands,
            StripeAccounts accounts,
            StripeGateway gateway,
            Totals totals,
            Athletes athletes,
            Seats seats) {
        this.mirrors = mirrors;
        this.invoices = invoices;
        this.packages = packages;
        this.sync = sync;
        this.commands = commands;
        this.accounts = accounts;
        this.gateway = gateway;
        this.totals = totals;
        this.athletes = athletes;
        this.seats = seats;
    }

    /** The athlete's subscription: the one that goes on, else the last; for themselves and the team. */
    @Transactional(readOnly = true)
    public Optional<Subscription> of(AthleteId athlete) {
        athletes.require(athlete);
        return mirror(athlete).map(row -> shown(row, new HashMap<>()));
    }

    /** The same for many athletes at once, for the team's lists; who never subscribed is absent. */
    @Transactional(readOnly = true)
    public Map<AthleteId, Subscription> of(Collection<AthleteId> of) {
        seats.requireTeam();
        Map<PriceId, String> names = new HashMap<>();
        return mirrors
                .findByAthleteInOrderByStartedDescIdDesc(
                        of.stream().map(AthleteId::value).toList())
                .stream()
                .filter(row -> row.status().hasBegun())
                .collect(Collectors.toMap(
                        SubscriptionMirrorRow::athlete,
                        row -> shown(row, names),
                        (newer, older) ->
                                newer.status().isAlive() || !older.status().isAlive() ? newer : older));
    }

    /** The athlete's bills, newest first; for themselves and the team. */
    @Transactional(readOnly = true)
    public List<Invoice> invoices(AthleteId athlete) {
        athletes.require(athlete);
        return invoices.findByAthleteOrderByDrawnDescIdDesc(athlete.value(), Limit.of(INVOICES_SHOWN)).stream()
                .map(InvoiceMirrorRow::toInvoice)
                .toList();
    }

    /** Every subscription of the practice that ever began, late ones first, then the newest; for the owner. */
    @Transactional(readOnly = true)
    public List<Subscription> all() {
        seats.require(Role.OWNER);
        Map<PriceId, String> names = new HashMap<>();
        return mirrors.findByOrderByStartedDescIdDesc().stream()
                .filter(row -> row.status().hasBegun())
                .map(row -> shown(row, names))
                .sorted(Comparator.comparing((Subscription one) -> !one.needsAttention()))
                .toList();
    }

    /** What the practice lives on; for the owner and for tasks. */
    @Transactional(readOnly = true)
    public MoneySummary totals() {
        seats.require(Role.OWNER);
        return totals.now();
    }

    /** Ends the subscription with the period that is paid; access stays until then. Not in a transaction. */
    public Subscription cancelAtPeriodEnd(AthleteId athlete) {
        return endAtPeriodEnd(athlete, true);
    }

    /** Lets a subscription go on that was to end. Not in a transaction. */
    public Subscription undoCancel(AthleteId athlete) {
        return endAtPeriodEnd(athlete, false);
    }

    /**
     * A fresh link to Stripe's page where the athlete changes their card; for the athlete, whatever their access. Not in
     * a transaction.
     *
     * @param returnUrl an absolute address
     * @throws Missing if the athlete never subscribed
     */
    public String portalUrl(AthleteId athlete, String returnUrl) {
        var row = own(athlete);
        return gateway.portal(accounts.required(), Ids.next().toString(), row.customer(), returnUrl);
    }

    /** Asks Stripe again, for whoever waits for a word that did not come; for the athlete. Not in a transaction. */
    public void refresh(AthleteId athlete) {
        sync.refresh(own(athlete).stripeId());
    }

    private Subscription endAtPeriodEnd(AthleteId athlete, boolean atEnd) {
        var id = own(athlete).stripeId();
        commands.each("ending:" + id + ":" + atEnd, Boolean.toString(atEnd), (key, wish) -> {
            gateway.cancelAtPeriodEnd(accounts.required(), key, id, Boolean.parseBoolean(wish));
            return StripeCommands.Result.of(id + ":" + key);
        });
        sync.refresh(id);
        return of(athlete).orElseThrow(() -> new Missing("subscription"));
    }

    private SubscriptionMirrorRow own(AthleteId id) {
        var athlete = athletes.require(id);
        if (seats.require() instanceof Seat.Member member
                && !member.who().equals(athlete.account())
                && !member.is(Role.OWNER)) {
            throw new SeatException.NotAllowed("somebody else's subscription");
        }
        return mirror(id).orElseThrow(() -> new Missing("subscription"));
    }

    private Optional<SubscriptionMirrorRow> mirror(AthleteId athlete) {
        var all = mirrors.findByAthleteOrderByStartedDescIdDesc(athlete.value());
        return all.stream()
                .filter(row -> row.status().isAlive())
                .findFirst()
                .or(() -> all.stream().filter(row -> row.status().hasBegun()).findFirst());
    }

    private Subscription shown(SubscriptionMirrorRow row, Map<PriceId, String> names) {
        return row.toSubscription(name(row.price(), names), AccessBooking.graceEnds(row.periodStart()));
    }

    private @Nullable String name(@Nullable PriceId price, Map<PriceId, String> names) {
        if (price == null) {
            return null;
        }
        var name = names.computeIfAbsent(
                price, id -> packages.ofPrice(id).map(CoachingPackage::name).orElse(""));
        return Objects.requireNonNull(name).isEmpty() ? null : name;
    }
}
