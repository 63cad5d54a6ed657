package io.milepost.connections.sources;

import io.milepost.connections.sources.VendorHttp.Answer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Garmin's Activity API with OAuth 2, as the Garmin Connect Developer Program documents it (Activity API 1.2, OAuth2 PKCE
 * specification, Start Guide; given to approved companies at
 * <a href="https://developer.garmin.com/gc-developer-program/activity-api/">developer.garmin.com</a>):
 *
 * <ul>
 *   <li>A person agrees at {@code connect.garmin.com/oauth2Confirm} with PKCE (S256); tokens come from
 *       {@code diauth.garmin.com/di-oauth2-service/oauth/token}, live a day, and each refresh gives a new refresh token of 90
 *       days. {@code GET /wellness-api/rest/user/id} names the person, {@code …/user/permissions} says what they gave,
 *       {@code DELETE …/user/registration} gives it back.
 *   <li>Files are announced ("ping": {@code activityFiles}) with a {@code callbackURL} that works once and within 24 hours
 *       (410 afterwards). Garmin wants 200 within 30 seconds and tries again otherwise. Pings carry the header
 *       {@code garmin-client-id} and no signature, so an address is followed only to Garmin's own API.
 *   <li>History is asked for in stretches of at most 30 days ({@code GET …/backfill/activities}), answered with 202 and
 *       announced like anything new; a stretch asked for before answers 409.
 *   <li>403: the person withdrew. 412: they gave no permission for this kind of data.
 * </ul>
 */
public final class GarminSource implements ActivitySource {

    private static final String REST = "/wellness-api/rest";
    private static final String TOKEN = "/di-oauth2-service/oauth/token";
    private static final String ACTIVITIES = "ACTIVITY_EXPORT";
    private static final Duration LONGEST_STRETCH = Duration.ofDays(30);
    /** Garmin advises to take an access token as expired ten minutes early. */
    private static final Duration EARLY = Duration.ofMinutes(10);

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_PLACE = 2_000;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int GONE = 410;
    private static final int NOT_PERMITTED = 412;
    private static final int TOO_MANY = 429;

    private final VendorHttp http;
    private final Function<App, Bases> bases;
    private final Clock clock;

    /** @param bases where to speak to Garmin for an application */
    public GarminSource(VendorHttp http, Function<App, Bases> bases, Clock clock) {
        this.http = http;
        this.bases = bases;
        this.clock = clock;
    }

