package io.milepost.billing.sandbox;

import java.time.Instant;
import java.util.HashSet;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of Stripe's API that Milepost speaks. A parameter that the sandbox would ignore is refused, so that nothing
 * seems to work here that was never tried.
 */
final class Api {

    private final SandboxState state;
    private final Events events;
    private final SubscriptionEngine engine;
    private final Shelf shelf;
    private final Expansion expansion;
    private final Routes routes = new Routes();

    Api(SandboxState state, Events events, SubscriptionEngine engine, HostedCheckout checkout) {
        this.state = state;
        this.events = events;
        this.engine = engine;
        shelf = new Shelf(state, events);
        expansion = new Expansion(state);
        new Catalogue(state, shelf).addTo(routes);
        checkout(checkout);
        subscriptions();
        routes.on("POST", "/v1/billing_portal/sessions", this::openPortal);
        routes.on("POST", "/v2/core/accounts", this::openAccount);
        routes.on(
                "GET",
                "/v2/core/accounts/{id}",
                call -> state.get(SandboxState.PLATFORM, "v2.core.account", call.id()));
        routes.on("GET", "/v1/events", this::listEvents);
        routes.on("GET", "/v1/events/{id}", call -> shelf.get(call, "event"));
    }

    /** Answers one call with the object as it may leave, expanded as wished. */
    ObjectNode answer(String method, String path, String account, Params params) {
        var answer = routes.answer(method, path, account, params);
        return events.shown(expansion.expanded(account, answer, params.texts("expand")));
    }

    private void checkout(HostedCheckout checkout) {
        routes.on("POST", "/v1/checkout/sessions", call -> {
            call.only(
                    "mode",
                    "ui_mode",
                    "line_items",
                    "customer",
                    "customer_email",
                    "client_reference_id",
                    "success_url",
                    "cancel_url",
                    "subscription_data",
                    "metadata",
                    "expires_at",
                    "locale");
            return checkout.open(call.account(), call.params());
        });
        routes.on(
                "GET",
                "/v1/checkout/sessions",
                call -> shelf.list(call, "checkout.session", "customer", "status", "subscription"));
        routes.on("GET", "/v1/checkout/sessions/{id}", call -> shelf.get(call, "checkout.session"));
        routes.on(
                "POST",
                "/v1/checkout/sessions/{id}/expire",
                call -> checkout.expire(call.account(), shelf.get(call, "checkout.session")));
    }

    private void subscriptions() {
        routes.on("GET", "/v1/subscriptions", call -> shelf.list(call, "subscription", "customer", "status", "price"));
        routes.on("GET", "/v1/subscriptions/{id}", call -> shelf.get(call, "subscription"));
        routes.on("POST", "/v1/subscriptions/{id}", call -> {
            call.only("cancel_at_period_end", "pause_collection", "default_payment_method", "metadata");
            return engine.update(call.account(), shelf.get(call, "subscription"), call.params());
        });
        routes.on(
                "DELETE",
                "/v1/subscriptions/{id}",
                call -> engine.cancel(call.account(), shelf.get(call, "subscription")));
        routes.on("GET", "/v1/invoices", call -> shelf.list(call, "invoice", "customer", "status", "subscription"));
        routes.on("GET", "/v1/invoices/{id}", call -> shelf.get(call, "invoice"));
        routes.on("POST", "/v1/invoices/{id}/pay", call -> {
            call.only();
            var invoice = shelf.get(call, "invoice");
            if (!invoice.path("status").asString("").equals("open")) {
                throw ApiException.invalid("Invoice is not open.");
            }
            engine.charge(call.account(), invoice);
            if (!invoice.path("status").asString("").equals("paid")) {
                throw ApiException.declined("Your card was declined.");
            }
            return invoice;
        });
        routes.on("GET", "/v1/invoice_payments", call -> shelf.list(call, "invoice_payment", "invoice"));
    }

    private ObjectNode openPortal(Call call) {
        call.only("customer", "return_url", "locale");
        state.get(call.account(), "customer", call.params().required("customer"));
        var session = state.fresh("bps_", "billing_portal.session");
        session.put("customer", call.params().required("customer"));
        session.put("return_url", call.params().text("return_url").orElse(null));
        session.put("url", "sandbox:/p/session/" + session.path("id").asString(""));
        return state.put(call.account(), session);
    }

    private ObjectNode openAccount(Call call) {
        call.only("contact_email", "display_name", "configuration", "dashboard", "defaults", "identity", "metadata");
        var account = state.json.createObjectNode();
        var id = state.newId("acct_");
        account.put("id", id).put("object", "v2.core.account");
        account.put("created", Instant.ofEpochSecond(state.seconds()).toString());
        account.put("livemode", false).put("closed", false);
        account.put("contact_email", call.params().text("contact_email").orElse(null));
        account.put("display_name", call.params().text("display_name").orElse(null));
        account.put("dashboard", call.params().text("dashboard").orElse("full"));
        account.putArray("applied_configurations").add("merchant");
        account.putObject("configuration")
                .putObject("merchant")
                .put("applied", true)
                .putObject("capabilities")
                .putObject("card_payments")
                .put("status", "active")
                .putArray("status_details");
        account.set("metadata", call.params().metadata());
        state.open(id);
        return state.put(SandboxState.PLATFORM, account);
    }

    private ObjectNode listEvents(Call call) {
        var types = new HashSet<>(call.params().texts("types"));
        call.params().text("type").ifPresent(types::add);
        var from = call.params().number("created", "gte").orElse(0L);
        var delivered = call.params().flag("delivery_success");
        return shelf.page(
                call,
                "event",
                event -> (types.isEmpty() || types.contains(event.path("type").asString("")))
                        && event.path("created").asLong(0) >= from
                        && (delivered.isEmpty()
                                || delivered.get() == event.path("_delivered").asBoolean(false)));
    }
}
