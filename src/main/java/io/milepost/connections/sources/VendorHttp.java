package io.milepost.connections.sources;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP to vendors: follows no redirect, waits 20 seconds at most, takes 25 MB at most. */
public final class VendorHttp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long LARGEST = 25_000_000;
    private static final int OK = 200;
    private static final int FAILING = 500;

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final JsonMapper json = new JsonMapper();

    /** What came back, whatever its status below 500. */
    record Answer(int status, HttpHeaders headers, byte[] body) {

        boolean ok() {
            return status >= OK && status < OK + 100;
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer get(URI address, String bearer) {
        return send(HttpRequest.newBuilder(address).GET(), bearer);
    }

    Answer get(URI address) {
        return send(HttpRequest.newBuilder(address).GET(), "");
    }

    Answer delete(URI address, String bearer) {
        return send(HttpRequest.newBuilder(address).DELETE(), bearer);
    }

    Answer post(URI address, Map<String, String> form, String bearer) {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(query(form))),
                bearer);
    }

    JsonNode json(Answer answer) {
        return json(answer.body());
    }

    /** The document; trouble if it is none. */
    JsonNode json(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw SourceTrouble.away("what came back is no JSON", null);
        }
    }

    static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static URI with(URI base, String path, Map<String, String> fields) {
        return URI.create(base + path + "?" + query(fields));
    }

    private Answer send(HttpRequest.Builder request, String bearer) {
        request.timeout(PATIENCE).header("Accept", "application/json, */*").header("User-Agent", "Milepost");
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        HttpRequest ready = request.build();
        try {
            HttpResponse<byte[]> answer = http.send(
                    ready, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LARGEST));
            if (answer.statusCode() >= FAILING) {
                throw SourceTrouble.away(ready.uri().getHost() + " answers " + answer.statusCode(), null);
            }
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw SourceTrouble.away(ready.uri().getHost() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SourceTrouble.away("interrupted", e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
