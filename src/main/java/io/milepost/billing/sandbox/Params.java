package io.milepost.billing.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of one call, from a form ({@code items[0][price]=…}) or from JSON (version 2 of the API). */
record Params(ObjectNode tree) {

    static Params ofForm(String encoded) {
        var root = new TreeMap<String, Object>();
        for (var pair : encoded.split("&")) {
            if (!pair.isEmpty()) {
                var equals = pair.indexOf('=');
                var name = decode(equals < 0 ? pair : pair.substring(0, equals));
                put(root, path(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return new Params((ObjectNode) node(root, true));
    }

    static Params ofJson(JsonMapper json, String body) {
        return new Params(body.isBlank() ? json.createObjectNode() : (ObjectNode) json.readTree(body));
    }

    /** The value of a plain parameter; empty if it is absent or was sent empty. */
    Optional<String> text(String... path) {
        var node = at(path);
        return node.isValueNode() && !node.asString("").isEmpty() ? Optional.of(node.asString("")) : Optional.empty();
    }

    String required(String name) {
        return text(name).orElseThrow(() -> ApiException.missing(name));
    }

    Optional<Long> number(String... path) {
        return text(path).map(text -> {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw ApiException.invalid("Invalid integer: " + text);
            }
        });
    }

    Optional<Boolean> flag(String name) {
        return text(name).map(Boolean::parseBoolean);
    }

    boolean has(String name) {
        return tree.has(name);
    }

    JsonNode at(String... path) {
        JsonNode node = tree;
        for (var step : path) {
            node = node.path(step);
        }
        return node;
    }

    List<String> texts(String name) {
        var found = new ArrayList<String>();
        at(name).forEach(element -> found.add(element.asString("")));
        return found;
    }

    ObjectNode metadata() {
        return at("metadata") instanceof ObjectNode given ? given.deepCopy() : JsonNodeFactory.instance.objectNode();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static List<String> path(String name) {
        var steps = new ArrayList<String>();
        for (var step : name.split("\\[")) {
            steps.add(step.endsWith("]") ? step.substring(0, step.length() - 1) : step);
        }
        return steps;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> root, List<String> path, String text) {
        var here = root;
        for (var step : path.subList(0, path.size() - 1)) {
            here = (Map<String, Object>) here.compute(
                    step, (k, old) -> old instanceof Map<?, ?> ? old : new HashMap<String, Object>());
        }
        var last = path.getLast();
        here.put(last.isEmpty() ? String.valueOf(here.size()) : last, text);
    }

    private static JsonNode node(Object given, boolean top) {
        if (!(given instanceof Map<?, ?> map)) {
            return JsonNodeFactory.instance.stringNode((String) given);
        }
        var sorted = new TreeMap<String, Object>();
        map.forEach((name, child) -> sorted.put((String) name, child));
        if (!top && !sorted.isEmpty() && sorted.keySet().stream().allMatch(name -> name.matches("\\d+"))) {
            var array = JsonNodeFactory.instance.arrayNode();
            sorted.values().forEach(child -> array.add(node(child, false)));
            return array;
        }
        var object = JsonNodeFactory.instance.objectNode();
        sorted.forEach((name, child) -> object.set(name, node(child, false)));
        return object;
    }
}
