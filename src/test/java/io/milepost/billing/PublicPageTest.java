package io.milepost.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.milepost.accounts.Accounts;
import io.milepost.accounts.EmailAddress;
import io.milepost.billing.sandbox.StripeSandbox;
import io.milepost.billing.sandbox.TestCard;
import io.milepost.roster.Access;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Practices;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody whom nobody knows comes to a practice's page, signs up, pays, and gets in. */
class PublicPageTest extends MilepostTest {

    @Autowired
    BillingScene scene;

    @Autowired
    StripeSandbox sandbox;

    @Autowired
    Accounts accounts;

    @Autowired
    Athletes athletes;

    @Autowired
    Practices practices;

    @LocalServerPort
    int port;

    CookieManager cookies;
    HttpClient http;
    Stage.House house;
    CoachingPackage offer;

    @BeforeEach
    void aVisitorWithAFreshBrowser() {
        house = stage.house();
        offer = scene.offer(house);
        anotherBrowser();
    }

    @AfterEach
    void closeTheBrowser() {
        http.close();
    }

    @Test
    void thePagePresentsThePracticeWithoutASession() throws Exception {
        var page = get("/p/" + house.slug());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>" + house.practice().name() + "</h1>", "Marathon", "€49", "a month")
                .contains("name=\"description\"", "og:title", "rel=\"canonical\"")
                .containsOnlyOnce("og:url")
                .containsOnlyOnce("<head>")
                .contains("A reply within a day")
                .doesNotContain("⟦", "??");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whatOwnersWriteIsShownAsText() throws Exception {
        scene.offer(house, "<script>alert(1)</script>", 100, null);

        assertThat(get("/p/" + house.slug()).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)</script>");
    }

    @Test
    void anUnknownPracticeIsAFriendly404() throws Exception {
        var page = get("/p/nobody-runs-here");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Nobody is coaching here").doesNotContain("⟦");
        assertThat(get("/p/" + house.slug() + "/join/not-a-package").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSuspendedPracticeSaysSoAndSellsNothing() throws Exception {
        stage.asAdmin(() -> {
            practices.suspend(house.id(), "Terms of use under review");
            return null;
        });

        assertThat(get("/p/" + house.slug()).body()).contains("takes a break").doesNotContain("Marathon", "⟦");
        assertThat(get(joinPath()).body()).contains("takes a break");
    }

    @Test
    void aNewcomerSignsUpPaysAndIsLedInOnlyWhenStripeHasSpoken() throws Exception {
        sandbox.webhooks().hold();
        try {
            var sent = join("Ana Newcomer", "ana-" + house.slug() + "@example.org", Stage.PASSWORD);
            assertThat(sent.statusCode()).isEqualTo(303);
            var checkout = location(sent);
            assertThat(checkout).startsWith(sandbox.base() + "/c/pay/");

            assertThat(state().body()).contains("waiting");
            var back = sandbox.pay(checkout, "ana@example.org", TestCard.PAYS);
            assertThat(back)
                    .startsWith("http://127.0.0.1:" + port + "/p/" + house.slug() + "/welcome?checkout=cs_test_");
            var welcome = get(back.substring(back.indexOf("/p/")));
            assertThat(welcome.body())
                    .contains("We wait for the bank&#39;s word")
                    .doesNotContain("⟦");
            assertThat(state().body()).contains("waiting");
        } finally {
            sandbox.webhooks()
                    .release(sandbox.webhooks().held().stream()
                            .map(event -> event.id())
                            .toList());
        }

        await().untilAsserted(() -> assertThat(state().body()).contains("ready", "/me/" + house.slug() + "/intake"));
        var account = accounts.byEmail(new EmailAddress("ana-" + house.slug() + "@example.org"))
                .orElseThrow();
        var athlete =
                stage.asTask(house, () -> athletes.ofAccount(account.id())).orElseThrow();
        assertThat(athlete.name()).isEqualTo("Ana Newcomer");
        assertThat(account.language())
                .as("the first that the browser asks for and that is spoken")
                .isEqualTo(Locale.of("es", "MX"));
        assertThat(account.zone()).isEqualTo(ZoneId.of("America/Lima"));
        assertThat(scene.access(house, athlete)).isEqualTo(Access.FULL);
        var backInTheBrowser = get(joinPath());
        assertThat(backInTheBrowser.statusCode())
                .as("who pays is offered no payment")
                .isEqualTo(303);
        assertThat(location(backInTheBrowser)).endsWith("/me/" + house.slug() + "/membership");
    }

    @Test
    void whoeverTurnsRoundWithoutPayingGetsNoFurther() throws Exception {
        join("Ben Browser", "ben-" + house.slug() + "@example.org", Stage.PASSWORD);

        var landed = get("/p/" + house.slug() + "/welcome?checkout=cs_test_made_up");

        assertThat(landed.statusCode()).isEqualTo(200);
        assertThat(state().body()).contains("waiting");
        assertThat(get("/p/" + house.slug() + "/welcome/state?ask=cs_test_made_up")
                        .body())
                .contains("waiting");
    }

    @Test
    void aLostWebhookIsMadeUpForByAskingStripe() throws Exception {
        sandbox.webhooks().drop(type -> true);
        try {
            var checkout = location(join("Cy Lost", "cy-" + house.slug() + "@example.org", Stage.PASSWORD));
            sandbox.pay(checkout, "cy@example.org", TestCard.PAYS);
            assertThat(state().body()).contains("waiting");

            var id = checkout.substring(checkout.lastIndexOf('/') + 1);

            assertThat(get("/p/" + house.slug() + "/welcome/state?ask=" + id).body())
                    .contains("ready");
        } finally {
            sandbox.webhooks().drop(type -> false);
        }
    }

    @Test
    void mistakesAreNamedAndWhatWasTypedStays() throws Exception {
        var page = join("Dee \"D\" Typo", "not an address", "short");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Dee &quot;D&quot; Typo", "not an address", "aria-invalid=\"true\"")
                .contains("does not look like an e-mail address", "at least 10 characters")
                .doesNotContain("value=\"short\"", "⟦");
        assertThat(join("\u200b", "dee-" + house.slug() + "@example.org", Stage.PASSWORD)
                        .body())
                .contains("Enter your name");
    }

    @Test
    void anAccountIsUsedWithItsPasswordAndNotWithout() throws Exception {
        var address = accounts.get(stage.account("Eve Known")).email().value();

        var wrong = join("Eve", address, "not her password at all");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("this is not its password");
        assertThat(state().statusCode()).isEqualTo(404);

        assertThat(join("Eve", address, Stage.PASSWORD).statusCode()).isEqualTo(303);
        assertThat(state().body()).contains("waiting");
    }

    @Test
    void whoIsSignedInOnlyConfirms() throws Exception {
        join("Flo First", "flo-" + house.slug() + "@example.org", Stage.PASSWORD);
        var second = scene.offer(house, "Ultra", 9900, null);

        var form = get("/p/" + house.slug() + "/join/" + second.id().value());

        assertThat(form.body()).contains("You are signed in as Flo First").doesNotContain("type=\"password\"");
        assertThat(post("/p/" + house.slug() + "/join/" + second.id().value(), form.body(), Map.of())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        get(joinPath());

        var forged =
                post(joinPath(), "", Map.of("name", "Gus", "email", "gus@example.org", "password", "long enough ok"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(accounts.exists(new EmailAddress("gus@example.org"))).isFalse();
        assertThat(post("/logout", "", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void aFormThatWasOpenForTooLongIsShownAgainAsItWasTyped() throws Exception {
        var address = "ida-" + house.slug() + "@example.org";
        var typed = Map.of("name", "Ida \"I\" Late", "email", address, "password", Stage.PASSWORD);
        var stale = get(joinPath()).body();
        anotherBrowser();

        var again = post(joinPath(), stale, typed);

        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body())
                .contains("This page was open for a long time.", "Ida &quot;I&quot; Late", address)
                .doesNotContain(Stage.PASSWORD, "⟦");
        assertThat(post(joinPath(), again.body(), typed).statusCode()).isEqualTo(303);
    }

    private void anotherBrowser() {
        cookies = new CookieManager();
        http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    private String joinPath() {
        return "/p/" + house.slug() + "/join/" + offer.id().value();
    }

    private HttpResponse<String> join(String name, String email, String password) throws Exception {
        return post(
                joinPath(),
                get(joinPath()).body(),
                Map.of("name", name, "email", email, "password", password, "zone", "America/Lima"));
    }

    private HttpResponse<String> state() throws Exception {
        return get("/p/" + house.slug() + "/welcome/state");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, Map<String, String> fields) throws Exception {
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form);
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        if (token.find()) {
            body += "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        }
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept-Language", "fr, es-MX;q=0.8, de;q=0.5")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
