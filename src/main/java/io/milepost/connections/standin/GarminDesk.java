package io.milepost.connections.standin;

import io.milepost.connections.standin.Passes.Kind;
import io.milepost.connections.standin.Passes.Pass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Garmin's Activity API, as far as Milepost uses it; see {@code io.milepost.connections.sources.GarminSource}. */
final class GarminDesk {

    static final String VENDOR = "garmin";

    private static final String REST = "/garmin/wellness-api/rest/";
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration NINETY_DAYS = Duration.ofDays(90);
    private static final Duration LONGEST_STRETCH = Duration.ofDays(30);
    private static final JsonMapper JSON = new JsonMapper();

    private final Set<String> withoutActivities = ConcurrentHashMap.newKeySet();
    private final Set<String> askedBefore = ConcurrentHashMap.newKeySet();
    private final Passes passes;
    private final People people;
    private final Trouble trouble;
    private final Listeners listeners;

    GarminDesk(Passes passes, People people, Trouble trouble, Listeners listeners) {
        this.passes = passes;
        this.people = people;
        this.trouble = trouble;
        this.listeners = listeners;
    }

    /** The person shares their activities no more, though they stay connected. */
    void withholdActivities(String person) {
        withoutActivities.add(person);
    }

    void shareActivities(String person) {
        withoutActivities.remove(person);
    }

    boolean handle(Exchange exchange) throws IOException {
        String path = exchange.path();
        if (path.equals("/garmin/di-oauth2-service/oauth/token")) {
            token(exchange);
            return true;
        }
        if (!path.startsWith(REST)) {
            return false;
        }
        Optional<Pass> pass = passes.good(Kind.ACCESS, VENDOR, exchange.bearer());
        int failure = trouble.next();
        if (pass.isEmpty()) {
            error(exchange, 403, "unknown user access token");
        } else if (failure > 0) {
            error(exchange, failure, "trouble on demand");
        } else {
            answer(exchange, path.substring(REST.length()), pass.get());
        }
        return true;
    }

    private void answer(Exchange exchange, String what, Pass pass) throws IOException {
        switch (what) {
            case "user/id" -> exchange.json(200, JSON.createObjectNode().put("userId", People.hex(pass.person())));
            case "user/permissions" ->
                exchange.json(
                        200,
                        withoutActivities.contains(pass.person())
                                ? "[\"HEALTH_EXPORT\"]"
                                : "[\"ACTIVITY_EXPORT\",\"HISTORICAL_DATA_EXPORT\"]");
            case "user/registration" -> {
                passes.takeBack(VENDOR, pass.client(), pass.person());
                exchange.answer(204, "text/plain", new byte[0]);
            }
            case "backfill/activities" -> backfill(exchange, pass);
            case "activityFile" -> file(exchange);
            default -> error(exchange, 404, "no such endpoint");
        }
    }

    private void backfill(Exchange exchange, Pass pass) throws IOException {
        Instant from = Instant.ofEpochSecond(Long.parseLong(exchange.field("summaryStartTimeInSeconds")));
        Instant until = Instant.ofEpochSecond(Long.parseLong(exchange.field("summaryEndTimeInSeconds")));
        if (Duration.between(from, until).compareTo(LONGEST_STRETCH) > 0) {
            error(exchange, 400, "more than 30 days");
        } else if (withoutActivities.contains(pass.person())) {
            error(exchange, 412, "no permission for activities");
        } else if (!askedBefore.add(pass.client() + pass.person() + from + until)) {
            error(exchange, 409, "duplicate backfill");
        } else {
            exchange.answer(202, "application/json", new byte[0]);
            List<StandInRun> runs = people.latest(pass.person()).stream()
                    .filter(run -> !run.start().isBefore(from) && run.start().isBefore(until))
                    .toList();
            if (!runs.isEmpty()) {
                listeners.files(pass.client(), pass.person(), runs);
            }
        }
    }

    /** A file is given once. */
    private void file(Exchange exchange) throws IOException {
        String token = exchange.field("token");
        Optional<Pass> pass = passes.use(Kind.FILE, VENDOR, token);
        Optional<StandInRun> run = pass.flatMap(each -> people.find(each.person(), Long.parseLong(each.detail())));
        if (run.isEmpty()) {
            error(exchange, passes.wasSpent(token) ? 410 : 404, "no such file, or it was downloaded");
        } else {
            exchange.answer(200, "application/octet-stream", FitFile.of(run.get()));
        }
    }

    private void token(Exchange exchange) throws IOException {
        String client = exchange.field("client_id");
        if (!StandIn.secretOf(client).equals(exchange.field("client_secret"))) {
            exchange.json(401, JSON.createObjectNode().put("error", "invalid_client"));
            return;
        }
        boolean code = exchange.field("grant_type").equals("authorization_code");
        Optional<Pass> pass = passes.use(
                        code ? Kind.CODE : Kind.REFRESH, VENDOR, exchange.field(code ? "code" : "refresh_token"))
                .filter(each -> each.client().equals(client))
                .filter(each -> !code || each.detail().equals(challenge(exchange.field("code_verifier"))));
        if (pass.isEmpty()) {
            exchange.json(400, JSON.createObjectNode().put("error", "invalid_grant"));
            return;
        }
        String person = pass.get().person();
        ObjectNode tokens = JSON.createObjectNode();
        tokens.put("token_type", "bearer");
        tokens.put("access_token", passes.issue(Kind.ACCESS, VENDOR, client, person, A_DAY, ""));
        tokens.put("expires_in", A_DAY.toSeconds());
        tokens.put("refresh_token", passes.issue(Kind.REFRESH, VENDOR, client, person, NINETY_DAYS, ""));
        tokens.put("refresh_token_expires_in", NINETY_DAYS.toSeconds());
        exchange.json(200, tokens);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void error(Exchange exchange, int status, String message) throws IOException {
        exchange.json(status, JSON.createObjectNode().put("errorMessage", message));
    }
}
