package io.milepost.connections.sources;

import io.milepost.connections.sources.VendorHttp.Answer;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Strava's API v3, as its documentation says on 2026-11-21:
 *
 * <ul>
 *   <li><a href="https://developers.strava.com/docs/authentication/">Authentication</a>: {@code GET /oauth/authorize},
 *       {@code POST /api/v3/oauth/token} (access tokens live six hours; a refresh may give a new refresh token, and only the
 *       newest is good), {@code POST /oauth/deauthorize}. A person may untick scopes; which they gave comes with the code.
 *   <li><a href="https://developers.strava.com/docs/webhooks/">Webhooks</a>: one subscription for each application; Strava
 *       first asks the address with {@code hub.challenge}; a notification is to be answered within two seconds, comes up to
 *       three times, is not signed and names no more than ids.
 *   <li><a href="https://developers.strava.com/docs/reference/">Reference</a>: {@code GET /athlete/activities} with
 *       {@code before} lists the latest first, at most 200 a page; {@code GET /activities/{id}} and
 *       {@code …/streams?key_by_type=true}. There is no original file.
 *   <li><a href="https://developers.strava.com/docs/rate-limits/">Rate limits</a>: see {@link StravaAllowance}.
 * </ul>
 */
public final class StravaSource implements ActivitySource {

    private static final String SCOPES = "read,activity:read_all";
    private static final String STREAMS = "time,latlng,distance,altitude,velocity_smooth,heartrate,cadence";
    private static final int PAGE = 50;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;

    private final VendorHttp http;
    private final Function<App, Bases> bases;
    private final StravaAllowance allowance;
    private final Clock clock;

    /** @param bases where to speak to Strava for an application */
    public StravaSource(VendorHttp http, Function<App, Bases> bases, Clock clock) {
        this.http = http;
        this.bases = bases;
        this.clock = clock;
        this.allowance = new StravaAllowance(clock);
    }

