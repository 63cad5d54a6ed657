package io.milepost.billing.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The API's door: key, account, idempotency, errors. */
final class ApiServer {

    private static final int CALLS_REMEMBERED = 2_000;

    private final SandboxState state;
    private final Timetable timetable;
    private final Api api;
    private final Runnable afterwards;
    private final String apiKey;
    private final Deque<SandboxCall> calls = new ArrayDeque<>();

    ApiServer(SandboxState state, Timetable timetable, Api api, String apiKey, Runnable afterwards) {
        this.state = state;
        this.timetable = timetable;
        this.api = api;
        this.apiKey = apiKey;
        this.afterwards = afterwards;
    }

    private record Answer(int status, String body, boolean replayed) {}

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Answer answer;
            try {
                answer = state.alone(() -> {
                    var given = answer(exchange, body);
                    afterwards.run();
                    return given;
                });
            } catch (ApiException e) {
                answer = new Answer(e.status(), state.json.writeValueAsString(e.body(state.json)), false);
            }
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Request-Id", state.newId("req_"));
            if (answer.replayed()) {
                exchange.getResponseHeaders().set("Idempotent-Replayed", "true");
            }
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** The latest calls, oldest first. */
    List<SandboxCall> calls() {
        return state.alone(() -> List.copyOf(calls));
    }

    private Answer answer(HttpExchange exchange, String body) {
        var method = exchange.getRequestMethod();
        var path = exchange.getRequestURI().getPath();
        var key = header(exchange, "Idempotency-Key").orElse("");
        var account = header(exchange, "Stripe-Account")
                .or(() -> header(exchange, "Stripe-Context"))
                .orElse(SandboxState.PLATFORM);
        remember(new SandboxCall(
                method,
                path,
                account.equals(SandboxState.PLATFORM) ? "" : account,
                key,
                header(exchange, "Stripe-Version").orElse("")));
        if (!header(exchange, "Authorization").orElse("").equals("Bearer " + apiKey)) {
            throw ApiException.unauthorized();
        }
        if (!state.knows(account)) {
            throw ApiException.noAccess(account);
        }
        var query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        var json = header(exchange, "Content-Type").orElse("").startsWith("application/json");
        var params = json ? Params.ofJson(state.json, body) : Params.ofForm(body.isEmpty() ? query : body);
        if (!method.equals("POST") || key.isEmpty()) {
            return first(method, path, account, params);
        }
        var fingerprint = fingerprint(method + " " + path + " " + canonical(params.tree()));
        var kept = state.answer(account, key);
        if (kept.isPresent()) {
            if (!kept.get().path("fingerprint").asString("").equals(fingerprint)) {
                throw ApiException.keyReused();
            }
            return new Answer(
                    kept.get().path("status").asInt(200),
                    kept.get().path("body").asString(""),
                    true);
        }
        var answer = first(method, path, account, params);
        state.keepAnswer(account, key, fingerprint, answer.status(), answer.body());
        return answer;
    }

    private Answer first(String method, String path, String account, Params params) {
        timetable.catchUp(Duration.ZERO);
        try {
            return new Answer(200, state.json.writeValueAsString(api.answer(method, path, account, params)), false);
        } catch (ApiException e) {
            if (e.status() == 402) {
                return new Answer(402, state.json.writeValueAsString(e.body(state.json)), false);
            }
            throw e;
        }
    }

    private void remember(SandboxCall call) {
        calls.addLast(call);
        if (calls.size() > CALLS_REMEMBERED) {
            calls.removeFirst();
        }
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).filter(given -> !given.isBlank());
    }

    /** The parameters in one order, so that a client's hash map cannot make equal requests look different. */
    private static String canonical(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var sorted = new TreeMap<String, String>();
            object.properties().forEach(entry -> sorted.put(entry.getKey(), canonical(entry.getValue())));
            return sorted.toString();
        }
        return node.toString();
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
