package io.milepost.billing;

import io.milepost.billing.stripe.CheckoutWish;
import io.milepost.billing.stripe.StripeGateway;
import io.milepost.billing.stripe.StripeTrouble;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import java.util.Objects;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Leads an athlete to Stripe's page, where they pay for the first time. */
@Service
public class Checkouts {

    private final StripeGateway gateway;
    private final StripeAccounts accounts;
    private final StripeCommands commands;
    private final Packages packages;
    private final SubscriptionMirrorRows mirrors;
    private final Athletes athletes;
    private final Seats seats;
    private final SubscriptionSync sync;
    private final JsonMapper json;

    Checkouts(
            StripeGateway gateway,
            StripeAccounts accounts,
            StripeCommands commands,
            Packages packages,
            SubscriptionMirrorRows mirrors,
            Athletes athletes,
            Seats seats,
            SubscriptionSync sync,
            JsonMapper json) {
        this.gateway = gateway;
        this.accounts = accounts;
        this.commands = commands;
        this.packages = packages;
        this.mirrors = mirrors;
        this.athletes = athletes;
        this.seats = seats;
        this.sync = sync;
        this.json = json;
    }

    /**
     * Where the payer comes back to. Coming back proves nothing: only Stripe's word does.
     *
     * @param paid an absolute address; {@code {CHECKOUT_SESSION_ID}} in it is filled in by Stripe
     * @param unpaid an absolute address for whoever turns round
     */
    public record Return(String paid, String unpaid) {}

    /**
     * Opens the page for a price; for the athlete and for a task. However often and from however many tabs this is
     * asked for, there is one open page per athlete and price.
     *
     * <p>Not in a transaction: Stripe is called.
     *
     * @throws Missing if the athlete or the price is not there, or the price is no longer on offer
     * @throws StripeTrouble if Stripe does not do it
     */
    public Checkout start(AthleteId id, PriceId price, Return back) {
        var athlete = payer(id);
        var offer = packages.ofPrice(price)
                .filter(found -> !found.archived()
                        && packages.get(found.id()).price().id().equals(price))
                .orElseThrow(() -> new Missing("price"));
        if (mirrors.findByAthleteOrderByStartedDescIdDesc(id.value()).stream()
                .anyMatch(mirror -> mirror.status().isAlive())) {
            return new Checkout.AlreadySubscribed();
        }
        var account = accounts.required();
        var wish = new CheckoutWish(
                customer(account, athlete),
                price(account, offer),
                offer.text().trialDays(),
                back.paid(),
                back.unpaid(),
                id.value().toString());
        var page = commands.once(Slots.checkout(id, price), json.writeValueAsString(wish), (key, params) -> {
            var opened = gateway.openCheckout(account, key, json.readValue(params, CheckoutWish.class));
            return new StripeCommands.Result(opened.id(), opened.url(), opened.expiresAt());
        });
        return new Checkout.Open(Objects.requireNonNull(page.link(), "an open page has an address"));
    }

    /**
     * Asks Stripe what became of a page, for whoever waits for a word that does not come; for the athlete and for a
     * task. Does nothing for a page of somebody else.
     *
     * <p>Not in a transaction: Stripe is called.
     *
     * @param page the id that Stripe filled in on the way back
     */
    public void lookAgain(AthleteId id, String page) {
        payer(id);
        var account = accounts.required();
        try {
            var found = gateway.checkout(account, page);
            var customer = found.customer();
            if (customer != null
                    && found.subscription() != null
                    && commands.slotOf(customer)
                            .filter(Slots.customer(id)::equals)
                            .isPresent()) {
                sync.refresh(found.subscription());
            }
        } catch (StripeTrouble trouble) {
            if (trouble.kind() != StripeTrouble.Kind.MISSING) {
                throw trouble;
            }
        }
    }

    private AthleteProfile payer(AthleteId id) {
        var athlete = athletes.require(id);
        if (seats.require() instanceof Seat.Member member && !member.who().equals(athlete.account())) {
            throw new SeatException.NotAllowed("nobody subscribes for somebody else");
        }
        return athlete;
    }

    private String customer(String account, AthleteProfile athlete) {
        record Person(String email, String name) {}
        var mail = Objects.requireNonNullElse(athlete.email(), "");
        return commands.once(
                        Slots.customer(athlete.id()),
                        json.writeValueAsString(new Person(mail, athlete.name())),
                        (key, params) -> {
                            var person = json.readValue(params, Person.class);
                            return StripeCommands.Result.of(gateway.createCustomer(
                                    account,
                                    key,
                                    person.email(),
                                    person.name(),
                                    athlete.id().value().toString()));
                        })
                .id();
    }

    private String price(String account, CoachingPackage offer) {
        var product = commands.once(
                        Slots.product(offer.id()),
                        offer.name(),
                        (key, name) -> StripeCommands.Result.of(gateway.createProduct(account, key, name)))
                .id();
        var price = offer.price();
        return commands.once(
                        Slots.price(price.id()),
                        product,
                        (key, ofProduct) -> StripeCommands.Result.of(
                                gateway.createPrice(account, key, ofProduct, price.money(), price.interval())))
                .id();
    }
}
