package io.milepost.connections.standin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request and its answer. */
final class Exchange {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpExchange exchange;
    private final Map<String, String> fields;

    Exchange(HttpExchange exchange) throws IOException {
        this.exchange = exchange;
        this.fields = fields(exchange.getRequestURI().getRawQuery());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        fields.putAll(fields(body));
    }

    String method() {
        return exchange.getRequestMethod();
    }

    String path() {
        return exchange.getRequestURI().getPath();
    }

    /** What the query or the form says; empty where it does not. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    Map<String, String> all() {
        return fields;
    }

    String bearer() {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        return header != null && header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : "";
    }

    void header(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    void json(int status, JsonNode body) throws IOException {
        answer(status, "application/json; charset=utf-8", JSON.writeValueAsBytes(body));
    }

    void json(int status, String body) throws IOException {
        answer(status, "application/json; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    void html(int status, String body) throws IOException {
        answer(status, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    void redirect(String to) throws IOException {
        header("Location", to);
        answer(302, "text/plain", new byte[0]);
    }

    void answer(int status, String type, byte[] body) throws IOException {
        header("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static Map<String, String> fields(@org.jspecify.annotations.Nullable String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (text == null || text.isEmpty() || text.startsWith("{")) {
            return fields;
        }
        for (String field : text.split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
