package io.milepost.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.milepost.activities.ActivityImports;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Corrections;
import io.milepost.activities.Sport;
import io.milepost.connections.standin.StandInRun;
import io.milepost.roster.Access;
import io.milepost.roster.AccessSchedule;
import io.milepost.roster.AthleteProfile;
import io.milepost.testing.Stage;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What an athlete's connection with Strava does, whatever Strava does. */
abstract class StravaContract extends ConnectingContract {

    @Autowired
    ActivityImports imports;

    @Autowired
    Corrections corrections;

    @Autowired
    WalksOnStart onStart;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoConnectsFindsTheirYearHereAndNothingOlder() {
        ranSince(100, 5);
        standIn.ran(runner, run(400));
        standIn.ran(runner, run(3).named("Typed swim talk").typed());
        standIn.ran(runner, run(8).named("Club race").asRace(9));

        Browser.Page landed = connect(house, ana, Vendor.STRAVA, runner);

        assertThat(landed.status()).isEqualTo(303);
        assertThat(landed.location()).endsWith("/me/" + house.slug() + "/connections?strava=connected");
        awaitHistory(22);
        awaitWalked();
        ActivitySummary race = history().stream()
                .filter(each -> "Club race".equals(each.title()))
                .findFirst()
                .orElseThrow();
        assertThat(race.race()).isTrue();
        assertThat(race.sport()).isEqualTo(Sport.RUN);
        assertThat(race.impression().effort()).isEqualTo(9);
        assertThat(race.averageHeartRate()).isEqualTo(148);
        assertThat(stage.asTask(house, () -> activities.samples(race.id())).size())
                .isGreaterThan(500);
        assertThat(Objects.requireNonNull(strava().history()).broughtIn()).isEqualTo(22);
        assertThat(strava().state()).isEqualTo(Connection.State.CONNECTED);
    }

    @Test
    void aNewRunComesByItselfHoweverOftenAndInWhateverOrderItIsTold() {
        connect(house, ana, Vendor.STRAVA, runner);
        awaitWalked();
        standIn.silent(true);
        standIn.uploadsToStrava(app, runner, run(2));
        standIn.renamesOnStrava(app, runner, run(2).named("With Ben"));
        standIn.uploadsToStrava(app, runner, run(1));
        standIn.deletesOnStrava(app, runner, run(1).id());

        standIn.tellAgain(true);
        noticesAreRead();
        standIn.tellAgain(false);
        standIn.tellAgain(false);
        noticesAreRead();

        assertThat(history()).extracting(ActivitySummary::title).containsExactly("With Ben");
        assertThat(notices.findByConnectionOrderById(connectionId(Vendor.STRAVA)))
                .hasSize(4);
    }

    @Test
    void whatPeopleHereCorrectedStaysAndWhatTheyDidNotFollows() {
        standIn.ran(runner, run(2));
        connect(house, ana, Vendor.STRAVA, runner);
        awaitHistory(1);
        ActivitySummary here = history().getFirst();
        stage.run(
                house,
                house.owner(),
                () -> corrections.correct(
                        here.id(), corrections.correction(here.id()).as(Sport.TRAIL_RUN)));

        standIn.renamesOnStrava(app, runner, run(2).named("Renamed there").asRace(7));

        await().untilAsserted(() -> assertThat(history().getFirst().title()).isEqualTo("Renamed there"));
        assertThat(history().getFirst().sport()).isEqualTo(Sport.TRAIL_RUN);
        assertThat(history().getFirst().race()).isTrue();
    }

    @Test
    void whatTheAthleteDeletesThereGoesHereButAForgedWordTakesNothing() {
        standIn.ran(runner, run(2));
        standIn.ran(runner, run(4));
        connect(house, ana, Vendor.STRAVA, runner);
        awaitHistory(2);
        awaitWalked();
        String hook = jdbc.queryForObject(
                "select hook from vendor_hook where client = ? and vendor = 'STRAVA'", String.class, app);
        Browser forger = new Browser(URI.create("http://127.0.0.1:" + port));
        String forged = """
                {"object_type": "activity", "aspect_type": "delete", "object_id": %d, "owner_id": %d,
                 "event_time": 1, "subscription_id": 1, "updates": {}}""";
        long owner = 1_000_000L + (runner.hashCode() & 0x7fffffff);

        assertThat(forger.tell("/webhooks/strava/" + hook, forged.formatted(run(4).id(), owner), Map.of())
                        .status())
                .isEqualTo(200);
        standIn.deletesOnStrava(app, runner, run(2).id());

        awaitHistory(1);
        noticesAreRead();
        assertThat(history()).extracting(ActivitySummary::title).containsExactly("Run 4");
        stage.run(
                house,
                house.owner(),
                () -> assertThat(activities.find(history().getFirst().id())).isPresent());
    }

