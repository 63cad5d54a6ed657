package io.milepost.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.accounts.EntryTickets;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a phone is answered over HTTP, and what anybody else is. */
class OfflineControllerTest extends MilepostTest {

    @LocalServerPort
    private int port;

    @Autowired
    private EntryTickets tickets;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void anAthlete() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
    }

    @Test
    void anEntryIsAnsweredByItsKey() throws Exception {
        UUID key = UUID.randomUUID();
        HttpClient phone = signedIn(Objects.requireNonNull(ana.account()));

        HttpResponse<String> first =
                send(phone, house.slug(), entries(ana, key, ana.today(clock).toString()));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains(key.toString()).contains("\"stored\"");
        assertThat(send(phone, house.slug(), entries(ana, key, ana.today(clock).toString()))
                        .body())
                .contains("\"already-here\"");
        assertThat(send(phone, house.slug(), entries(ana, UUID.randomUUID(), "someday"))
                        .body())
                .contains("\"impossible\"")
                .contains("cannot be");
    }

    @Test
    void whoIsNotSignedInIsToldSoAndNothingElse() throws Exception {
        HttpClient nobody = HttpClient.newHttpClient();
        assertThat(send(nobody, house.slug(), entries(ana, UUID.randomUUID(), "2026-01-01"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void anotherAthletesEntriesAndAnotherPracticeAreNotThere() throws Exception {
        AthleteProfile ben = stage.athlete(house, "Ben O");
        Stage.House elsewhere = stage.house();
        HttpClient phone = signedIn(Objects.requireNonNull(ana.account()));
        String day = ana.today(clock).toString();

        assertThat(send(phone, house.slug(), entries(ben, UUID.randomUUID(), day))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(phone, elsewhere.slug(), entries(ana, UUID.randomUUID(), day))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(signedIn(house.owner()), house.slug(), entries(ana, UUID.randomUUID(), day))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPageFromElsewhereCannotSend() throws Exception {
        HttpClient phone = signedIn(Objects.requireNonNull(ana.account()));
        String body = entries(ana, UUID.randomUUID(), "2026-01-01");
        URI uri = uri("/me/" + house.slug() + "/offline");
        HttpRequest.Builder plain = HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofString(body));

        assertThat(status(phone, plain.copy().header("Content-Type", "application/json")))
                .isEqualTo(403);
        assertThat(status(
                        phone,
                        plain.copy()
                                .header("Content-Type", "application/json")
                                .header(OfflineController.FROM_HERE, "1")
                                .header("Sec-Fetch-Site", "cross-site")))
                .isEqualTo(403);
        assertThat(status(
                        phone,
                        plain.copy().header("Content-Type", "text/plain").header(OfflineController.FROM_HERE, "1")))
                .isEqualTo(415);
    }

    @Test
    void whatIsNoListOfEntriesOrFarTooLongIsRefused() throws Exception {
        HttpClient phone = signedIn(Objects.requireNonNull(ana.account()));
        assertThat(send(phone, house.slug(), "{\"athlete\": ").statusCode()).isEqualTo(400);
        assertThat(send(phone, house.slug(), "\"" + "x".repeat(600_000) + "\"").statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatMakesItAnAppIsThereForEverybody() throws Exception {
        HttpClient nobody = HttpClient.newHttpClient();
        HttpResponse<String> manifest = get(nobody, "/offline/" + house.slug() + ".webmanifest");
        assertThat(manifest.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/manifest+json"));
        assertThat(manifest.body()).contains("\"start_url\":\"/me/" + house.slug() + "/today\"");
        assertThat(get(nobody, "/offline/no-such-practice.webmanifest").statusCode())
                .isEqualTo(404);
        for (String path : new String[] {
            "/worker.js",
            "/offline/page.html",
            "/offline/page.css",
            "/offline/page.js",
            "/offline/store.js",
            "/offline/draft.js",
            "/icons/milepost-192.png",
            "/icons/milepost-maskable-512.png"
        }) {
            assertThat(get(nobody, path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private static String entries(AthleteProfile athlete, UUID key, String day) {
        return """
                {"athlete": "%s", "entries": [
                  {"id": "%s", "kind": "log", "sport": "run", "day": "%s", "metres": 5000, "seconds": 1800}]}""".formatted(athlete.id().value(), key, day);
    }

    private HttpClient signedIn(AccountId account) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        get(client, tickets.pathFor(account, "/account"));
        return client;
    }

    private HttpResponse<String> send(HttpClient client, String practice, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri("/me/" + practice + "/offline"))
                .header("Content-Type", "application/json")
                .header(OfflineController.FROM_HERE, "1")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int status(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
