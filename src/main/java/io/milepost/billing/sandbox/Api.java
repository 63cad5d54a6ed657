package io.milepost.billing.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of Stripe's API that Milepost speaks. A parameter that the sandbox would ignore is refused, so that nothing
 * seems to work here that was never tried.
 */
final class Api {

    private final SandboxState state;
    private final Events events;
    private final SubscriptionEngine engine;
    private final List<Route> routes = new ArrayList<>();

    /** One call: whose data, which id is in the path, with which parameters. */
    record Call(String account, String id, Params params) {

        void only(String... known) {
            var strange = new HashSet<String>();
            params.tree().propertyNames().forEach(strange::add);
            strange.removeAll(Set.of(known));
            strange.remove("expand");
            strange.remove("include");
            if (!strange.isEmpty()) {
                throw ApiException.invalid("The sandbox does not know the parameter "
                        + strange.iterator().next());
            }
        }
    }

    private record Route(String method, Pattern path, Function<Call, ObjectNode> handler) {}

    Api(SandboxState state, Events events, SubscriptionEngine engine, HostedCheckout checkout) {
        this.state = state;
        this.events = events;
        this.engine = engine;
        catalogue();
        subscriptions();
        route("POST", "/v1/checkout/sessions", call -> {
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
        route(
                "GET",
                "/v1/checkout/sessions",
                call -> list(call, "checkout.session", "customer", "status", "subscription"));
        route("GET", "/v1/checkout/sessions/{id}", call -> get(call, "checkout.session"));
        route(
                "POST",
                "/v1/checkout/sessions/{id}/expire",
                call -> checkout.expire(call.account(), get(call, "checkout.session")));
        route("POST", "/v1/billing_portal/sessions", this::openPortal);
        route("POST", "/v2/core/accounts", this::openAccount);
        route("GET", "/v2/core/accounts/{id}", call -> state.get(SandboxState.PLATFORM, "v2.core.account", call.id()));
    }

    /** Answers one call with the object as it may leave, expanded as wished. */
    ObjectNode answer(String method, String path, String account, Params params) {
        for (var route : routes) {
            var found = route.path().matcher(path);
            if (route.method().equals(method) && found.matches()) {
                var answer = route.handler().apply(new Call(account, id(found), params));
                return events.shown(expanded(account, answer, params.texts("expand")));
            }
        }
        throw ApiException.unknownRoute(method, path);
    }

    private void catalogue() {
        route("POST", "/v1/customers", call -> {
            call.only("email", "name", "metadata");
            var customer = state.fresh("cus_", "customer");
            customer.put("email", call.params().text("email").orElse(null));
            customer.put("name", call.params().text("name").orElse(null));
            customer.put("delinquent", false);
            customer.set("metadata", call.params().metadata());
            return created(call, customer);
        });
        route("GET", "/v1/customers", call -> list(call, "customer", "email"));
        route("GET", "/v1/customers/{id}", call -> get(call, "customer"));
        route("POST", "/v1/customers/{id}", call -> {
            call.only("email", "name", "metadata");
            return altered(call, get(call, "customer"), "email", "name");
        });
        route("POST", "/v1/products", call -> {
            call.only("id", "name", "description", "metadata");
            var product = state.fresh("prod_", "product");
            call.params().text("id").ifPresent(id -> product.put("id", id));
            product.put("name", call.params().required("name"));
            product.put("description", call.params().text("description").orElse(null));
            product.put("active", true);
            product.set("metadata", call.params().metadata());
            return created(call, product);
        });
        route("GET", "/v1/products", call -> list(call, "product", "active"));
        route("GET", "/v1/products/{id}", call -> get(call, "product"));
        route("POST", "/v1/products/{id}", call -> {
            call.only("name", "description", "active", "metadata");
            return altered(call, get(call, "product"), "name", "description");
        });
        route("POST", "/v1/prices", this::newPrice);
        route("GET", "/v1/prices", call -> list(call, "price", "product", "active", "currency"));
        route("GET", "/v1/prices/{id}", call -> get(call, "price"));
        route("POST", "/v1/prices/{id}", call -> {
            call.only("active", "nickname", "metadata");
            return altered(call, get(call, "price"), "nickname");
        });
        route("GET", "/v1/events", this::listEvents);
        route("GET", "/v1/events/{id}", call -> get(call, "event"));
    }

    private void subscriptions() {
        route("GET", "/v1/subscriptions", call -> list(call, "subscription", "customer", "status", "price"));
        route("GET", "/v1/subscriptions/{id}", call -> get(call, "subscription"));
        route("POST", "/v1/subscriptions/{id}", call -> {
            call.only("cancel_at_period_end", "pause_collection", "default_payment_method", "metadata");
            return engine.update(call.account(), get(call, "subscription"), call.params());
        });
        route("DELETE", "/v1/subscriptions/{id}", call -> engine.cancel(call.account(), get(call, "subscription")));
        route("GET", "/v1/invoices", call -> list(call, "invoice", "customer", "status", "subscription"));
        route("GET", "/v1/invoices/{id}", call -> get(call, "invoice"));
        route("POST", "/v1/invoices/{id}/pay", call -> {
            call.only();
            var invoice = get(call, "invoice");
            if (!invoice.path("status").asString("").equals("open")) {
                throw ApiException.invalid("Invoice is not open.");
            }
            engine.charge(call.account(), invoice);
            if (!invoice.path("status").asString("").equals("paid")) {
                throw ApiException.declined("Your card was declined.");
            }
            return invoice;
        });
        route("GET", "/v1/invoice_payments", call -> list(call, "invoice_payment", "invoice"));
    }

    private ObjectNode newPrice(Call call) {
        call.only(
                "product",
                "currency",
                "unit_amount",
                "recurring",
                "nickname",
                "metadata",
                "lookup_key",
                "tax_behavior");
        var params = call.params();
        state.get(call.account(), "product", params.required("product"));
        var amount = params.number("unit_amount").orElseThrow(() -> ApiException.missing("unit_amount"));
        if (amount < 0) {
            throw ApiException.invalid("This value must be greater than or equal to 0.");
        }
        var price = state.fresh("price_", "price");
        price.put("active", true).put("billing_scheme", "per_unit");
        price.put("currency", params.required("currency").toLowerCase(java.util.Locale.ROOT));
        price.put("nickname", params.text("nickname").orElse(null));
        price.put("lookup_key", params.text("lookup_key").orElse(null));
        price.put("product", params.required("product"));
        price.put("tax_behavior", params.text("tax_behavior").orElse("unspecified"));
        price.put("unit_amount", amount).put("unit_amount_decimal", Long.toString(amount));
        price.put("type", "recurring");
        price.putObject("recurring")
                .put(
                        "interval",
                        params.text("recurring", "interval")
                                .filter(Set.of("day", "week", "month", "year")::contains)
                                .orElseThrow(() -> ApiException.missing("recurring[interval]")))
                .put(
                        "interval_count",
                        params.number("recurring", "interval_count").orElse(1L))
                .put("usage_type", "licensed");
        price.set("metadata", params.metadata());
        return created(call, price);
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
        return page(
                call,
                "event",
                event -> (types.isEmpty() || types.contains(event.path("type").asString("")))
                        && event.path("created").asLong(0) >= from
                        && (delivered.isEmpty()
                                || delivered.get() == event.path("_delivered").asBoolean(false)));
    }

    private ObjectNode list(Call call, String object, String... filters) {
        Predicate<ObjectNode> matches = node -> true;
        for (var filter : filters) {
            var wanted = call.params().text(filter);
            if (wanted.isPresent() && !(filter.equals("status") && wanted.get().equals("all"))) {
                matches = matches.and(node -> value(node, filter).equals(wanted.get()));
            } else if (wanted.isEmpty() && object.equals("subscription") && filter.equals("status")) {
                matches = matches.and(node -> !node.path("status").asString("").equals("canceled"));
            }
        }
        return page(call, object, matches);
    }

    private static String value(ObjectNode node, String filter) {
        return switch (filter) {
            case "subscription" ->
                node.has("parent")
                        ? Invoices.subscriptionOf(node)
                        : node.path(filter).asString("");
            case "price" ->
                node.path("items").path("data").path(0).path("price").path("id").asString("");
            default -> node.path(filter).asString("");
        };
    }

    /** Newest first, as Stripe lists. */
    private ObjectNode page(Call call, String object, Predicate<ObjectNode> matches) {
        var all = new ArrayList<>(state.all(call.account(), object).reversed());
        all.removeIf(matches.negate());
        call.params().text("starting_after").ifPresent(after -> {
            var at = all.stream()
                    .map(node -> node.path("id").asString(""))
                    .toList()
                    .indexOf(after);
            if (at < 0) {
                throw ApiException.noSuch(object, after);
            }
            all.subList(0, at + 1).clear();
        });
        var limit = call.params().number("limit").orElse(10L).intValue();
        if (limit < 1 || limit > 100) {
            throw ApiException.invalid("Invalid integer: limit must be between 1 and 100.");
        }
        var page = state.json.createObjectNode();
        page.put("object", "list").put("url", "/v1/" + object + "s").put("has_more", all.size() > limit);
        var data = page.putArray("data");
        all.stream().limit(limit).forEach(data::add);
        return page;
    }

    private ObjectNode get(Call call, String object) {
        return state.get(call.account(), object, call.id());
    }

    private ObjectNode created(Call call, ObjectNode node) {
        state.put(call.account(), node);
        events.occurred(call.account(), node.path("object").asString("") + ".created", node);
        return node;
    }

    private ObjectNode altered(Call call, ObjectNode node, String... texts) {
        for (var name : texts) {
            if (call.params().has(name)) {
                node.put(name, call.params().text(name).orElse(null));
            }
        }
        call.params().flag("active").ifPresent(active -> node.put("active", active));
        ((ObjectNode) node.path("metadata")).setAll(call.params().metadata());
        state.touch();
        events.occurred(call.account(), node.path("object").asString("") + ".updated", node);
        return node;
    }

    private ObjectNode expanded(String account, ObjectNode answer, List<String> wishes) {
        if (wishes.isEmpty()) {
            return answer;
        }
        var copy = answer.deepCopy();
        wishes.forEach(wish -> expand(account, copy, List.of(wish.split("\\."))));
        return copy;
    }

    private void expand(String account, JsonNode node, List<String> path) {
        if (path.isEmpty()) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> expand(account, element, path));
            return;
        }
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        var field = path.getFirst();
        if (object.has("_" + field)) {
            object.set(field, object.path("_" + field));
        }
        Optional.of(object.path(field))
                .filter(JsonNode::isString)
                .flatMap(id -> state.find(account, id.asString("")))
                .ifPresent(found -> object.set(field, found.deepCopy()));
        expand(account, object.path(field), path.subList(1, path.size()));
    }

    private void route(String method, String path, Function<Call, ObjectNode> handler) {
        routes.add(new Route(method, Pattern.compile(path.replace("{id}", "([^/]+)")), handler));
    }

    private static String id(Matcher found) {
        return found.groupCount() > 0 ? found.group(1) : "";
    }
}
