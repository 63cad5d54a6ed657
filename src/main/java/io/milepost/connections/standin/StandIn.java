package io.milepost.connections.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Strava and Garmin on a loopback port. Applications whose client id begins with {@code standin-} are its own. Whoever tries
 * Milepost out may connect with them; tests let people run, change their minds, and have everything go wrong.
 */
public final class StandIn implements AutoCloseable {

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final String MINE = "standin-";
    private static final int CALLS_REMEMBERED = 5_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Passes passes;
    private final People people;
    private final Trouble trouble;
    private final Listeners listeners;
    private final StravaDesk strava;
    private final GarminDesk garmin;
    private final PermissionPage page;
    private final String base;

    private StandIn(Clock clock, boolean furnished) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        passes = new Passes(clock);
        people = new People(furnished, clock);
        trouble = new Trouble(clock, 10_000, 100_000);
        listeners = new Listeners(passes, base, clock);
        strava = new StravaDesk(passes, people, trouble, listeners, clock);
        garmin = new GarminDesk(passes, people, trouble, listeners);
        page = new PermissionPage(passes);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * @param furnished whether whoever comes for the first time has run for a year already
     * @throws IOException if no port can be had
     */
    public static StandIn start(Clock clock, boolean furnished) throws IOException {
        return new StandIn(clock, furnished);
    }

    /** Without a slash at its end. */
    public String base() {
        return base;
    }

    /** Whether an application is one of the stand-in's. */
    public boolean isMine(String client) {
        return client.startsWith(MINE);
    }

    /** An application's client id, by any word. */
    public String client(String word) {
        return MINE + word;
    }

    /** The secret of an application. */
    public static String secretOf(String client) {
        return "secret-of-" + client;
    }

    /** Where Milepost is, whatever its public address says. */
    public void reachAt(URI milepost) {
        listeners.reachAt(milepost);
    }

    /** What the owner of an application at Garmin enters on Garmin's pages, and Strava remembers. */
    public void tell(String vendor, String client, URI address) {
        if (vendor.equals(StravaDesk.VENDOR)) {
            listeners.tellStrava(client, address.toString());
        } else {
            listeners.tellGarmin(client, address.toString());
        }
    }

    /** A person ran, long ago or just now, and nobody is told. */
    public void ran(String person, StandInRun run) {
        people.put(person, run);
    }

    /** A person's run arrives at Strava, and the application is told. */
    public void uploadsToStrava(String client, String person, StandInRun run) {
        people.put(person, run);
        listeners.event(client, person, "activity", run.id(), "create", Map.of());
    }

    public void renamesOnStrava(String client, String person, StandInRun run) {
        people.put(person, run);
        listeners.event(client, person, "activity", run.id(), "update", Map.of("title", run.name()));
    }

    public void deletesOnStrava(String client, String person, long run) {
        people.remove(person, run);
        listeners.event(client, person, "activity", run, "delete", Map.of());
    }

    /** A person's watch sends a run to Garmin, and the application is told. */
    public void uploadsToGarmin(String client, String person, StandInRun run) {
        people.put(person, run);
        listeners.files(client, person, List.of(run));
    }

    /** The person takes their permission back on the vendor's pages, and the application is told. */
    public void withdraws(String vendor, String client, String person) {
        passes.takeBack(vendor, client, person);
        if (vendor.equals(StravaDesk.VENDOR)) {
            long number = People.number(person);
            listeners.event(client, person, "athlete", number, "update", Map.of("authorized", "false"));
        } else {
            listeners.person(client, person, "deregistrations");
        }
    }

    /** The person's permission ends and nobody is told. */
    public void losesPermission(String vendor, String client, String person) {
        passes.takeBack(vendor, client, person);
    }

    /** The person stops sharing activities with Garmin's applications, and the application is told. */
    public void withholdsActivities(String client, String person) {
        garmin.withholdActivities(person);
        listeners.person(client, person, "userPermissionsChange");
    }

    public void sharesActivities(String person) {
        garmin.shareActivities(person);
    }

    /** Every access token issued so far is over; refresh tokens are good. */
    public void expireTokens() {
        passes.expireAccess();
    }

    public Trouble trouble() {
        return trouble;
    }

    /** News is remembered and not sent, until it is. */
    public void silent(boolean yes) {
        listeners.beSilent(yes);
    }

    /** Sends all news again, from the last to the first or as it came. */
    public void tellAgain(boolean backwards) {
        List<Listeners.Told> told = listeners.told();
        (backwards ? told.reversed() : told).forEach(listeners::tell);
    }

    /** The requests so far, such as {@code GET /strava/api/v3/activities/7}. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    private void handle(HttpExchange raw) throws IOException {
        try (raw) {
            Exchange exchange = new Exchange(raw);
            if (calls.size() < CALLS_REMEMBERED) {
                calls.add(exchange.method() + " " + exchange.path());
            }
            trouble.dawdle();
            switch (exchange.path()) {
                case "/strava/oauth/authorize" -> page.handle(exchange, StravaDesk.VENDOR);
                case "/favicon.ico" -> exchange.answer(204, "text/plain", new byte[0]);
                case "/garmin/oauth2Confirm" -> page.handle(exchange, GarminDesk.VENDOR);
                default -> {
                    if (!strava.handle(exchange) && !garmin.handle(exchange)) {
                        exchange.json(404, "{\"message\":\"nothing here\"}");
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        listeners.close();
        threads.shutdownNow();
    }
}
