package io.milepost.billing.sandbox;

import com.stripe.Stripe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What happened, kept as Stripe's event objects and handed to the webhooks once the step that made them is over. */
final class Events {

    private final SandboxState state;
    private final Supplier<String> base;
    private final List<Occurred> fresh = new ArrayList<>();

    /** An event with the account in which it happened. */
    record Occurred(String account, String id, String type) {}

    Events(SandboxState state, Supplier<String> base) {
        this.state = state;
        this.base = base;
    }

    /** Records that something happened to an object, with a copy of the object as it is now. */
    void occurred(String account, String type, ObjectNode object) {
        var event = state.fresh("evt_", "event");
        event.put("api_version", Stripe.API_VERSION);
        event.put("type", type);
        event.put("pending_webhooks", 1);
        event.putObject("request").putNull("id").putNull("idempotency_key");
        if (!account.equals(SandboxState.PLATFORM)) {
            event.put("account", account);
        }
        event.putObject("data").set("object", shown(object));
        event.put("_delivered", false);
        state.put(account, event);
        fresh.add(new Occurred(account, event.path("id").asString(""), type));
    }

    /** The events since the last call; to be called while alone. */
    List<Occurred> drain() {
        var drained = List.copyOf(fresh);
        fresh.clear();
        return drained;
    }

    /** A copy fit to leave the sandbox: no private fields, and addresses of hosted pages made absolute. */
    ObjectNode shown(ObjectNode object) {
        return (ObjectNode) copy(object);
    }

    private JsonNode copy(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var copied = state.json.createObjectNode();
            object.properties().forEach(entry -> {
                if (!entry.getKey().startsWith("_")) {
                    copied.set(entry.getKey(), copy(entry.getValue()));
                }
            });
            return copied;
        }
        if (node instanceof ArrayNode array) {
            var copied = state.json.createArrayNode();
            array.forEach(element -> copied.add(copy(element)));
            return copied;
        }
        if (node.isString() && node.asString("").startsWith("sandbox:/")) {
            return state.json
                    .getNodeFactory()
                    .stringNode(base.get() + node.asString("").substring("sandbox:".length()));
        }
        return node;
    }
}
