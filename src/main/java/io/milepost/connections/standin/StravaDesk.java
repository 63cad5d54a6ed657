package io.milepost.connections.standin;

import io.milepost.connections.standin.Passes.Kind;
import io.milepost.connections.standin.Passes.Pass;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Strava's API, as far as Milepost uses it; see {@code io.milepost.connections.sources.StravaSource} for its documents. */
final class StravaDesk {

    static final String VENDOR = "strava";

    private static final Duration SIX_HOURS = Duration.ofHours(6);
    private static final Duration LONG = Duration.ofDays(3_650);
    private static final Pattern ACTIVITY = Pattern.compile("/strava/api/v3/activities/(\\d+)(/streams)?");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_A_PAGE = 200;
    private static final int USUAL_A_PAGE = 30;

    private final Passes passes;
    private final People people;
    private final Trouble trouble;
    private final Listeners listeners;
    private final Clock clock;

    StravaDesk(Passes passes, People people, Trouble trouble, Listeners listeners, Clock clock) {
        this.passes = passes;
        this.people = people;
        this.trouble = trouble;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** @return whether it was something that this desk knows */
    boolean handle(Exchange exchange) throws IOException {
        switch (exchange.path()) {
            case "/strava/api/v3/oauth/token" -> token(exchange);
            case "/strava/oauth/deauthorize" -> deauthorize(exchange);
            case "/strava/api/v3/athlete/activities" -> data(exchange, this::list);
            default -> {
                if (exchange.path().startsWith("/strava/api/v3/push_subscriptions")) {
                    subscriptions(exchange);
                } else if (ACTIVITY.matcher(exchange.path()).matches()) {
                    data(exchange, this::activity);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    private void token(Exchange exchange) throws IOException {
        String client = exchange.field("client_id");
        if (!StandIn.secretOf(client).equals(exchange.field("client_secret"))) {
            error(exchange, 401, "Application", "client_secret");
            return;
        }
        boolean code = exchange.field("grant_type").equals("authorization_code");
        String given = exchange.field(code ? "code" : "refresh_token");
        Optional<Pass> pass = passes.use(code ? Kind.CODE : Kind.REFRESH, VENDOR, given)
                .filter(each -> each.client().equals(client));
        if (pass.isEmpty()) {
            error(exchange, 400, code ? "AuthorizationCode" : "RefreshToken", "invalid");
            return;
        }
        String person = pass.get().person();
        ObjectNode tokens = JSON.createObjectNode();
        tokens.put("token_type", "Bearer");
        tokens.put("expires_at", clock.instant().plus(SIX_HOURS).getEpochSecond());
        tokens.put("expires_in", SIX_HOURS.toSeconds());
        tokens.put("refresh_token", passes.issue(Kind.REFRESH, VENDOR, client, person, LONG, ""));
        tokens.put("access_token", passes.issue(Kind.ACCESS, VENDOR, client, person, SIX_HOURS, ""));
        if (code) {
            tokens.putObject("athlete").put("id", People.number(person)).put("firstname", person);
        }
        exchange.json(200, tokens);
    }

    private void deauthorize(Exchange exchange) throws IOException {
        Optional<Pass> pass = passes.good(Kind.ACCESS, VENDOR, exchange.field("access_token"));
        if (pass.isEmpty()) {
            error(exchange, 401, "Athlete", "access_token");
            return;
        }
        passes.takeBack(VENDOR, pass.get().client(), pass.get().person());
        exchange.json(200, JSON.createObjectNode().put("access_token", exchange.field("access_token")));
    }

    private interface Data {
        void answer(Exchange exchange, String person) throws IOException;
    }

    private void data(Exchange exchange, Data data) throws IOException {
        Optional<Pass> pass = passes.good(Kind.ACCESS, VENDOR, exchange.bearer());
        if (pass.isEmpty()) {
            error(exchange, 401, "Athlete", "access_token");
            return;
        }
        String client = pass.get().client();
        boolean within = trouble.count(client);
        for (String kind : List.of("X-RateLimit", "X-ReadRateLimit")) {
            exchange.header(kind + "-Limit", trouble.limits());
            exchange.header(kind + "-Usage", trouble.usage(client));
        }
        int failure = within ? trouble.next() : 429;
        if (failure > 0) {
            error(exchange, failure, "Application", "rate limit");
            return;
        }
        data.answer(exchange, pass.get().person());
    }

    private void list(Exchange exchange, String person) throws IOException {
        String before = exchange.field("before");
        String size = exchange.field("per_page");
        Instant limit = before.isEmpty() ? Instant.MAX : Instant.ofEpochSecond(Long.parseLong(before));
        ArrayNode page = JSON.createArrayNode();
        people.latest(person).stream()
                .filter(run -> run.start().isBefore(limit))
                .limit(size.isEmpty() ? USUAL_A_PAGE : Math.min(MOST_A_PAGE, Integer.parseInt(size)))
                .forEach(run -> page.add(summary(run, person)));
        exchange.json(200, page);
    }

    private void activity(Exchange exchange, String person) throws IOException {
        Matcher path = ACTIVITY.matcher(exchange.path());
        Optional<StandInRun> run =
                path.matches() ? people.find(person, Long.parseLong(path.group(1))) : Optional.empty();
        boolean streams = path.group(2) != null;
        if (run.isEmpty() || streams && !run.get().recorded()) {
            error(exchange, 404, "Activity", "id");
            return;
        }
        exchange.json(200, streams ? streams(run.get(), exchange.field("keys")) : summary(run.get(), person));
    }

    private static ObjectNode summary(StandInRun run, String person) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", run.id());
        node.put("resource_state", 3);
        node.putObject("athlete").put("id", People.number(person));
        node.put("name", run.name());
        node.put("distance", run.metres());
        node.put("moving_time", run.seconds());
        node.put("elapsed_time", run.seconds());
        node.put("total_elevation_gain", 12.0);
        node.put("type", run.sportType());
        node.put("sport_type", run.sportType());
        node.put("start_date", run.start().toString());
        node.put("manual", !run.recorded());
        node.put("workout_type", run.workoutType());
        node.put("perceived_exertion", run.exertion());
        if (run.recorded()) {
            node.put("average_heartrate", run.heartRate() + 0.4);
            node.put("max_heartrate", run.heartRate() + 9);
        }
        return node;
    }

    private static ObjectNode streams(StandInRun run, String keys) {
        Loop loop = new Loop(run);
        ObjectNode all = JSON.createObjectNode();
        for (String key : keys.split(",")) {
            ArrayNode data = all.putObject(key)
                    .put("series_type", "distance")
                    .put("original_size", loop.size())
                    .put("resolution", "high")
                    .putArray("data");
            for (int i = 0; i < loop.size(); i++) {
                switch (key) {
                    case "time" -> data.add(loop.second(i));
                    case "latlng" -> data.addArray().add(loop.latitude(i)).add(loop.longitude(i));
                    case "distance" -> data.add(loop.metres(i));
                    case "altitude" -> data.add(loop.altitude(i));
                    case "velocity_smooth" -> data.add(loop.speed());
                    case "heartrate" -> data.add(loop.heartRate(i));
                    case "cadence" -> data.add(loop.strides());
                    default -> data.addNull();
                }
            }
        }
        return all;
    }

    private void subscriptions(Exchange exchange) throws IOException {
        String client = exchange.field("client_id");
        if (!StandIn.secretOf(client).equals(exchange.field("client_secret"))) {
            error(exchange, 401, "Application", "client_secret");
            return;
        }
        Optional<String> address = listeners.strava(client);
        switch (exchange.method()) {
            case "GET" -> {
                ArrayNode list = JSON.createArrayNode();
                address.ifPresent(known ->
                        list.addObject().put("id", Math.abs(client.hashCode())).put("callback_url", known));
                exchange.json(200, list);
            }
            case "DELETE" -> {
                listeners.forgetStrava(client);
                exchange.answer(204, "text/plain", new byte[0]);
            }
            default -> {
                boolean made = address.isEmpty()
                        && listeners.tryStrava(client, exchange.field("callback_url"), exchange.field("verify_token"));
                if (made) {
                    exchange.json(201, JSON.createObjectNode().put("id", Math.abs(client.hashCode())));
                } else {
                    error(exchange, 400, "PushSubscription", "callback url");
                }
            }
        }
    }

    private static void error(Exchange exchange, int status, String resource, String field) throws IOException {
        ObjectNode body = JSON.createObjectNode().put("message", "Error");
        body.putArray("errors")
                .addObject()
                .put("resource", resource)
                .put("field", field)
                .put("code", "invalid");
        exchange.json(status, body);
    }
}
