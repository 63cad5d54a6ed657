package io.milepost.billing.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The local Stripe on a loopback port. Point a {@code StripeClient}'s bases at {@link #base()} and the application's
 * webhook endpoint at {@link #webhooks()}.
 */
public final class StripeSandbox implements AutoCloseable {

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final SandboxState state;
    private final SubscriptionEngine engine;
    private final HostedCheckout checkout;
    private final Timetable timetable;
    private final SandboxWebhooks webhooks;
    private final ApiServer api;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String base;

    private StripeSandbox(SandboxOptions options) throws IOException {
        state = new SandboxState(options.clock(), options.file());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        var address = base;
        var events = new Events(state, () -> address);
        var invoices = new Invoices(state, events);
        engine = new SubscriptionEngine(state, events, invoices);
        checkout = new HostedCheckout(state, events, engine);
        timetable = new Timetable(state, engine, invoices, checkout);
        webhooks = new SandboxWebhooks(state, events, options.retries());
        api = new ApiServer(
                state, timetable, new Api(state, events, engine, checkout), options.apiKey(), webhooks::handOver);
        var pages = new HostedPages(state, engine, timetable, checkout, webhooks::handOver);
        server.setExecutor(threads);
        server.createContext("/v1/", api::handle);
        server.createContext("/v2/", api::handle);
        server.createContext("/", pages::handle);
        server.start();
        threads.execute(this::keepTime);
    }

    /**
     * Starts a sandbox.
     *
     * @throws IOException if the port is taken
     */
    public static StripeSandbox start(SandboxOptions options) throws IOException {
        return new StripeSandbox(options);
    }

    /** The address of the API and of the hosted pages, without a slash at its end. */
    public URI base() {
        return URI.create(base);
    }

    public SandboxWebhooks webhooks() {
        return webhooks;
    }

    /** The sandbox's time: the shared clock's, plus what was advanced. */
    public Instant now() {
        return state.alone(state::now);
    }

    /** Moves the sandbox's time on; what falls due on the way (renewals, retries, ends) happens in its order. */
    public void advance(Duration by) {
        step(() -> timetable.catchUp(by));
    }

    /**
     * Does what an athlete does on the hosted page: pays an open session with a card and lets the bank agree.
     *
     * @param url the address of the checkout page
     * @return the address that the page would lead to
     * @throws IllegalStateException with the page's words, if the card was declined
     */
    public String pay(String url, String mail, TestCard card) {
        var id = url.substring(url.lastIndexOf('/') + 1);
        return state.alone(() -> {
            var account = state.accountOf(id).orElseThrow(() -> ApiException.noSuch("checkout session", id));
            var session = state.get(account, "checkout.session", id);
            var outcome = checkout.pay(account, session, mail, card, "12/49");
            if (outcome instanceof HostedCheckout.Outcome.AuthenticationNeeded) {
                outcome = checkout.authenticated(account, session, true);
            }
            webhooks.handOver();
            return switch (outcome) {
                case HostedCheckout.Outcome.Paid paid -> paid.location();
                case HostedCheckout.Outcome.Declined declined -> throw new IllegalStateException(declined.words());
                case HostedCheckout.Outcome.AuthenticationNeeded() -> throw new IllegalStateException();
            };
        });
    }

    /** Replaces the card that a subscription is charged to, as the portal would. */
    public void changeCard(String subscription, TestCard card) {
        step(() -> {
            var account =
                    state.accountOf(subscription).orElseThrow(() -> ApiException.noSuch("subscription", subscription));
            engine.saveCard(account, state.get(account, "subscription", subscription), card, "12/49");
        });
    }

    /** The calls that the API has had, oldest first. */
    public List<SandboxCall> calls() {
        return api.calls();
    }

    private void step(Runnable step) {
        state.alone(() -> {
            step.run();
            webhooks.handOver();
            return true;
        });
    }

    private void keepTime() {
        try {
            while (!threads.isShutdown()) {
                step(() -> timetable.catchUp(Duration.ZERO));
                Thread.sleep(Duration.ofSeconds(1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        webhooks.close();
        threads.shutdownNow();
    }
}
