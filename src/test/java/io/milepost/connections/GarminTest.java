package io.milepost.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.milepost.activities.ActivitySummary;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What an athlete's connection with Garmin does, whatever Garmin does. */
class GarminTest extends ConnectingContract {

    @Test
    void whoConnectsIsSentTheirHistoryAsFilesOfTheirWatch() {
        ranSince(100, 5);
        standIn.ran(runner, run(400));

        Browser.Page landed = connect(house, ana, Vendor.GARMIN, runner);

        assertThat(landed.location()).endsWith("/me/" + house.slug() + "/connections?garmin=connected");
        awaitHistory(20);
        ActivitySummary latest = history().getLast();
        assertThat(latest.title()).isEqualTo("Run 1");
        assertThat(stage.asTask(house, () -> activities.detail(latest.id())).fileName())
                .startsWith("garmin-")
                .endsWith(".fit");
        assertThat(latest.averageHeartRate()).isNotNull();
        awaitWalked(Vendor.GARMIN);
        assertThat(asked("GET /garmin/wellness-api/rest/backfill/activities")).isGreaterThanOrEqualTo(12);
    }

    @Test
    void aNewRunComesOnceHoweverOftenItIsAnnounced() {
        connect(house, ana, Vendor.GARMIN, runner);
        awaitWalked(Vendor.GARMIN);
        standIn.uploadsToGarmin(app, runner, run(1));
        awaitHistory(1);
        standIn.tellAgain(false);
        standIn.uploadsToGarmin(app, runner, run(1));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notices.findByConnectionOrderById(connectionId(Vendor.GARMIN)))
                        .hasSize(2)
                        .allMatch(notice -> notice.state() == NoticeRow.State.DONE));
        assertThat(history()).hasSize(1);
        assertThat(Objects.requireNonNull(garmin().history()).broughtIn()).isEqualTo(1);
    }

    @Test
    void anAnnouncementThatPointsElsewhereOrIsForSomebodyElseIsNotFollowed() {
        connect(house, ana, Vendor.GARMIN, runner);
        awaitWalked(Vendor.GARMIN);
        standIn.ran(runner, run(1));
        String hook = jdbc.queryForObject(
                "select hook from vendor_hook where client = ? and vendor = 'GARMIN'", String.class, app);
        String user = jdbc.queryForObject(
                "select vendor_user from vendor_account where client = ? and vendor = 'GARMIN'", String.class, app);
        Browser forger = new Browser(URI.create("http://127.0.0.1:" + port));
        String ping = """
                {"activityFiles": [{"userId": "%s", "summaryId": "1-file", "activityId": 1, "fileType": "FIT",
                  "callbackURL": "%s", "startTimeInSeconds": 1}]}""";
        Map<String, String> garmin = Map.of("garmin-client-id", app);
        String mine = standIn.base() + "/garmin/wellness-api/rest/activityFile?id=1&token=x";
        for (String elsewhere : new String[] {
            "http://127.0.0.1:" + port + "/wellness-api/rest/activityFile?id=1",
            "http://apis.garmin.com.example.org/wellness-api/rest/activityFile?id=1",
            standIn.base() + "/garmin/wellness-api/rest/../../../strava/x",
            "file:///etc/passwd",
            "not an address"
        }) {
            assertThat(forger.tell("/webhooks/garmin/" + hook, ping.formatted(user, elsewhere), garmin)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(forger.tell(
                                "/webhooks/garmin/" + hook,
                                ping.formatted(user, mine),
                                Map.of("garmin-client-id", "other"))
                        .status())
                .isEqualTo(200);
        assertThat(notices.findByConnectionOrderById(connectionId(Vendor.GARMIN)))
                .isEmpty();

        forger.tell("/webhooks/garmin/" + hook, ping.formatted(user, mine), garmin);
        await().untilAsserted(() -> assertThat(notices.findByConnectionOrderById(connectionId(Vendor.GARMIN)))
                .extracting(NoticeRow::state)
                .containsExactly(NoticeRow.State.DONE));
        assertThat(history()).isEmpty();
    }

    @Test
    void whoSharesNoActivitiesIsToldAndAfterSharingAgainItGoesOn() {
        connect(house, ana, Vendor.GARMIN, runner);
        standIn.withholdsActivities(app, runner);
        awaitState(Vendor.GARMIN, Connection.State.BROKEN);
        assertThat(garmin().breakage()).isEqualTo(Breakage.PERMISSION);
        assertThat(connect(house, ana, Vendor.GARMIN, runner).location()).endsWith("?garmin=permission");
        assertThat(garmin().state()).isEqualTo(Connection.State.BROKEN);

        standIn.sharesActivities(runner);
        connect(house, ana, Vendor.GARMIN, runner);
        standIn.uploadsToGarmin(app, runner, run(2));
        awaitHistory(1);
    }

    @Test
    void whatWasAnnouncedWhileItWasBrokenComesAfterConnectingAgain() {
        connect(house, ana, Vendor.GARMIN, runner);
        awaitWalked(Vendor.GARMIN);
        standIn.withdraws("garmin", app, runner);
        awaitState(Vendor.GARMIN, Connection.State.BROKEN);
        assertThat(garmin().breakage()).isEqualTo(Breakage.WITHDRAWN);
        standIn.uploadsToGarmin(app, runner, run(1));
        await().untilAsserted(() -> assertThat(notices.findByConnectionOrderById(connectionId(Vendor.GARMIN)))
                .hasSize(2)
                .allMatch(notice -> notice.state() == NoticeRow.State.WAITING));

        connect(house, ana, Vendor.GARMIN, runner);

        // The file's own address is good for one day; after that the history that is asked for again brings it.
        awaitHistory(1);
    }

    @Test
    void aWrongVerifierGetsNoToken() {
        URI page = stage.as(house, account(ana), () -> connections.permissionPage(Vendor.GARMIN, 12));
        Map<String, String> asked = query(page);
        assertThat(asked).containsEntry("code_challenge_method", "S256").containsKey("code_challenge");
        URI tampered = URI.create(page.toString().replace(asked.get("code_challenge"), Hooks.challenge("another")));

        URI back = agree(tampered, runner);
        Browser.Page landed = browser(ana).go(back.getRawPath() + "?" + back.getRawQuery());

        assertThat(landed.location()).endsWith("?garmin=trouble");
        assertThat(garmin().state()).isEqualTo(Connection.State.OPEN);
    }
}