    @Test
    void theAddressIsTriedWithTheRightWordOnly() {
        String hook = jdbc.queryForObject(
                "select hook from vendor_hook where client = ? and vendor = 'STRAVA'", String.class, app);
        Browser strava = new Browser(URI.create("http://127.0.0.1:" + port));
        String question =
                "/webhooks/strava/%s?hub.mode=subscribe&hub.challenge=15f7d1a91c1f40f8a748fd134752feb3&hub.verify_token=%s";

        Browser.Page right = strava.go(question.formatted(hook, Hooks.verifyToken(hook)));
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.body()).isEqualTo("{\"hub.challenge\":\"15f7d1a91c1f40f8a748fd134752feb3\"}");
        assertThat(strava.go(question.formatted(hook, "STRAVA")).status()).isEqualTo(403);
        assertThat(strava.go(question.formatted("unknown", Hooks.verifyToken("unknown")))
                        .status())
                .isEqualTo(404);
        assertThat(strava.tell("/webhooks/strava/unknown", "{}", Map.of()).status())
                .isEqualTo(404);
        assertThat(strava.tell("/webhooks/garmin/" + hook, "{}", Map.of()).status())
                .isEqualTo(404);
        assertThat(strava.tell("/webhooks/strava/" + hook, "no json", Map.of()).status())
                .isEqualTo(400);
    }

    @Test
    void aTokenThatRanOutIsRenewedAndNobodyNotices() {
        standIn.ran(runner, run(2));
        connect(house, ana, Vendor.STRAVA, runner);
        awaitHistory(1);
        awaitWalked();
        clock.move(Duration.ofHours(7));
        standIn.uploadsToStrava(app, runner, run(10));
        awaitHistory(2);
        standIn.expireTokens();
        standIn.uploadsToStrava(app, runner, run(20));

        awaitHistory(3);
        assertThat(strava().state()).isEqualTo(Connection.State.CONNECTED);
    }

    @Test
    void atTheRateLimitTheWalkPausesUntilTheNextQuarterAndGoesOn() {
        ranSince(60, 3);
        standIn.trouble().limit(20, 1_000);
        connect(house, ana, Vendor.STRAVA, runner);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                Objects.requireNonNull(strava().history()).pause())
                        .isEqualTo(Connection.Pause.BUSY));
        int soFar = history().size();
        assertThat(soFar).as("the last tenth is left to news").isBetween(5, 9);
        Connection.History paused = Objects.requireNonNull(strava().history());
        Duration pause = Duration.between(clock.instant(), Objects.requireNonNull(paused.pausedUntil()));
        assertThat(pause).isBetween(Duration.ZERO, Duration.ofMinutes(16));

        standIn.trouble().limit(10_000, 100_000);
        clock.move(pause.plusSeconds(2));
        awaitHistory(20);
        awaitWalked();
        assertThat(asked("GET /strava/api/v3/activities/" + run(1).id() + "/streams"))
                .isGreaterThanOrEqualTo(1);
    }

    @Test
    void aWalkThatWasKilledGoesOnWhereItWasAndAsksForNothingTwice() {
        standIn.trouble().failAfter(0, 500);
        connect(house, ana, Vendor.STRAVA, runner);
        UUID id = connectionId(Vendor.STRAVA);
        await().untilAsserted(() ->
                assertThat(Objects.requireNonNull(strava().history()).pause()).isEqualTo(Connection.Pause.AWAY));
        for (int ago = 1; ago <= 30; ago += 3) {
            standIn.ran(
                    runner,
                    StandInRun.of(id.hashCode() & 0xffff_ff00L | ago, "Run " + ago, morning(ago), 3_000 + ago, 10_000));
        }
        standIn.trouble().recover();
        standIn.trouble().failAfter(9, 500);

        stage.asTask(house, () -> {
            walk.run(house.id(), id);
            return null;
        });
        assertThat(history()).hasSize(4);

        standIn.trouble().recover();
        stage.asTask(house, () -> {
            walk.run(house.id(), id);
            return null;
        });
        awaitHistory(10);
        awaitWalked();
        for (int ago = 1; ago <= 30; ago += 3) {
            long run = id.hashCode() & 0xffff_ff00L | ago;
            assertThat(asked("GET /strava/api/v3/activities/" + run + "/streams"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aWalkThatNobodyIsAtIsTakenUpAtTheNextStart() {
        standIn.ran(runner, run(1));
        standIn.trouble().failAfter(0, 503);
        connect(house, ana, Vendor.STRAVA, runner);
        UUID id = connectionId(Vendor.STRAVA);
        await().untilAsserted(() ->
                assertThat(Objects.requireNonNull(strava().history()).pause()).isEqualTo(Connection.Pause.AWAY));
        jdbc.update("delete from scheduled_tasks where task_instance like ?", WalkHistory.KIND + ":" + id + ":%");
        standIn.trouble().recover();
        onStart.goOn();
        assertThat(history()).as("not due yet").isEmpty();

        clock.move(Duration.ofMinutes(2));
        onStart.goOn();

        awaitHistory(1);
        awaitWalked();
    }

    @Test
    void whoTakesThePermissionBackIsToldAndAfterConnectingAgainNothingIsMissingOrDouble() {
        ranSince(30, 3);
        connect(house, ana, Vendor.STRAVA, runner);
        awaitHistory(10);
        awaitWalked();
        standIn.withdraws("strava", app, runner);
        awaitState(Vendor.STRAVA, Connection.State.BROKEN);
        assertThat(strava().breakage()).isEqualTo(Breakage.WITHDRAWN);
        standIn.ran(
                runner, StandInRun.of(99, "While it was broken", clock.instant().minusSeconds(7_200), 1_800, 6_000));
        assertThat(history()).hasSize(10);

        connect(house, ana, Vendor.STRAVA, runner);

        awaitHistory(11);
        awaitWalked();
        assertThat(strava().state()).isEqualTo(Connection.State.CONNECTED);
        assertThat(history()).extracting(ActivitySummary::title).doesNotHaveDuplicates();
    }

    @Test
    void aRefreshThatFailsBreaksTheConnectionTooAndNewsWaits() {
        connect(house, ana, Vendor.STRAVA, runner);
        awaitWalked();
        standIn.losesPermission("strava", app, runner);
        standIn.uploadsToStrava(app, runner, run(1));
        awaitState(Vendor.STRAVA, Connection.State.BROKEN);
        noticesAreRead();

        connect(house, ana, Vendor.STRAVA, runner);

        awaitHistory(1);
        await().untilAsserted(() -> assertThat(notices.findByConnectionOrderById(connectionId(Vendor.STRAVA)))
                .extracting(NoticeRow::state)
                .containsOnly(NoticeRow.State.DONE));
    }

    @Test
    void whileStravaDoesNotAnswerItIsTriedLaterAndLater() {
        standIn.ran(runner, run(1));
        standIn.trouble().failAfter(0, 503);
        connect(house, ana, Vendor.STRAVA, runner);

        await().untilAsserted(() ->
                assertThat(Objects.requireNonNull(strava().history()).pause()).isEqualTo(Connection.Pause.AWAY));
        assertThat(strava().state()).isEqualTo(Connection.State.CONNECTED);
        standIn.trouble().recover();
        clock.move(Duration.ofMinutes(2));

        awaitHistory(1);
        await().untilAsserted(() ->
                assertThat(Objects.requireNonNull(strava().history()).pause()).isNull());
    }

    @Test
    void theSameRunFromAFileAndFromStravaIsOne() {
        connect(house, ana, Vendor.STRAVA, runner);
        awaitWalked();
        StandInRun run = run(5);
        var file = io.milepost.activities.files.TrainingFiles.fit(
                new io.milepost.activities.files.TrainingFiles.Run(run.start(), run.metres(), run.seconds(), 150));
        stage.run(house, house.owner(), () -> imports.importFile(ana.id(), "morning.fit", file));
        assertThat(history()).hasSize(1);

        standIn.uploadsToStrava(app, runner, run);
        await().untilAsserted(() -> assertThat(notices.findByConnectionOrderById(connectionId(Vendor.STRAVA)))
                .extracting(NoticeRow::state)
                .containsExactly(NoticeRow.State.DONE));
        standIn.deletesOnStrava(app, runner, run.id());
        noticesAreRead();

        assertThat(history()).as("the file is the athlete's own and stays").hasSize(1);
    }

    @Test
    void oneAccountInTwoPracticesComesToBothAndNothingCrosses() {
        Stage.House other = stage.house();
        stage.run(
                other,
                other.owner(),
                () -> keys.enter(Vendor.STRAVA, app, io.milepost.connections.standin.StandIn.secretOf(app)));
        AthleteProfile anaThere = stage.asTask(
                other,
                () -> transaction.execute(status -> {
                    AthleteProfile joined = athletes.join(account(ana));
                    memberships.follow(joined.id(), AccessSchedule.always(Access.FULL, "active"));
                    return joined;
                }));
        AthleteProfile stranger = stage.athlete(other, "Sid Stranger");
        String somebody = "sid-" + UUID.randomUUID();
        connect(house, ana, Vendor.STRAVA, runner);
        connect(other, anaThere, Vendor.STRAVA, runner);
        connect(other, stranger, Vendor.STRAVA, somebody);
        awaitWalked();

        standIn.uploadsToStrava(app, runner, run(1));
        standIn.uploadsToStrava(app, somebody, run(2));

        awaitHistory(1);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(history(other, anaThere)).hasSize(1);
            assertThat(history(other, stranger)).hasSize(1);
        });
        assertThat(history()).extracting(ActivitySummary::title).containsExactly("Run 1");
        assertThat(history(other, stranger)).extracting(ActivitySummary::title).containsExactly("Run 2");

        stage.as(house, account(ana), () -> connections.end(Vendor.STRAVA));
        standIn.uploadsToStrava(app, runner, run(3));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(history(other, anaThere)).hasSize(2));
        assertThat(history()).as("ended here, going on there").hasSize(1);
    }

    @Autowired
    io.milepost.roster.Athletes athletes;

    @Test
    void anAccountOfAnotherAthleteOfThePracticeIsRefused() {
        AthleteProfile ben = stage.athlete(house, "Ben Link");
        connect(house, ana, Vendor.STRAVA, runner);

        Browser.Page landed = connect(house, ben, Vendor.STRAVA, runner);

        assertThat(landed.location()).endsWith("?strava=taken");
        assertThat(connection(house, ben, Vendor.STRAVA).state()).isEqualTo(Connection.State.OPEN);
    }

    @Test
    void whoDisconnectsKeepsTheirHistoryAndLeavesNoToken() {
        standIn.ran(runner, run(1));
        connect(house, ana, Vendor.STRAVA, runner);
        awaitHistory(1);

        boolean told = stage.as(house, account(ana), () -> connections.end(Vendor.STRAVA));
        standIn.uploadsToStrava(app, runner, run(2));

        assertThat(told).isTrue();
        assertThat(asked("POST /strava/oauth/deauthorize")).isGreaterThanOrEqualTo(1);
        assertThat(history()).hasSize(1);
        assertThat(strava().state()).isEqualTo(Connection.State.OPEN);
        assertThat(count("vendor_tokens")).isZero();

        connect(house, ana, Vendor.STRAVA, runner);
        awaitHistory(2);
    }

    @Test
    void keysAndTokensLieSealed() {
        connect(house, ana, Vendor.STRAVA, runner);
        awaitWalked();

        assertThat(jdbc.queryForList("select secret from vendor_keys where client = ?", String.class, app))
                .hasSize(2)
                .allSatisfy(secret -> assertThat(secret).startsWith("1.").doesNotContain("secret-of"));
        Map<String, Object> tokens =
                jdbc.queryForMap("select access, refresh from vendor_tokens where practice_id = ?", (Object)
                        bytes(house.id().value()));
        assertThat(tokens.values()).allSatisfy(token -> {
            assertThat(token.toString()).startsWith("1.");
            String body = token.toString().substring(token.toString().lastIndexOf('.') + 1);
            byte[] plain = java.util.Base64.getUrlDecoder().decode(body);
            assertThat(new String(plain, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain(runner);
        });
    }

    @Test
    void newKeysOfAnotherApplicationBreakWhatWasConnectedAndConnectingAgainMendsIt() {
        standIn.ran(runner, run(1));
        connect(house, ana, Vendor.STRAVA, runner);
        awaitHistory(1);
        String another = standIn.client(house.slug() + "-2");
        stage.run(
                house,
                house.owner(),
                () -> keys.enter(Vendor.STRAVA, another, io.milepost.connections.standin.StandIn.secretOf(another)));
        assertThat(strava().breakage()).isEqualTo(Breakage.KEYS);

        connect(house, ana, Vendor.STRAVA, runner);
        awaitWalked();
        assertThat(strava().state()).isEqualTo(Connection.State.CONNECTED);
        assertThat(history()).hasSize(1);

        stage.run(house, house.owner(), () -> keys.forget(Vendor.STRAVA));
        assertThat(strava().state()).isEqualTo(Connection.State.BROKEN);
        AthleteProfile ben = stage.athlete(house, "Ben Later");
        assertThat(connection(house, ben, Vendor.STRAVA).state()).isEqualTo(Connection.State.UNAVAILABLE);
    }

    @Test
    void nothingComesWhileTheMembershipIsOverAndAllOfItAfterwards() {
        connect(house, ana, Vendor.STRAVA, runner);
        awaitWalked();
        follow(Access.NONE);
        standIn.uploadsToStrava(app, runner, run(1));
        noticesAreRead();
        assertThat(history()).isEmpty();

        follow(Access.FULL);
        clock.move(Duration.ofHours(25));
        awaitHistory(1);
    }

    private void follow(Access access) {
        stage.asTask(
                house,
                () -> transaction.execute(status -> {
                    memberships.follow(ana.id(), AccessSchedule.always(access, "test"));
                    return true;
                }));
    }

    private long count(String table) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from " + table + " where practice_id = ?", Long.class, (Object)
                        bytes(house.id().value())));
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
