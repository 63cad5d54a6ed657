package io.milepost.billing.sandbox;

import com.stripe.net.Webhook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Delivers events as signed webhooks, each on its own, retried until the endpoint answers 2xx. Tests make the way as
 * bad as the real one: events dropped, doubled, held back and released in another order.
 */
public final class SandboxWebhooks implements AutoCloseable {

    private record Endpoint(URI address, String secret) {}

    private final SandboxState state;
    private final Events events;
    private final List<Duration> retries;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final AtomicInteger underway = new AtomicInteger();
    private final ConcurrentLinkedQueue<Events.Occurred> held = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Endpoint endpoint;
    private volatile Predicate<String> dropped = type -> false;
    private volatile int copies = 1;
    private volatile boolean holding;

    SandboxWebhooks(SandboxState state, Events events, List<Duration> retries) {
        this.state = state;
        this.events = events;
        this.retries = retries;
    }

    /** An event as it would be sent: its exact body and a signature made now. */
    public record Signed(String id, String type, String body, String signature) {}

    /** Sends everything from now on here, what is still waiting from an earlier run first. */
    public void sendTo(URI address, String secret) {
        endpoint = new Endpoint(address, secret);
        state.alone(() -> {
            for (var account : state.accountIds()) {
                state.all(account, "event").stream()
                        .filter(event -> event.path("_waiting").asBoolean(false))
                        .forEach(event -> send(occurred(account, event)));
            }
            return true;
        });
    }

    /** Loses every event of a type that this accepts, for good. */
    public void drop(Predicate<String> types) {
        dropped = types;
    }

    /** Sends each event so many times, at once. */
    public void copies(int number) {
        copies = number;
    }

    /** Keeps events back until {@link #release} or {@link #discardHeld}. */
    public void hold() {
        holding = true;
    }

    /** The events that are kept back, oldest first, signed now. */
    public List<Signed> held() {
        return state.alone(() -> held.stream().map(this::signed).toList());
    }

    /** Forgets what is kept back and sends again as events occur. */
    public void discardHeld() {
        held.clear();
        holding = false;
    }

    /** Sends what is kept back, one after the other in this order of ids, then events as they occur. */
    public void release(List<String> order) {
        var byOrder = new ArrayList<>(held);
        held.clear();
        holding = false;
        byOrder.sort(java.util.Comparator.comparingInt(event -> order.indexOf(event.id())));
        var to = endpoint;
        if (to != null) {
            byOrder.forEach(event -> attempt(event, to));
        }
    }

    /** Signs any body as this sandbox's endpoint would expect it; for tests of forged and aged calls. */
    public static String sign(String body, String secret, long epochSeconds) {
        try {
            return "t=" + epochSeconds + ",v1=" + Webhook.Util.computeHmacSha256(secret, epochSeconds + "." + body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether nothing is on its way or waiting for a retry. */
    public boolean quiet() {
        return underway.get() == 0;
    }

    /** To be called while alone: hands over what has just occurred. */
    void handOver() {
        for (var event : events.drain()) {
            if (dropped.test(event.type())) {
                continue;
            }
            if (holding) {
                held.add(event);
            } else {
                state.find(event.account(), event.id()).ifPresent(node -> node.put("_waiting", true));
                send(event);
            }
        }
    }

    private void send(Events.Occurred event) {
        var to = endpoint;
        if (to == null) {
            return;
        }
        for (int copy = 0; copy < copies; copy++) {
            underway.incrementAndGet();
            threads.execute(() -> {
                try {
                    persist(event, to);
                } finally {
                    underway.decrementAndGet();
                }
            });
        }
    }

    private void persist(Events.Occurred event, Endpoint to) {
        var delivered = attempt(event, to);
        for (var pause : retries) {
            if (delivered || threads.isShutdown()) {
                break;
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            delivered = attempt(event, to);
        }
        var outcome = delivered;
        if (!threads.isShutdown()) {
            state.alone(() -> state.find(event.account(), event.id()).map(node -> {
                node.put("_waiting", false);
                node.put("pending_webhooks", outcome ? 0 : 1);
                if (outcome) {
                    node.put("_delivered", true);
                }
                state.touch();
                return true;
            }));
        }
    }

    private boolean attempt(Events.Occurred event, Endpoint to) {
        var signed = state.alone(() -> signed(event));
        var request = HttpRequest.newBuilder(to.address())
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Stripe-Signature", signed.signature())
                .header("User-Agent", "Stripe/1.0 (sandbox)")
                .POST(HttpRequest.BodyPublishers.ofString(signed.body()))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Signed signed(Events.Occurred event) {
        var body = state.json.writeValueAsString(events.shown(state.get(event.account(), "event", event.id())));
        var to = endpoint;
        return new Signed(
                event.id(), event.type(), body, sign(body, to == null ? "" : to.secret(), state.signingSeconds()));
    }

    private static Events.Occurred occurred(String account, ObjectNode event) {
        return new Events.Occurred(
                account, event.path("id").asString(""), event.path("type").asString(""));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.shutdownNow();
    }
}