    @Override
    public URI permissionPage(App app, String state, String challenge, URI comeBack) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("response_type", "code");
        fields.put("client_id", app.client());
        fields.put("code_challenge", challenge);
        fields.put("code_challenge_method", "S256");
        fields.put("redirect_uri", comeBack.toString());
        fields.put("state", state);
        return VendorHttp.with(bases.apply(app).pages(), "/oauth2Confirm", fields);
    }

    @Override
    public Grant redeem(App app, String code, String verifier, URI comeBack, String scopes) {
        Tokens tokens = tokens(
                app,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "code_verifier",
                        verifier,
                        "redirect_uri",
                        comeBack.toString()));
        String user = http.json(api(app, tokens, "/user/id")).path("userId").asString("");
        if (user.isEmpty()) {
            throw SourceTrouble.away("Garmin does not say who it is", null);
        }
        return new Grant(tokens, user, permits(app, tokens));
    }

    @Override
    public Tokens renew(App app, Tokens tokens) {
        return tokens(app, Map.of("grant_type", "refresh_token", "refresh_token", tokens.refresh()));
    }

    @Override
    public void giveBack(App app, Tokens tokens) {
        http.delete(URI.create(bases.apply(app).api() + REST + "/user/registration"), tokens.access());
    }

    @Override
    public void checkPermission(App app, Tokens tokens) {
        if (!permits(app, tokens)) {
            throw SourceTrouble.of(SourceTrouble.Kind.PERMISSION, "Garmin gives no activities");
        }
    }

    private boolean permits(App app, Tokens tokens) {
        return api(app, tokens, "/user/permissions").text().contains("\"" + ACTIVITIES + "\"");
    }

    @Override
    public Stretch history(App app, Tokens tokens, Instant from, Instant before) {
        Instant earliest = before.minus(LONGEST_STRETCH);
        Instant start = earliest.isBefore(from) ? from : earliest;
        try {
            api(
                    app,
                    tokens,
                    "/backfill/activities?"
                            + VendorHttp.query(Map.of(
                                    "summaryStartTimeInSeconds", Long.toString(start.getEpochSecond()),
                                    "summaryEndTimeInSeconds", Long.toString(before.getEpochSecond()))));
        } catch (SourceTrouble trouble) {
            if (trouble.kind() != SourceTrouble.Kind.PERMISSION) {
                throw trouble;
            }
            // They share what is new and not what was: that is theirs to decide.
            return new Stretch.Requested(from);
        }
        return new Stretch.Requested(start);
    }

    @Override
    public boolean listsHistory() {
        return false;
    }

    @Override
    public Optional<Recording> fetch(App app, Tokens tokens, News news) {
        URI place = news.place();
        if (place == null) {
            return Optional.empty();
        }
        Answer answer = sound(http.get(place, tokens.access()));
        return answer.ok()
                ? Optional.of(new Recording("garmin-" + news.remote() + ".fit", answer.body()))
                : Optional.empty();
    }

    /** Garmin announces a changed file like a new one, and tells nothing of an activity by its id. */
    @Override
    public Optional<Recording> describe(App app, Tokens tokens, String remote) {
        return Optional.empty();
    }

    @Override
    public List<News> news(App app, String client, byte[] notification) {
        if (!client.equals(app.client())) {
            return List.of();
        }
        JsonNode ping = http.json(notification);
        List<News> news = new ArrayList<>();
        for (JsonNode file : ping.path("activityFiles")) {
            URI place = place(app, file.path("callbackURL").asString(""));
            String id = file.path("activityId").asString(file.path("summaryId").asString(""));
            if (place != null && !id.isEmpty()) {
                news.add(new News(
                        News.Kind.ADDED,
                        file.path("userId").asString(""),
                        id,
                        place,
                        title(file.path("activityName").asString("")),
                        Instant.ofEpochSecond(file.path("startTimeInSeconds").asLong(0)),
                        place.toString()));
            }
        }
        for (String kind : new String[] {"deregistrations", "userPermissionsChange"}) {
            for (JsonNode person : ping.path(kind)) {
                long when = person.path("changeTimeInSeconds")
                        .asLong(clock.instant().getEpochSecond());
                news.add(new News(
                        News.Kind.WITHDRAWN,
                        person.path("userId").asString(""),
                        "",
                        null,
                        null,
                        Instant.ofEpochSecond(when),
                        kind + " " + when));
            }
        }
        return news;
    }

    private static @Nullable String title(String given) {
        String plain = given.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST_TITLE));
    }

    /** The address of a file, if it leads to Garmin's own API and nowhere else: a token goes with it. */
    private @Nullable URI place(App app, String text) {
        try {
            URI api = bases.apply(app).api();
            URI place = new URI(text);
            boolean garmins = text.length() <= LONGEST_PLACE
                    && api.getScheme().equals(place.getScheme())
                    && api.getAuthority().equals(place.getAuthority())
                    && place.getPath() != null
                    && place.normalize().getPath().startsWith(api.getPath() + REST + "/");
            return garmins ? place : null;
        } catch (java.net.URISyntaxException e) {
            return null;
        }
    }

    @Override
    public Instant restUntil(App app) {
        return Instant.EPOCH;
    }

    @Override
    public Reporting report(App app, URI address, String verify) {
        return Reporting.BY_OWNER;
    }

    @Override
    public void reportNoMore(App app, URI address) {
        // The owner configured it on Garmin's pages, and ends it there.
    }

    private Tokens tokens(App app, Map<String, String> grant) {
        Map<String, String> form = new LinkedHashMap<>(grant);
        form.put("client_id", app.client());
        form.put("client_secret", app.secret());
        Answer answer = http.post(URI.create(bases.apply(app).tokens() + TOKEN), form, "");
        if (answer.status() == TOO_MANY) {
            throw busy();
        }
        if (!answer.ok()) {
            boolean keys = answer.text().contains("invalid_client");
            throw SourceTrouble.of(
                    keys ? SourceTrouble.Kind.KEYS : SourceTrouble.Kind.WITHDRAWN,
                    "Garmin gives no token: " + answer.status());
        }
        JsonNode given = http.json(answer);
        return new Tokens(
                given.path("access_token").asString(""),
                given.path("refresh_token").asString(""),
                clock.instant().plusSeconds(given.path("expires_in").asLong(0)).minus(EARLY));
    }

    private Answer api(App app, Tokens tokens, String path) {
        return sound(http.get(URI.create(bases.apply(app).api() + REST + path), tokens.access()));
    }

    private Answer sound(Answer answer) {
        return switch (answer.status()) {
            case UNAUTHORIZED, FORBIDDEN ->
                throw SourceTrouble.of(SourceTrouble.Kind.WITHDRAWN, "Garmin does not know the token");
            case NOT_PERMITTED ->
                throw SourceTrouble.of(SourceTrouble.Kind.PERMISSION, "Garmin has no permission for this");
            case TOO_MANY -> throw busy();
            case CONFLICT, GONE, NOT_FOUND -> answer;
            default -> {
                if (!answer.ok()) {
                    throw SourceTrouble.away("Garmin answers " + answer.status(), null);
                }
                yield answer;
            }
        };
    }

    private SourceTrouble busy() {
        return SourceTrouble.busy("Garmin asks for a break", clock.instant().plus(A_MINUTE));
    }
}
