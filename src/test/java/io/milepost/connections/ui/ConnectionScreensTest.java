package io.milepost.connections.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.connections.ConnectingDoor;
import io.milepost.connections.Connection;
import io.milepost.connections.Connections;
import io.milepost.connections.Vendor;
import io.milepost.connections.VendorKeys;
import io.milepost.connections.standin.StandIn;
import io.milepost.connections.standin.StandInRun;
import io.milepost.roster.Access;
import io.milepost.roster.AccessSchedule;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Memberships;
import io.milepost.running.Distance;
import io.milepost.tenancy.Role;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ConnectionScreensTest extends ViewTest {

    @Autowired
    Connections connections;

    @Autowired
    VendorKeys keys;

    @Autowired
    Activities activities;

    @Autowired
    ConnectingDoor door;

    @Autowired
    StandIn standIn;

    @Autowired
    Memberships memberships;

    @Autowired
    TransactionTemplate transaction;

    private Stage.House house;
    private AthleteProfile ana;
    private final String runner = "ana-" + UUID.randomUUID();

    @BeforeEach
    void aPractice() {
        house = stage.house();
        ana = stage.athlete(house, "Ana Screen");
    }

    @Test
    void withoutKeysTheAthleteReadsWhyAndWhatToDoInstead() {
        openAsAna("connections");

        assertThat(find(Paragraph.class)
                        .withText(house.practice().name()
                                + " has not set up Strava or Garmin yet. Files and logging by hand work as before.")
                        .exists())
                .isTrue();
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Connect with Strava");
    }

    @Test
    void withOneVendorSetUpTheOtherIsALineWithAReason() {
        standInKeys(Vendor.STRAVA);
        openAsAna("connections");

        assertThat(find(Button.class).withText("Connect with Strava").exists()).isTrue();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains(house.practice().name()
                        + " has not set up Garmin Connect yet. Files and logging by hand work as before.");
    }

    @Test
    void aConnectionSaysHowFarItIsAndCanBeEndedWhileHistoryStays() {
        standInKeys(Vendor.STRAVA);
        standIn.ran(runner, StandInRun.of(1, "Old run", clock.instant().minus(Duration.ofDays(2)), 3_000, 10_000));
        door.connect(house, ana, Vendor.STRAVA, runner);
        await().untilAsserted(() ->
                assertThat(Objects.requireNonNull(strava().history()).walking()).isFalse());
        signIn(Objects.requireNonNull(ana.account()));
        UI.getCurrent()
                .navigate(
                        "me/" + house.slug() + "/connections",
                        QueryParameters.simple(Map.of("strava", "connected", "garmin", "made up")));
        roundTrip();

        assertThat(text())
                .contains("Strava is connected. Your runs are on their way.")
                .contains("1 activities have come");
        assertThat(find(Select.class).all()).hasSize(1);
        assertThat(offered(find(Select.class).single())).containsExactly(24, 60);

        test(find(Button.class).withText("Disconnect").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(strava().state()).isEqualTo(Connection.State.OPEN);
        assertThat(find(Button.class).withText("Connect with Strava").exists()).isTrue();
        assertThat(stage.asTask(
                        house,
                        () -> activities.between(ana.id(), ana.today(clock).minusDays(9), ana.today(clock))))
                .hasSize(1);
    }

    @Test
    void aBrokenOneIsSaidToAthleteAndTeamWithTheWayOut() {
        standInKeys(Vendor.STRAVA);
        door.connect(house, ana, Vendor.STRAVA, runner);
        standIn.withdraws("strava", standIn.client(house.slug()), runner);
        await().untilAsserted(() -> assertThat(strava().state()).isEqualTo(Connection.State.BROKEN));

        openAsAna("connections");
        assertThat(text()).contains("no longer lets Milepost read your runs").contains("Broken");
        assertThat(find(Button.class).withText("Connect with Strava again").exists())
                .isTrue();
        openAsAna("activities");
        assertThat(text()).contains("Strava broke: connect again");
        assertThat(find(Anchor.class).withText("Connections").exists()).isTrue();

        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/activities");
        assertThat(text()).contains("Strava is broken since").contains("Ana took the permission back or it ran out");
        open("coach/" + house.slug() + "/practice");
        assertThat(text()).contains("nobody connected · 1 broken");
    }

    @Test
    void aBrokenOneWaitsOnTheDeskWithAWordAndAWayToAct() {
        clock.move(Duration.ofDays(20)); // A new athlete without a plan is a weightier reason.
        stage.run(
                house,
                Objects.requireNonNull(ana.account()),
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                Sport.RUN,
                                ana.today(clock),
                                null,
                                Distance.TEN_K,
                                Duration.ofMinutes(50),
                                "Loop",
                                Impression.NONE,
                                false)));
        standInKeys(Vendor.STRAVA);
        door.connect(house, ana, Vendor.STRAVA, runner);
        signIn(house.owner());
        open("coach/" + house.slug() + "/desk");
        assertThat(text()).doesNotContain("Strava");

        standIn.withdraws("strava", standIn.client(house.slug()), runner);
        await().untilAsserted(() -> assertThat(strava().state()).isEqualTo(Connection.State.BROKEN));
        open("coach/" + house.slug() + "/athletes");
        open("coach/" + house.slug() + "/desk");
        assertThat(text()).contains("Strava lets nothing in any more; ask them to connect again");
        assertThat(find(Anchor.class).withText("Send a line").single().getHref())
                .startsWith("mailto:");

        door.connect(house, ana, Vendor.STRAVA, runner);
        stage.run(house, house.owner(), () -> keys.forget(Vendor.STRAVA));
        open("coach/" + house.slug() + "/athletes");
        open("coach/" + house.slug() + "/desk");
        assertThat(text()).contains("the practice's keys for Strava changed or are wrong");
        assertThat(find(Anchor.class).withText("Mend the keys").single().getHref())
                .isEqualTo("coach/" + house.slug() + "/practice/connections");
    }

    @Test
    void whatCameFromStravaSaysSoAndLeadsThere() {
        standInKeys(Vendor.STRAVA);
        standIn.ran(runner, StandInRun.of(77, "Old run", clock.instant().minus(Duration.ofDays(2)), 3_000, 10_000));
        door.connect(house, ana, Vendor.STRAVA, runner);
        await().untilAsserted(() ->
                assertThat(Objects.requireNonNull(strava().history()).walking()).isFalse());
        openAsAna("connections");
        assertThat(text()).contains("Powered by Strava");

        var run = stage.asTask(
                        house,
                        () -> activities.between(ana.id(), ana.today(clock).minusDays(9), ana.today(clock)))
                .getFirst();
        openAsAna("activities/" + run.id().value());
        assertThat(text()).contains("Powered by Strava");
        assertThat(find(Anchor.class).withText("View on Strava").single().getHref())
                .startsWith("https://www.strava.com/activities/");
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/activities/"
                + run.id().value());
        assertThat(text()).contains("Powered by Strava");
    }

    @Test
    void withoutTheKeysItHadABrokenOneOffersNoButtonThatCouldNotWork() {
        standInKeys(Vendor.GARMIN);
        door.connect(house, ana, Vendor.GARMIN, runner);
        openAsAna("connections");
        assertThat(text()).containsPattern("Your history since .*20\\d\\d is asked for; .* 0 activities have come");
        stage.run(house, house.owner(), () -> keys.forget(Vendor.GARMIN));

        openAsAna("activities");
        openAsAna("connections");

        assertThat(text()).contains("keys for Garmin Connect have changed or are wrong");
        assertThat(find(Button.class).withText("Connect Garmin again").exists()).isFalse();
        assertThat(find(Button.class).withText("Disconnect").exists()).isTrue();
    }

    @Test
    void theTeamReadsNothingWhereNothingIsSetUpAndAnInvitationWhereItIs() {
        String page = "coach/" + house.slug() + "/athletes/" + ana.id().value() + "/activities";
        signIn(house.owner());
        open(page);
        assertThat(text()).doesNotContain("No watch or app connected");
        standInKeys(Vendor.GARMIN);
        open("coach/" + house.slug() + "/desk");
        open(page);
        assertThat(text()).contains("No watch or app connected. Ana connects Strava or Garmin");
    }

    @Test
    void whoseMembershipIsOverCannotConnectAndReadsWhy() {
        standInKeys(Vendor.STRAVA);
        stage.asTask(
                house,
                () -> transaction.execute(status -> {
                    memberships.follow(ana.id(), AccessSchedule.always(Access.READ_ONLY, "test"));
                    return true;
                }));
        openAsAna("connections");

        assertThat(find(Button.class).withText("Connect with Strava").exists()).isFalse();
        assertThat(text()).contains("Your membership does not let you connect anything now.");
    }

    @Test
    void anOwnerEntersKeysThatAreNeverShownAgainAndTakesThemBack() {
        signIn(house.owner());
        open("coach/" + house.slug() + "/practice/connections");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Strava", "Garmin Connect");
        assertThat(text()).contains("As \"Authorization Callback Domain\" enter localhost.");

        test(find(Button.class).withText("Save the keys").all().getFirst()).click();
        assertThat(find(PasswordField.class).all().getFirst().isInvalid()).isTrue();
        test(find(TextField.class).all().getFirst()).setValue("4711");
        test(find(PasswordField.class).all().getFirst()).setValue("a-very-secret-word");
        test(find(Button.class).withText("Save the keys").all().getFirst()).click();

        assertThat(find(TextField.class).all().getFirst().getValue()).isEqualTo("4711");
        assertThat(find(PasswordField.class).all().getFirst().getValue()).isEmpty();
        assertThat(text()).doesNotContain("a-very-secret-word");

        test(find(Button.class).withText("Remove the keys").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(stage.as(house, house.owner(), keys::all).getFirst().client())
                .isNull();
    }

    @Test
    void onlyOwnersSeeTheKeys() {
        signIn(stage.member(house, Role.COACH));
        open("coach/" + house.slug() + "/practice/connections");

        assertThat(find(H1.class).withText("Nothing here").exists()).isTrue();
        open("coach/" + house.slug() + "/practice");
        assertThat(text()).doesNotContain("With keys of your own");
    }

    private Connection strava() {
        return stage.asTask(house, () -> connections.of(ana.id())).getFirst();
    }

    private void standInKeys(Vendor vendor) {
        stage.run(house, house.owner(), () -> keys.enterStandIn(vendor));
        await().untilAsserted(() -> assertThat(stage.as(house, house.owner(), keys::all))
                .noneMatch(card -> "PENDING".equals(String.valueOf(card.news()))));
    }

    private void openAsAna(String page) {
        signIn(Objects.requireNonNull(ana.account()));
        open("me/" + house.slug() + "/" + page);
    }

    private static List<Object> offered(Select<?> select) {
        return select.getListDataView().getItems().map(Object.class::cast).toList();
    }

    private String text() {
        return find(Div.class).all().stream()
                .map(each -> each.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }
}
