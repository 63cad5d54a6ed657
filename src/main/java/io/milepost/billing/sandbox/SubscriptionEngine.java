package io.milepost.billing.sandbox;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The life of a subscription: begun, paid, renewed, declined, canceled; moved on by the {@link Timetable}. */
final class SubscriptionEngine {

    private final SandboxState state;
    private final Events events;
    private final Invoices invoices;

    SubscriptionEngine(SandboxState state, Events events, Invoices invoices) {
        this.state = state;
        this.events = events;
        this.invoices = invoices;
    }

    /**
     * Begins a subscription with its first invoice: trialing if the wish names trial days, else incomplete until that
     * invoice is paid.
     *
     * @param wish Checkout's {@code subscription_data}
     */
    ObjectNode begin(String account, String customer, ObjectNode price, long quantity, ObjectNode wish) {
        var now = state.seconds();
        var trialDays = Long.parseLong(wish.path("trial_period_days").asString("0"));
        var subscription = state.fresh("sub_", "subscription");
        var id = subscription.path("id").asString("");
        var periodEnd = trialDays > 0
                ? now + Duration.ofDays(trialDays).toSeconds()
                : BillingPeriods.after(now, now, price.path("recurring"));
        subscription.putNull("application_fee_percent");
        if (wish.has("application_fee_percent")) {
            subscription.put(
                    "application_fee_percent",
                    wish.path("application_fee_percent").asString("").isEmpty()
                            ? 0d
                            : Double.parseDouble(
                                    wish.path("application_fee_percent").asString("0")));
        }
        subscription.putObject("billing_mode").put("type", "flexible");
        subscription.put("billing_cycle_anchor", trialDays > 0 ? periodEnd : now);
        subscription.putNull("cancel_at");
        subscription.put("cancel_at_period_end", false);
        subscription.putNull("canceled_at");
        subscription.put("collection_method", "charge_automatically");
        subscription.put("currency", price.path("currency").asString(""));
        subscription.put("customer", customer);
        subscription.putNull("default_payment_method");
        subscription.putNull("ended_at");
        subscription.putNull("pause_collection");
        subscription.put("start_date", now);
        if (trialDays > 0) {
            subscription.put("trial_start", now).put("trial_end", periodEnd);
        } else {
            subscription.putNull("trial_start").putNull("trial_end");
        }
        subscription
                .putObject("trial_settings")
                .putObject("end_behavior")
                .put(
                        "missing_payment_method",
                        wish.path("trial_settings")
                                .path("end_behavior")
                                .path("missing_payment_method")
                                .asString("create_invoice"));
        subscription.set(
                "metadata",
                wish.path("metadata") instanceof ObjectNode given ? given.deepCopy() : state.json.createObjectNode());
        var items = subscription.putObject("items");
        items.put("object", "list").put("has_more", false).put("url", "/v1/subscription_items?subscription=" + id);
        var item = items.putArray("data").addObject();
        item.put("id", state.newId("si_")).put("object", "subscription_item").put("created", now);
        item.put("current_period_start", now).put("current_period_end", periodEnd);
        item.putObject("metadata");
        item.set("price", events.shown(price));
        item.put("quantity", quantity).put("subscription", id);
        subscription.put("status", trialDays > 0 ? "trialing" : "incomplete");
        state.put(account, subscription);
        var invoice = invoices.draw(account, subscription, "subscription_create", trialDays > 0);
        events.occurred(account, "customer.subscription.created", subscription);
        invoices.finalise(account, invoice);
        if (trialDays > 0) {
            invoices.paid(account, invoice);
        }
        return subscription;
    }

    /** Saves a card for later payments of this subscription. */
    ObjectNode saveCard(String account, ObjectNode subscription, TestCard card, String expiry) {
        var method = state.fresh("pm_", "payment_method");
        method.put("type", "card").put("customer", subscription.path("customer").asString(""));
        method.putObject("card")
                .put("brand", card.brand())
                .put("last4", card.number().substring(12))
                .put("exp_month", Integer.parseInt(expiry.substring(0, 2)))
                .put("exp_year", 2000 + Integer.parseInt(expiry.substring(expiry.length() - 2)));
        method.put("_card", card.name());
        state.put(account, method);
        subscription.put("default_payment_method", method.path("id").asString(""));
        state.touch();
        events.occurred(account, "payment_method.attached", method);
        return method;
    }

    Optional<TestCard> cardOf(String account, ObjectNode subscription) {
        return state.find(account, subscription.path("default_payment_method").asString(""))
                .map(method -> TestCard.valueOf(method.path("_card").asString(TestCard.PAYS.name())));
    }

    /** Books an invoice as paid and puts its subscription in order. */
    void settle(String account, ObjectNode invoice) {
        invoices.paid(account, invoice);
        state.find(account, Invoices.subscriptionOf(invoice)).ifPresent(subscription -> {
            switch (subscription.path("status").asString("")) {
                case "incomplete", "past_due", "unpaid" -> become(account, subscription, "active");
                default -> state.touch();
            }
        });
    }

