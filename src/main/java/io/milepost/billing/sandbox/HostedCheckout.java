package io.milepost.billing.sandbox;

import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** Checkout sessions of mode subscription: opened by the API, paid on the hosted page. */
final class HostedCheckout {

    private static final Duration LIFETIME = Duration.ofHours(24);

    private final SandboxState state;
    private final Events events;
    private final SubscriptionEngine engine;

    HostedCheckout(SandboxState state, Events events, SubscriptionEngine engine) {
        this.state = state;
        this.events = events;
        this.engine = engine;
    }

    /** What came of an attempt to pay. */
    sealed interface Outcome {
        record Paid(String location) implements Outcome {}

        record Declined(String words) implements Outcome {}

        record AuthenticationNeeded() implements Outcome {}
    }

    ObjectNode open(String account, Params params) {
        if (!params.required("mode").equals("subscription")) {
            throw ApiException.invalid("The sandbox sells subscriptions only: mode must be 'subscription'.");
        }
        if (!params.text("ui_mode").orElse("hosted_page").equals("hosted_page")) {
            throw ApiException.invalid("The sandbox has hosted pages only: ui_mode must be 'hosted_page'.");
        }
        var line = params.at("line_items").path(0);
        if (line.isMissingNode()) {
            throw ApiException.missing("line_items");
        }
        var price = state.get(account, "price", line.path("price").asString(""));
        if (!price.path("active").asBoolean(false)) {
            throw ApiException.invalid("The price specified is inactive. This field only accepts active prices.");
        }
        var quantity = Long.parseLong(line.path("quantity").asString("1"));
        var session = state.fresh("cs_test_", "checkout.session");
        var id = session.path("id").asString("");
        params.text("customer")
                .ifPresentOrElse(
                        customer -> {
                            state.get(account, "customer", customer);
                            session.put("customer", customer);
                        },
                        () -> session.putNull("customer"));
        params.text("customer_email")
                .ifPresentOrElse(mail -> session.put("customer_email", mail), () -> session.putNull("customer_email"));
        params.text("client_reference_id")
                .ifPresentOrElse(
                        reference -> session.put("client_reference_id", reference),
                        () -> session.putNull("client_reference_id"));
        session.put("mode", "subscription").put("ui_mode", "hosted_page");
        session.put("status", "open").put("payment_status", "unpaid");
        session.put("success_url", params.required("success_url"));
        params.text("cancel_url")
                .ifPresentOrElse(url -> session.put("cancel_url", url), () -> session.putNull("cancel_url"));
        session.put("url", "sandbox:/c/pay/" + id);
        session.put("expires_at", params.number("expires_at").orElse(state.seconds() + LIFETIME.toSeconds()));
        session.put("currency", price.path("currency").asString(""));
        var wish = params.at("subscription_data") instanceof ObjectNode given
                ? given.deepCopy()
                : state.json.createObjectNode();
        var trial = wish.has("trial_period_days");
        var amount = trial ? 0 : price.path("unit_amount").asLong(0) * quantity;
        session.put("amount_subtotal", amount).put("amount_total", amount);
        session.putNull("subscription").putNull("invoice");
        session.set("metadata", params.metadata());
        var items = session.putObject("_line_items");
        items.put("object", "list").put("has_more", false).put("url", "/v1/checkout/sessions/" + id + "/line_items");
        var item = items.putArray("data").addObject();
        item.put("id", state.newId("li_")).put("object", "item").put("quantity", quantity);
        item.put("amount_total", amount).put("currency", price.path("currency").asString(""));
        item.set("price", events.shown(price));
        session.set("_wish", wish);
        session.put("_price", price.path("id").asString("")).put("_quantity", quantity);
        return state.put(account, session);
    }

    ObjectNode expire(String account, ObjectNode session) {
        if (!session.path("status").asString("").equals("open")) {
            throw ApiException.invalid("Only Checkout Sessions with a status in [\"open\"] can be expired.");
        }
        session.put("status", "expired").putNull("url");
        state.touch();
        events.occurred(account, "checkout.session.expired", session);
        return session;
    }

    /** The athlete pressed "Subscribe". */
    Outcome pay(String account, ObjectNode session, String mail, TestCard card, String expiry) {
        if (session.path("status").asString("").equals("complete")) {
            return new Outcome.Paid(successUrl(session));
        }
        var trial = session.path("_wish").has("trial_period_days");
        if (!card.refusal().isEmpty() && !(trial && card.canBeSaved())) {
            return new Outcome.Declined(card.refusal());
        }
        session.put("_mail", mail).put("_card", card.name()).put("_expiry", expiry);
        if (card == TestCard.ASKS_FOR_3DS) {
            if (!trial) {
                subscription(account, session);
            }
            state.touch();
            return new Outcome.AuthenticationNeeded();
        }
        return complete(account, session);
    }

    /** The bank's page was left: with its blessing, or without. */
    Outcome authenticated(String account, ObjectNode session, boolean blessed) {
        if (session.path("status").asString("").equals("complete")) {
            return new Outcome.Paid(successUrl(session));
        }
        if (!session.has("_card")) {
            throw ApiException.invalid("This payment does not wait for the bank.");
        }
        return blessed
                ? complete(account, session)
                : new Outcome.Declined(
                        "Your bank could not confirm that it was you. Nothing was charged. Try again or use another card.");
    }

    private Outcome complete(String account, ObjectNode session) {
        var subscription = subscription(account, session);
        var card = TestCard.valueOf(session.path("_card").asString(""));
        engine.saveCard(account, subscription, card, session.path("_expiry").asString("1299"));
        state.find(account, subscription.path("latest_invoice").asString(""))
                .filter(invoice -> invoice.path("status").asString("").equals("open"))
                .ifPresent(invoice -> engine.settle(account, invoice));
        session.put("status", "complete");
        session.put("payment_status", session.path("amount_total").asLong(0) == 0 ? "no_payment_required" : "paid");
        session.put("subscription", subscription.path("id").asString(""));
        session.put("customer", subscription.path("customer").asString(""));
        session.put("invoice", subscription.path("latest_invoice").asString(""));
        session.putObject("customer_details").put("email", session.path("_mail").asString(""));
        session.putNull("url");
        state.touch();
        events.occurred(account, "checkout.session.completed", session);
        return new Outcome.Paid(successUrl(session));
    }

    /** The session's subscription: the incomplete one of an earlier attempt, or a new one. */
    private ObjectNode subscription(String account, ObjectNode session) {
        var earlier = state.find(account, session.path("_subscription").asString(""))
                .filter(found -> found.path("status").asString("").equals("incomplete"));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var customer = session.path("customer").asString("");
        if (customer.isEmpty()) {
            var created = state.fresh("cus_", "customer");
            created.put("email", session.path("_mail").asString(""));
            created.putObject("metadata");
            state.put(account, created);
            events.occurred(account, "customer.created", created);
            customer = created.path("id").asString("");
            session.put("customer", customer);
        }
        var begun = engine.begin(
                account,
                customer,
                state.get(account, "price", session.path("_price").asString("")),
                session.path("_quantity").asLong(1),
                (ObjectNode) session.path("_wish"));
        session.put("_subscription", begun.path("id").asString(""));
        return begun;
    }

    private static String successUrl(ObjectNode session) {
        return session.path("success_url")
                .asString("")
                .replace("{CHECKOUT_SESSION_ID}", session.path("id").asString(""));
    }
}
