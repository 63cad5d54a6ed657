package io.milepost.billing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.milepost.billing.BillingScene;
import io.milepost.billing.Subscriptions;
import io.milepost.roster.AthleteProfile;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MembershipViewTest extends ViewTest {

    @Autowired
    private BillingScene scene;

    @Autowired
    private Subscriptions subscriptions;

    private Stage.House house;

    @BeforeEach
    void aPractice() {
        house = stage.house();
    }

    @Test
    void anAthleteSeesWhatTheyPayCancelsAndChangesTheirMind() {
        var ana = scene.subscriber(house, "Ana Member", scene.offer(house));
        await().until(() -> stage.asTask(house, () -> subscriptions.invoices(ana.id())).stream()
                .anyMatch(invoice -> invoice.paid()));
        openAs(ana);
        assertThat(text()).contains("Marathon", "€49 a month", "Renews", "Bills", "paid");

        test($(Button.class).withText("Cancel membership").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(text()).contains("Until then everything stays open to you");
        assertThat(scene.subscription(house, ana).orElseThrow().endsAt()).isNotNull();

        test($(Button.class).withText("Keep my membership").single()).click();
        roundTrip();
        assertThat(scene.subscription(house, ana).orElseThrow().endsAt()).isNull();
        assertThat(text()).contains("Renews");
    }

    @Test
    void whoeverHasNotPaidIsShownTheWay() {
        openAs(scene.visitor(house, "Ben Unpaid"));

        assertThat(text()).contains("No membership yet", "See the packages");
    }

    @Test
    void whoeverWasLetInIsToldThatThereIsNothingToPay() {
        openAs(stage.athlete(house, "Cy Guest"));

        assertThat(text()).contains("Nothing to pay");
    }

    private void openAs(AthleteProfile athlete) {
        signIn(Objects.requireNonNull(athlete.account()));
        open("me/" + house.slug() + "/membership");
    }

    private String text() {
        return $(MembershipView.class).single().getElement().getTextRecursively();
    }
}