    /** Charges an open invoice to the saved card. */
    void charge(String account, ObjectNode invoice) {
        var subscription = state.get(account, "subscription", Invoices.subscriptionOf(invoice));
        var card = cardOf(account, subscription);
        if (card.isPresent() && card.get().refusal().isEmpty()) {
            settle(account, invoice);
        } else if (!invoices.declined(account, invoice)) {
            end(account, subscription);
        } else if (!subscription.path("status").asString("").equals("past_due")) {
            become(account, subscription, "past_due");
        }
    }

    /** Alters what the platform may alter: the end, a pause of collection, metadata, the card. */
    ObjectNode update(String account, ObjectNode subscription, Params params) {
        if (isOver(subscription)) {
            throw ApiException.invalid(
                    "A canceled subscription can only update its cancellation_details and metadata.");
        }
        params.flag("cancel_at_period_end").ifPresent(atEnd -> {
            subscription.put("cancel_at_period_end", atEnd);
            if (atEnd) {
                subscription.put("cancel_at", periodEnd(subscription)).put("canceled_at", state.seconds());
            } else {
                subscription.putNull("cancel_at").putNull("canceled_at");
            }
        });
        if (params.has("pause_collection")) {
            if (params.at("pause_collection") instanceof ObjectNode wish) {
                var pause = subscription.putObject("pause_collection");
                pause.put("behavior", wish.path("behavior").asString("void"));
                params.number("pause_collection", "resumes_at")
                        .ifPresentOrElse(at -> pause.put("resumes_at", at), () -> pause.putNull("resumes_at"));
            } else {
                subscription.putNull("pause_collection");
            }
        }
        params.text("default_payment_method").ifPresent(method -> {
            state.get(account, "payment_method", method);
            subscription.put("default_payment_method", method);
        });
        ((ObjectNode) subscription.path("metadata")).setAll(params.metadata());
        state.touch();
        events.occurred(account, "customer.subscription.updated", subscription);
        return subscription;
    }

    /** Ends a subscription at once. */
    ObjectNode cancel(String account, ObjectNode subscription) {
        if (isOver(subscription)) {
            throw ApiException.noSuch("subscription", subscription.path("id").asString(""));
        }
        end(account, subscription);
        return subscription;
    }

    /** The first invoice was not paid in time. */
    void expire(String account, ObjectNode subscription) {
        invoices.openOf(account, subscription.path("id").asString(""))
                .forEach(invoice -> invoices.close(account, invoice, "void"));
        become(account, subscription, "incomplete_expired");
    }

    /** One period is over. */
    void roll(String account, ObjectNode subscription) {
        if (subscription.path("cancel_at_period_end").asBoolean(false)) {
            end(account, subscription);
            return;
        }
        var trial = subscription.path("status").asString("").equals("trialing");
        if (trial && cardOf(account, subscription).isEmpty()) {
            switch (subscription
                    .path("trial_settings")
                    .path("end_behavior")
                    .path("missing_payment_method")
                    .asString("")) {
                case "cancel" -> {
                    end(account, subscription);
                    return;
                }
                case "pause" -> {
                    subscription.put("status", "paused");
                    state.touch();
                    events.occurred(account, "customer.subscription.paused", subscription);
                    return;
                }
                default -> {}
            }
        }
        var item = (ObjectNode) subscription.path("items").path("data").path(0);
        var start = periodEnd(subscription);
        item.put("current_period_start", start);
        item.put(
                "current_period_end",
                BillingPeriods.after(
                        start,
                        subscription.path("billing_cycle_anchor").asLong(start),
                        item.path("price").path("recurring")));
        if (trial) {
            subscription.put("status", "active");
        }
        var invoice = invoices.draw(account, subscription, "subscription_cycle", false);
        events.occurred(account, "customer.subscription.updated", subscription);
        switch (subscription.path("pause_collection").path("behavior").asString("")) {
            case "void" -> invoices.close(account, invoice, "void");
            case "mark_uncollectible" -> invoices.close(account, invoice, "uncollectible");
            case "keep_as_draft" -> invoice.put("auto_advance", false);
            default -> {
                invoices.finalise(account, invoice);
                charge(account, invoice);
            }
        }
    }

    private void end(String account, ObjectNode subscription) {
        subscription.put("status", "canceled").put("ended_at", state.seconds());
        if (!subscription.path("canceled_at").isNumber()) {
            subscription.put("canceled_at", state.seconds());
        }
        state.touch();
        events.occurred(account, "customer.subscription.deleted", subscription);
    }

    private void become(String account, ObjectNode subscription, String status) {
        subscription.put("status", status);
        state.touch();
        events.occurred(account, "customer.subscription.updated", subscription);
    }

    private static boolean isOver(ObjectNode subscription) {
        var status = subscription.path("status").asString("");
        return status.equals("canceled") || status.equals("incomplete_expired");
    }

    static long periodEnd(ObjectNode subscription) {
        return subscription
                .path("items")
                .path("data")
                .path(0)
                .path("current_period_end")
                .asLong(0);
    }
}
