package io.milepost.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.milepost.accounts.EntryTickets;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivitySummary;
import io.milepost.connections.standin.StandIn;
import io.milepost.connections.standin.StandInRun;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Memberships;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A practice with keys of the stand-in, and an athlete who connects. */
abstract class ConnectingContract extends MilepostTest {

    @Autowired
    Connections connections;

    @Autowired
    VendorKeys keys;

    @Autowired
    Activities activities;

    @Autowired
    Memberships memberships;

    @Autowired
    StandIn standIn;

    @Autowired
    EntryTickets tickets;

    @Autowired
    NoticeRows notices;

    @Autowired
    ConnectionRows rows;

    @Autowired
    WalkHistory walk;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    Stage.House house;
    AthleteProfile ana;
    String runner;
    String app;

    @BeforeEach
    void aPracticeWithKeys() {
        house = stage.house();
        ana = stage.athlete(house, "Ana Link");
        runner = "ana-" + UUID.randomUUID();
        app = standIn.client(house.slug());
        for (Vendor vendor : Vendor.values()) {
            stage.run(house, house.owner(), () -> keys.enterStandIn(vendor));
        }
        await().untilAsserted(() -> assertThat(stage.as(house, house.owner(), keys::all))
                .extracting(KeysCard::news)
                .containsExactly(KeysCard.News.ON, KeysCard.News.BY_OWNER));
    }

    @AfterEach
    void everythingIsFineAgain() {
        standIn.trouble().recover();
        standIn.trouble().limit(10_000, 100_000);
        standIn.silent(false);
    }

    /** A morning so many days ago, to the second. */
    Instant morning(int daysAgo) {
        return clock.instant()
                .truncatedTo(ChronoUnit.DAYS)
                .minus(daysAgo, ChronoUnit.DAYS)
                .plus(6, ChronoUnit.HOURS);
    }

    StandInRun run(int daysAgo) {
        return StandInRun.of(
                7_000 + daysAgo, "Run " + daysAgo, morning(daysAgo), 3_000 + daysAgo, 10_000 + 3.0 * daysAgo);
    }

    void ranSince(int days, int every) {
        for (int ago = 1; ago <= days; ago += every) {
            standIn.ran(runner, run(ago));
        }
    }

    /** Leaves, says yes at the stand-in, and comes back, all as a browser would. */
    Browser.Page connect(Stage.House at, AthleteProfile who, Vendor vendor, String person) {
        URI page = stage.as(at, account(who), () -> connections.permissionPage(vendor, 12));
        URI back = agree(page, person);
        return browser(who).go(back.getRawPath() + "?" + back.getRawQuery());
    }

    URI agree(URI page, String person) {
        return new Browser(URI.create(standIn.base()))
                .post(page, Map.of("answer", "yes", "private", "1", "person", person));
    }

    Browser browser(AthleteProfile who) {
        Browser browser = new Browser(URI.create("http://127.0.0.1:" + port));
        browser.go(tickets.pathFor(account(who), "/"));
        return browser;
    }

    static io.milepost.tenancy.AccountId account(AthleteProfile who) {
        return Objects.requireNonNull(who.account());
    }

    Connection connection(Stage.House at, AthleteProfile who, Vendor vendor) {
        return stage.asTask(at, () -> connections.of(who.id())).stream()
                .filter(each -> each.vendor() == vendor)
                .findFirst()
                .orElseThrow();
    }

    Connection strava() {
        return connection(house, ana, Vendor.STRAVA);
    }

    Connection garmin() {
        return connection(house, ana, Vendor.GARMIN);
    }

    List<ActivitySummary> history(Stage.House at, AthleteProfile who) {
        LocalDate today = who.today(clock);
        return stage.asTask(at, () -> activities.between(who.id(), today.minusYears(6), today.plusDays(400)));
    }

    List<ActivitySummary> history() {
        return history(house, ana);
    }

    UUID connectionId(Vendor vendor) {
        return stage.asTask(
                house,
                () -> rows.findByAthleteAndVendor(ana.id().value(), vendor)
                        .orElseThrow()
                        .getId());
    }

    void awaitHistory(int size) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(history()).hasSize(size));
    }

    void awaitWalked() {
        awaitWalked(Vendor.STRAVA);
    }

    void awaitWalked(Vendor vendor) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Objects.requireNonNull(
                                        connection(house, ana, vendor).history())
                                .walking())
                        .isFalse());
    }

    void awaitState(Vendor vendor, Connection.State state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(connection(house, ana, vendor).state()).isEqualTo(state));
    }

    void noticesAreRead() {
        UUID id = connectionId(Vendor.STRAVA);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notices.findByConnectionOrderById(id))
                        .noneMatch(notice -> notice.state() == NoticeRow.State.RECEIVED));
    }

    long asked(String what) {
        return standIn.calls().stream().filter(what::equals).count();
    }

    static Map<String, String> query(URI address) {
        Map<String, String> fields = new HashMap<>();
        for (String field : address.getRawQuery().split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }
}
