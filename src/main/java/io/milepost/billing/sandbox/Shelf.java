package io.milepost.billing.sandbox;

import java.util.ArrayList;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** What the API does alike with objects of every kind. */
final class Shelf {

    private final SandboxState state;
    private final Events events;

    Shelf(SandboxState state, Events events) {
        this.state = state;
        this.events = events;
    }

    /** Those that fit what the call asks for, by these parameters. */
    ObjectNode list(Call call, String object, String... filters) {
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
    ObjectNode page(Call call, String object, Predicate<ObjectNode> matches) {
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

    /** @throws ApiException if the practice has none with the id of the path */
    ObjectNode get(Call call, String object) {
        return state.get(call.account(), object, call.id());
    }

    /** Keeps a new one, and tells of it. */
    ObjectNode created(Call call, ObjectNode node) {
        state.put(call.account(), node);
        events.occurred(call.account(), node.path("object").asString("") + ".created", node);
        return node;
    }

    /** Takes over these texts, whether it is active, and the metadata, as far as the call names them. */
    ObjectNode altered(Call call, ObjectNode node, String... texts) {
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
}
