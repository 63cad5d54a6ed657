package io.milepost.billing.sandbox;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Stripe's {@code expand}. */
final class Expansion {

    private final SandboxState state;

    Expansion(SandboxState state) {
        this.state = state;
    }

    /** A copy with the objects in place of their ids, where wished ({@code latest_invoice.payment_intent}). */
    ObjectNode expanded(String account, ObjectNode answer, List<String> wishes) {
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
}
