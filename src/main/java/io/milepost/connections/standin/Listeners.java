package io.milepost.connections.standin;

import io.milepost.connections.standin.Passes.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is told what happens at the stand-in, and the telling. */
final class Listeners implements AutoCloseable {

    /** What was told to whom, so that a test may tell it again. */
    record Told(URI address, String client, String body) {}

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int ATTEMPTS = 3;
    private static final int OK = 200;

    private final Map<String, String> strava = new ConcurrentHashMap<>();
    private final Map<String, String> garmin = new ConcurrentHashMap<>();
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Passes passes;
    private final String base;
    private final Clock clock;
    private volatile @Nullable URI reachable;
    private volatile boolean silent;

    Listeners(Passes passes, String base, Clock clock) {
        this.passes = passes;
        this.base = base;
        this.clock = clock;
    }

    /** Milepost is to be found here, whatever host its addresses name. */
    void reachAt(URI milepost) {
        reachable = milepost;
    }

    void beSilent(boolean yes) {
        silent = yes;
    }

    Optional<String> strava(String client) {
        return Optional.ofNullable(strava.get(client));
    }

    void forgetStrava(String client) {
        strava.remove(client);
    }

    void tellStrava(String client, String address) {
        strava.put(client, address);
    }

    void tellGarmin(String client, String address) {
        garmin.put(client, address);
    }

    /** As Strava does: only an address that answers the challenge is told. */
    boolean tryStrava(String client, String address, String verify) {
        String challenge = "c" + clock.instant().toEpochMilli();
        URI question = reached(address + "?hub.mode=subscribe&hub.challenge=" + challenge + "&hub.verify_token="
                + URLEncoder.encode(verify, StandardCharsets.UTF_8));
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(question)
                            .timeout(Duration.ofSeconds(2))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            boolean right = answer.statusCode() == OK
                    && JSON.readTree(answer.body())
                            .path("hub.challenge")
                            .asString("")
                            .equals(challenge);
            if (right) {
                strava.put(client, address);
            }
            return right;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Strava's event about an activity or an athlete. */
    void event(String client, String person, String type, long object, String aspect, Map<String, String> updates) {
        ObjectNode event = JSON.createObjectNode();
        event.put("object_type", type);
        event.put("object_id", object);
        event.put("aspect_type", aspect);
        event.put("owner_id", People.number(person));
        event.put("subscription_id", Math.abs(client.hashCode()));
        event.put("event_time", clock.instant().getEpochSecond());
        ObjectNode changes = event.putObject("updates");
        updates.forEach(changes::put);
        send(strava.get(client), "", JSON.writeValueAsString(event));
    }

    /** Garmin's ping about files. */
    void files(String client, String person, List<StandInRun> runs) {
        ObjectNode ping = JSON.createObjectNode();
        ArrayNode files = ping.putArray("activityFiles");
        for (StandInRun run : runs) {
            String token = passes.issue(Kind.FILE, GarminDesk.VENDOR, client, person, A_DAY, Long.toString(run.id()));
            files.addObject()
                    .put("userId", People.hex(person))
                    .put("summaryId", run.id() + "-file")
                    .put("fileType", "FIT")
                    .put(
                            "callbackURL",
                            base + "/garmin/wellness-api/rest/activityFile?id=" + run.id() + "&token=" + token)
                    .put("activityType", "RUNNING")
                    .put("startTimeInSeconds", run.start().getEpochSecond())
                    .put("activityId", run.id())
                    .put("activityName", run.name())
                    .put("manual", false);
        }
        send(garmin.get(client), client, JSON.writeValueAsString(ping));
    }

    /** Garmin's word that somebody left or shares other things now. */
    void person(String client, String person, String kind) {
        ObjectNode ping = JSON.createObjectNode();
        ping.putArray(kind)
                .addObject()
                .put("userId", People.hex(person))
                .put("changeTimeInSeconds", clock.instant().getEpochSecond());
        send(garmin.get(client), client, JSON.writeValueAsString(ping));
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    private void send(@Nullable String address, String client, String body) {
        if (address == null) {
            return;
        }
        Told news = new Told(reached(address), client, body);
        told.add(news);
        if (!silent) {
            threads.execute(() -> persist(news));
        }
    }

    private void persist(Told news) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (tell(news) == OK) {
                return;
            }
        }
    }

    /** @return the status that came back; 0 for none */
    int tell(Told news) {
        HttpRequest.Builder request = HttpRequest.newBuilder(news.address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(news.body()));
        if (!news.client().isEmpty()) {
            request.header("garmin-client-id", news.client());
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private URI reached(String address) {
        URI named = URI.create(address);
        URI where = reachable;
        String path = named.getRawPath() + (named.getRawQuery() == null ? "" : "?" + named.getRawQuery());
        return where == null ? named : URI.create(where + path);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.shutdownNow();
    }
}
