package io.milepost.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.Stage;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may come back from a vendor's page, when, and where that leads. */
class ComingBackTest extends ConnectingContract {

    @Test
    void aStateWorksOnce() {
        String back = left(ana);

        assertThat(browser(ana).go(back).location()).endsWith("?strava=connected");
        assertThat(browser(ana).go(back).status()).isEqualTo(400);
    }

    @Test
    void aStateIsForTheOneWhoLeftAndStaysTheirsWhenSomebodyElseTriesIt() {
        AthleteProfile ben = stage.athlete(house, "Ben Curious");
        AthleteProfile elsewhere = stage.athlete(stage.house(), "Eve Elsewhere");
        String back = left(ana);

        assertThat(browser(ben).go(back).status()).isEqualTo(400);
        assertThat(browser(elsewhere).go(back).status()).isEqualTo(400);
        assertThat(connection(house, ben, Vendor.STRAVA).state()).isEqualTo(Connection.State.OPEN);

        assertThat(browser(ana).go(back).location()).endsWith("?strava=connected");
    }

    @Test
    void whoIsNotSignedInIsAskedToSignInFirst() {
        String back = left(ana);
        Browser.Page page = new Browser(URI.create("http://127.0.0.1:" + port)).go(back);

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location()).endsWith("/sign-in");
    }

    @Test
    void aStateIsGoodForAQuarterOfAnHourAndForItsVendor() {
        String back = left(ana);
        assertThat(browser(ana).go(back.replace("/strava/", "/garmin/")).status())
                .isEqualTo(400);
        clock.move(Duration.ofMinutes(16));

        assertThat(browser(ana).go(back).status()).isEqualTo(400);
        assertThat(strava().state()).isEqualTo(Connection.State.OPEN);
    }

    @Test
    void whatTheAddressSaysLeadsNowhereElse() {
        Browser.Page made =
                browser(ana).go("/connections/strava/back?state=made-up&code=x&redirect=https://example.org");
        assertThat(made.status()).isEqualTo(400);
        assertThat(made.body()).contains("leads nowhere").doesNotContain("example.org");
        assertThat(browser(ana).go("/connections/fitbit/back?state=a&code=b").status())
                .isEqualTo(400);

        Browser.Page landed = browser(ana).go(left(ana) + "&redirect_uri=https://example.org&next=//example.org");
        assertThat(landed.location())
                .endsWith("/me/" + house.slug() + "/connections?strava=connected")
                .doesNotContain("example.org");
    }

    @Test
    void whoSaysNoIsNotConnectedAndWhoGivesTooLittleNeither() {
        URI page = stage.as(house, account(ana), () -> connections.permissionPage(Vendor.STRAVA, 12));
        URI no = new Browser(URI.create(standIn.base())).post(page, Map.of("answer", "no", "person", runner));
        assertThat(browser(ana).go(no.getRawPath() + "?" + no.getRawQuery()).location())
                .endsWith("?strava=declined");

        page = stage.as(house, account(ana), () -> connections.permissionPage(Vendor.STRAVA, 12));
        URI little = new Browser(URI.create(standIn.base())).post(page, Map.of("answer", "yes", "person", runner));
        assertThat(browser(ana)
                        .go(little.getRawPath() + "?" + little.getRawQuery())
                        .location())
                .endsWith("?strava=permission");
        assertThat(strava().state()).isEqualTo(Connection.State.OPEN);
    }

    @Test
    void wrongKeysAreSaidToBeWrong() {
        stage.run(house, house.owner(), () -> keys.enter(Vendor.STRAVA, app, "not-the-secret"));
        URI back = agree(stage.as(house, account(ana), () -> connections.permissionPage(Vendor.STRAVA, 12)), runner);

        assertThat(browser(ana).go(back.getRawPath() + "?" + back.getRawQuery()).location())
                .endsWith("?strava=keys");
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(stage.as(house, house.owner(), keys::all)
                                .getFirst()
                                .news())
                        .isEqualTo(KeysCard.News.FAILED));
    }

    @Test
    void ownersEnterKeysAndAthletesConnectThemselvesOnly() {
        AthleteProfile ben = stage.athlete(house, "Ben Seen");
        Stage.House other = stage.house();

        assertThatThrownBy(() -> stage.as(house, account(ana), keys::all)).isInstanceOf(SeatException.NotAllowed.class);
        assertThatThrownBy(() -> stage.run(
                        house,
                        stage.member(house, io.milepost.tenancy.Role.COACH),
                        () -> keys.enter(Vendor.STRAVA, "1", "2")))
                .isInstanceOf(SeatException.NotAllowed.class);
        assertThatThrownBy(() -> stage.as(house, house.owner(), () -> connections.permissionPage(Vendor.STRAVA, 12)))
                .isInstanceOf(SeatException.NotAllowed.class);
        assertThatThrownBy(() -> stage.as(house, account(ana), () -> connections.of(ben.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(other, other.owner(), () -> connections.of(ana.id())))
                .isInstanceOf(Missing.class);
        AthleteProfile keyless = stage.athlete(other, "Kay Less");
        assertThat(connection(other, keyless, Vendor.GARMIN).state()).isEqualTo(Connection.State.UNAVAILABLE);
        assertThatThrownBy(() -> stage.as(other, account(keyless), () -> connections.permissionPage(Vendor.GARMIN, 12)))
                .isInstanceOf(Missing.class);
    }

    /** @return the path that the vendor sends the athlete back to */
    private String left(AthleteProfile who) {
        URI page = stage.as(house, account(who), () -> connections.permissionPage(Vendor.STRAVA, 12));
        URI back = agree(page, runner);
        return back.getRawPath() + "?" + back.getRawQuery();
    }
}
