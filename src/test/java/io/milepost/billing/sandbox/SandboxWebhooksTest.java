package io.milepost.billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.stripe.StripeClient;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import com.stripe.param.CustomerCreateParams;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SandboxWebhooksTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private static final String SECRET = "whsec_test";

    private record Received(String body, String signature) {}

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private HttpServer application;
    private StripeSandbox sandbox;
    private StripeClient stripe;

    @BeforeEach
    void start() throws Exception {
        application = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        application.createContext("/", this::receive);
        application.start();
        sandbox = StripeSandbox.start(SandboxOptions.inMemory(CLOCK));
        stripe = StripeClient.builder()
                .setApiKey(SandboxOptions.KEY)
                .setApiBase(sandbox.base().toString())
                .build();
        sandbox.webhooks()
                .sendTo(
                        URI.create(
                                "http://127.0.0.1:" + application.getAddress().getPort() + "/hook"),
                        SECRET);
    }

    @AfterEach
    void stop() {
        sandbox.close();
        application.stop(0);
    }

    @Test
    void anEventIsSignedSoThatStripesOwnCheckAcceptsIt() throws Exception {
        customer("ana@example.org");

        await().until(() -> received.size() == 1 && sandbox.webhooks().quiet());
        var one = received.getFirst();
        var event = Webhook.constructEvent(one.body(), one.signature(), SECRET, 300, CLOCK);
        assertThat(event.getType()).isEqualTo("customer.created");
        assertThatThrownBy(() ->
                        Webhook.constructEvent(one.body().replace("ana", "bob"), one.signature(), SECRET, 300, CLOCK))
                .isInstanceOf(SignatureVerificationException.class);
    }

    @Test
    void aRefusedDeliveryIsTriedAgain() throws Exception {
        refusals.set(2);

        customer("ana@example.org");

        await().until(() -> received.size() == 1 && sandbox.webhooks().quiet());
        assertThat(refusals).hasValue(0);
    }

    @Test
    void eventsCanBeDoubledDroppedAndTurnedRound() throws Exception {
        sandbox.webhooks().copies(3);
        customer("ana@example.org");
        await().until(() -> received.size() == 3 && sandbox.webhooks().quiet());

        sandbox.webhooks().drop(type -> type.equals("customer.created"));
        customer("bo@example.org");
        sandbox.webhooks().drop(type -> false);
        sandbox.webhooks().copies(1);
        sandbox.webhooks().hold();
        customer("cy@example.org");
        customer("di@example.org");
        var held = sandbox.webhooks().held();
        sandbox.webhooks().release(List.of(held.get(1).id(), held.get(0).id()));

        assertThat(received.subList(3, 5))
                .extracting(Received::body)
                .satisfiesExactly(
                        first -> assertThat(first).contains("di@example.org"),
                        second -> assertThat(second).contains("cy@example.org"));
        await().during(Duration.ofMillis(200)).until(() -> received.size() == 5);
    }

    private void customer(String mail) throws Exception {
        stripe.v1()
                .customers()
                .create(CustomerCreateParams.builder().setEmail(mail).build());
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            received.add(new Received(body, exchange.getRequestHeaders().getFirst("Stripe-Signature")));
            exchange.sendResponseHeaders(200, -1);
        }
    }
}