    @Override
    public URI permissionPage(App app, String state, String challenge, URI comeBack) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("client_id", app.client());
        fields.put("redirect_uri", comeBack.toString());
        fields.put("response_type", "code");
        fields.put("approval_prompt", "auto");
        fields.put("scope", SCOPES);
        fields.put("state", state);
        return VendorHttp.with(bases.apply(app).pages(), "/oauth/authorize", fields);
    }

    @Override
    public Grant redeem(App app, String code, String verifier, URI comeBack, String scopes) {
        JsonNode given = token(app, Map.of("grant_type", "authorization_code", "code", code));
        String user = given.path("athlete").path("id").asString("");
        if (user.isEmpty()) {
            throw SourceTrouble.away("the tokens came without an athlete", null);
        }
        return new Grant(tokens(given), user, scopes.contains("activity:read"));
    }

    @Override
    public Tokens renew(App app, Tokens tokens) {
        return tokens(token(app, Map.of("grant_type", "refresh_token", "refresh_token", tokens.refresh())));
    }

    @Override
    public void giveBack(App app, Tokens tokens) {
        http.post(
                URI.create(bases.apply(app).pages() + "/oauth/deauthorize"),
                Map.of("access_token", tokens.access()),
                tokens.access());
    }

    @Override
    public void checkPermission(App app, Tokens tokens) {
        api(app, tokens, "/athlete/activities", Map.of("per_page", "1"));
    }

    @Override
    public Stretch history(App app, Tokens tokens, Instant from, Instant before) {
        Answer answer = api(
                app,
                tokens,
                "/athlete/activities",
                Map.of("before", Long.toString(before.getEpochSecond()), "per_page", Integer.toString(PAGE)));
        List<Stretch.Entry> entries = new ArrayList<>();
        JsonNode page = http.json(answer);
        for (JsonNode each : page) {
            try {
                Instant start = Instant.parse(each.path("start_date").asString(""));
                entries.add(new Stretch.Entry(each.path("id").asString(""), start));
            } catch (DateTimeException e) {
                // Without a start it has no place in a history.
            }
        }
        return new Stretch.Listed(entries, page.isEmpty());
    }

    @Override
    public boolean listsHistory() {
        return true;
    }

    @Override
    public Optional<Recording> fetch(App app, Tokens tokens, News news) {
        Answer activity = api(app, tokens, "/activities/" + number(news.remote()), Map.of());
        if (activity.status() == NOT_FOUND) {
            return Optional.empty();
        }
        Answer streams = api(
                app,
                tokens,
                "/activities/" + number(news.remote()) + "/streams",
                Map.of("keys", STREAMS, "key_by_type", "true"));
        return Optional.of(envelope(news.remote(), activity, streams.status() == NOT_FOUND ? "{}" : streams.text()));
    }

    @Override
    public Optional<Recording> describe(App app, Tokens tokens, String remote) {
        Answer activity = api(app, tokens, "/activities/" + number(remote), Map.of());
        return activity.status() == NOT_FOUND ? Optional.empty() : Optional.of(envelope(remote, activity, "{}"));
    }

    /** What {@code io.milepost.activities.files.VendorJsonReader} reads. */
    private static Recording envelope(String remote, Answer activity, String streams) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(
                "{\"milepost\":\"strava-activity\",\"version\":1,\"activity\":".getBytes(StandardCharsets.UTF_8));
        all.writeBytes(activity.body());
        all.writeBytes((",\"streams\":" + streams + "}").getBytes(StandardCharsets.UTF_8));
        return new Recording("strava-" + remote + ".json", all.toByteArray());
    }

    @Override
    public List<News> news(App app, String client, byte[] notification) {
        JsonNode event = http.json(notification);
        String user = event.path("owner_id").asString("");
        String type = event.path("object_type").asString("");
        String aspect = event.path("aspect_type").asString("");
        boolean withdrawn = type.equals("athlete")
                && "false".equals(event.path("updates").path("authorized").asString(""));
        News.Kind kind = switch (type + " " + aspect) {
            case "activity create" -> News.Kind.ADDED;
            case "activity update" -> News.Kind.CHANGED;
            case "activity delete" -> News.Kind.DELETED;
            default -> null;
        };
        if (withdrawn) {
            kind = News.Kind.WITHDRAWN;
        }
        if (kind == null || user.isEmpty()) {
            return List.of();
        }
        Instant happened = Instant.ofEpochSecond(event.path("event_time").asLong(0));
        String remote = withdrawn ? "" : event.path("object_id").asString("");
        String identity = String.join(
                " ",
                kind.name(),
                remote,
                happened.toString(),
                event.path("updates").toString());
        return List.of(new News(kind, user, remote, null, null, happened, identity));
    }

    @Override
    public Instant restUntil(App app) {
        return allowance.restUntil(app);
    }

    @Override
    public Reporting report(App app, URI address, String verify) {
        for (JsonNode known : http.json(subscriptions(app))) {
            return known.path("callback_url").asString("").equals(address.toString())
                    ? Reporting.ON
                    : Reporting.ELSEWHERE;
        }
        Answer made = http.post(
                URI.create(bases.apply(app).api() + "/api/v3/push_subscriptions"),
                Map.of(
                        "client_id", app.client(),
                        "client_secret", app.secret(),
                        "callback_url", address.toString(),
                        "verify_token", verify),
                "");
        return made.ok() ? Reporting.ON : Reporting.FAILED;
    }

    @Override
    public void reportNoMore(App app, URI address) {
        for (JsonNode known : http.json(subscriptions(app))) {
            if (known.path("callback_url").asString("").equals(address.toString())) {
                http.delete(
                        VendorHttp.with(
                                bases.apply(app).api(),
                                "/api/v3/push_subscriptions/"
                                        + number(known.path("id").asString("")),
                                Map.of("client_id", app.client(), "client_secret", app.secret())),
                        "");
            }
        }
    }

    private Answer subscriptions(App app) {
        Answer answer = http.get(VendorHttp.with(
                bases.apply(app).api(),
                "/api/v3/push_subscriptions",
                Map.of("client_id", app.client(), "client_secret", app.secret())));
        if (!answer.ok()) {
            throw SourceTrouble.of(SourceTrouble.Kind.KEYS, "Strava answers " + answer.status() + " to the keys");
        }
        return answer;
    }

    private JsonNode token(App app, Map<String, String> grant) {
        Map<String, String> form = new LinkedHashMap<>(grant);
        form.put("client_id", app.client());
        form.put("client_secret", app.secret());
        Answer answer = http.post(URI.create(bases.apply(app).tokens() + "/api/v3/oauth/token"), form, "");
        if (answer.status() == TOO_MANY) {
            throw SourceTrouble.busy("Strava asks for a break", allowance.noted(app, answer.headers()));
        }
        if (!answer.ok()) {
            boolean keys = answer.text().contains("\"Application\"");
            throw SourceTrouble.of(
                    keys ? SourceTrouble.Kind.KEYS : SourceTrouble.Kind.WITHDRAWN,
                    "Strava gives no token: " + answer.status());
        }
        return http.json(answer);
    }

    private Tokens tokens(JsonNode given) {
        return new Tokens(
                given.path("access_token").asString(""),
                given.path("refresh_token").asString(""),
                Instant.ofEpochSecond(given.path("expires_at")
                        .asLong(clock.instant().getEpochSecond()
                                + given.path("expires_in").asLong(0))));
    }

    /** An answer that is sound or says that there is no such thing. */
    private Answer api(App app, Tokens tokens, String path, Map<String, String> fields) {
        Answer answer = http.get(VendorHttp.with(bases.apply(app).api(), "/api/v3" + path, fields), tokens.access());
        Instant rest = allowance.noted(app, answer.headers());
        return switch (answer.status()) {
            case UNAUTHORIZED -> throw SourceTrouble.of(SourceTrouble.Kind.WITHDRAWN, "Strava does not know the token");
            case FORBIDDEN -> throw SourceTrouble.of(SourceTrouble.Kind.PERMISSION, "Strava does not permit " + path);
            case TOO_MANY -> throw SourceTrouble.busy("Strava asks for a break", rest);
            case NOT_FOUND -> answer;
            default -> {
                if (!answer.ok()) {
                    throw SourceTrouble.away("Strava answers " + answer.status(), null);
                }
                yield answer;
            }
        };
    }

    /** Ids come from outside and become part of a path. */
    private static String number(String id) {
        if (!id.matches("\\d{1,20}")) {
            throw SourceTrouble.away("not an id of Strava's", null);
        }
        return id;
    }
}
