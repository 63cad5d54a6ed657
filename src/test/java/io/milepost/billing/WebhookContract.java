package io.milepost.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.milepost.billing.sandbox.SandboxWebhooks;
import io.milepost.billing.sandbox.StripeSandbox;
import io.milepost.billing.sandbox.TestCard;
import io.milepost.roster.Access;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Practices;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What webhooks may do to us: come often, at once, late, in any order, forged. */
abstract class WebhookContract extends MilepostTest {

    private static final String SECRET = "whsec_milepost_sandbox";

    @Autowired
    BillingScene scene;

    @Autowired
    StripeSandbox sandbox;

    @Autowired
    WebhookEventRows inbox;

    @Autowired
    SubscriptionMirrorRows mirrors;

    @Autowired
    Practices practices;

    @LocalServerPort
    int port;

    Stage.House house;
    CoachingPackage offer;
    AthleteProfile ana;

    @BeforeEach
    void everythingIsHeldBack() {
        house = stage.house();
        offer = scene.offer(house);
        ana = scene.visitor(house, "Ana Hook");
        sandbox.webhooks().hold();
    }

    @AfterEach
    void flowsAgain() {
        sandbox.webhooks().discardHeld();
    }

    @Test
    void oneEventFiftyTimesAtOnceHasOneEffect() throws Exception {
        pay();
        var event = held("customer.subscription.updated");
        int times = 50;
        var together = new CyclicBarrier(times);

        List<Integer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads
                    .invokeAll(IntStream.range(0, times)
                            .<Callable<Integer>>mapToObj(time -> () -> {
                                together.await();
                                return post(event.body(), event.signature());
                            })
                            .toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
        }

        assertThat(answers).hasSize(times).containsOnly(200);
        scene.awaitAccess(house, ana, Access.FULL);
        assertThat(inbox.findByPracticeOrderById(house.id().value())).hasSize(1);
        await().untilAsserted(() -> assertThat(
                        inbox.findByPracticeOrderById(house.id().value()))
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(WebhookEventRow.State.APPLIED)));
        assertThat(stage.asTask(
                        house,
                        () -> mirrors.findByAthleteOrderByStartedDescIdDesc(
                                ana.id().value())))
                .hasSize(1);
    }

    @Test
    void whateverTheOrderTheMirrorIsTheSame() throws Exception {
        pay();
        var events = new ArrayList<>(sandbox.webhooks().held());
        Collections.shuffle(events, new Random(7));
        for (var event : events) {
            assertThat(post(event.body(), event.signature())).isEqualTo(200);
        }
        Collections.reverse(events);
        for (var event : events) {
            assertThat(post(event.body(), event.signature())).isEqualTo(200);
        }

        applied(events.size());
        assertThat(scene.access(house, ana)).isEqualTo(Access.FULL);
        assertThat(scene.subscription(house, ana).orElseThrow().status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void anOldIncompleteThatComesLateTakesNothingAway() throws Exception {
        pay();
        var created = held("customer.subscription.created");
        assertThat(created.body()).contains("\"status\":\"incomplete\"");
        var updated = held("customer.subscription.updated");
        post(updated.body(), updated.signature());
        scene.awaitAccess(house, ana, Access.FULL);

        post(created.body(), created.signature());

        applied(2);
        assertThat(scene.access(house, ana)).isEqualTo(Access.FULL);
    }

    @Test
    void forgedAndAgedCallsAreRefusedAndLeaveNothing() throws Exception {
        pay();
        var event = held("customer.subscription.updated");
        var now = clock.instant().getEpochSecond();

        assertThat(post(event.body().replace("active", "trialing"), event.signature()))
                .isEqualTo(400);
        assertThat(post(event.body(), SandboxWebhooks.sign(event.body(), "whsec_wrong", now)))
                .isEqualTo(400);
        assertThat(post(event.body(), SandboxWebhooks.sign(event.body(), SECRET, now - 302)))
                .isEqualTo(400);
        assertThat(post(event.body(), "")).isEqualTo(400);
        assertThat(inbox.findByPracticeOrderById(house.id().value())).isEmpty();

        assertThat(post(event.body(), SandboxWebhooks.sign(event.body(), SECRET, now - 295)))
                .isEqualTo(200);
        scene.awaitAccess(house, ana, Access.FULL);
    }

    @Test
    void anEventOfOnePracticeMeansNothingUnderAnother() throws Exception {
        var elsewhere = stage.house();
        var theirs = scene.offer(elsewhere);
        var ben = scene.visitor(elsewhere, "Ben Elsewhere");
        var page = scene.checkout(elsewhere, ben, theirs);
        pay();
        var event = held("customer.subscription.updated");
        var mine = event.body().replaceAll(".*\"account\":\"(acct_\\w+)\".*", "$1");
        sandbox.pay(page, "ben@example.org", TestCard.PAYS);
        var other = sandbox.webhooks().held().getLast().body().replaceAll(".*\"account\":\"(acct_\\w+)\".*", "$1");
        assertThat(other).startsWith("acct_").isNotEqualTo(mine);
        var crossed = event.body().replace(mine, other);

        assertThat(post(
                        crossed,
                        SandboxWebhooks.sign(crossed, SECRET, clock.instant().getEpochSecond())))
                .isEqualTo(200);

        await().untilAsserted(() -> assertThat(
                        inbox.findByPracticeOrderById(elsewhere.id().value()))
                .extracting(WebhookEventRow::state)
                .containsExactly(WebhookEventRow.State.IGNORED));
        assertThat(scene.access(house, ana)).isEqualTo(Access.NONE);
        assertThat(scene.access(elsewhere, ben)).isEqualTo(Access.NONE);
    }

    @Test
    void anUnknownTypeAndAnUnknownAccountAreStoredAndLeftAlone() throws Exception {
        pay();
        var event = held("customer.subscription.updated");
        var strange = event.body()
                .replace("customer.subscription.updated", "customer.birthday.came")
                .replace(event.id(), event.id() + "x");
        var nobody = event.body().replaceAll("acct_\\w+", "acct_nobody").replace(event.id(), event.id() + "y");

        assertThat(post(strange, sign(strange))).isEqualTo(200);
        assertThat(post(nobody, sign(nobody))).isEqualTo(200);

        await().untilAsserted(() -> assertThat(
                        inbox.findByPracticeOrderById(house.id().value()))
                .extracting(WebhookEventRow::state)
                .containsExactly(WebhookEventRow.State.IGNORED));
        assertThat(inbox.existsByEventId(event.id() + "y")).isTrue();
        assertThat(scene.access(house, ana)).isEqualTo(Access.NONE);
    }

    @Test
    void aSuspendedPracticesWebhooksStillCount() throws Exception {
        pay();
        stage.asAdmin(() -> {
            practices.suspend(house.id(), "Terms of use under review");
            return null;
        });
        var event = held("invoice.paid");

        assertThat(post(event.body(), event.signature())).isEqualTo(200);

        scene.awaitAccess(house, ana, Access.FULL);
    }

    @Test
    void aDeclinedRenewalGivesGraceThenReadingAndPayingRestoresEverything() {
        sandbox.webhooks().discardHeld();
        pay();
        scene.awaitStatus(house, ana, SubscriptionStatus.ACTIVE);
        var subscription = stage.asTask(
                house,
                () -> mirrors.findByAthleteOrderByStartedDescIdDesc(ana.id().value())
                        .getFirst());
        sandbox.changeCard(subscription.stripeId(), TestCard.FAILS_WHEN_CHARGED);
        var end = scene.subscription(house, ana).orElseThrow().periodEnd();
        clock.move(Duration.between(clock.instant(), end).plusHours(1));
        sandbox.advance(Duration.ZERO);
        scene.awaitStatus(house, ana, SubscriptionStatus.PAST_DUE);

        assertThat(scene.access(house, ana)).isEqualTo(Access.FULL);
        assertThat(scene.subscription(house, ana).orElseThrow().graceEnds()).isEqualTo(end.plus(Duration.ofDays(7)));
        clock.move(Duration.ofDays(7));
        assertThat(scene.access(house, ana)).isEqualTo(Access.READ_ONLY);

        sandbox.changeCard(subscription.stripeId(), TestCard.PAYS);
        clock.move(Duration.ofDays(6));
        sandbox.advance(Duration.ZERO);
        scene.awaitStatus(house, ana, SubscriptionStatus.ACTIVE);
        scene.awaitAccess(house, ana, Access.FULL);
    }

    private void pay() {
        sandbox.pay(scene.checkout(house, ana, offer), "ana@example.org", TestCard.PAYS);
    }

    private SandboxWebhooks.Signed held(String type) {
        return sandbox.webhooks().held().stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private void applied(int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                inbox.findByPracticeOrderById(house.id().value()))
                        .hasSize(count)
                        .noneMatch(row -> row.state() == WebhookEventRow.State.RECEIVED));
    }

    private String sign(String body) {
        return SandboxWebhooks.sign(body, SECRET, clock.instant().getEpochSecond());
    }

    private int post(String body, String signature) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/webhooks/stripe"))
                                    .header("Content-Type", "application/json; charset=utf-8")
                                    .header("Stripe-Signature", signature)
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
