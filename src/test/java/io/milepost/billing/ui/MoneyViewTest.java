package io.milepost.billing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.billing.BillingScene;
import io.milepost.billing.CoachingPackage;
import io.milepost.billing.Money;
import io.milepost.billing.Packages;
import io.milepost.tenancy.Role;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MoneyViewTest extends ViewTest {

    @Autowired
    private Packages packages;

    @Autowired
    private BillingScene scene;

    private Stage.House house;

    @BeforeEach
    void anOwner() {
        house = stage.house();
        signIn(house.owner());
    }

    @Test
    void anOwnerPutsTheFirstPackageOnOffer() {
        openMoney();
        assertThat(text()).contains("Nothing on offer yet").contains("no paying athletes yet");

        click("New package");
        test($(TextField.class).withLabel("Name").single()).setValue("Marathon");
        test($(BigDecimalField.class).withLabel("Price").single()).setValue(new BigDecimal("49.50"));
        click("Put it on offer");

        assertThat(onOffer()).singleElement().satisfies(offer -> {
            assertThat(offer.name()).isEqualTo("Marathon");
            assertThat(offer.price().money()).isEqualTo(Money.of(4950, "EUR"));
        });
        assertThat(text()).contains("Marathon").contains("€49.50 a month");
    }

    @Test
    void halfACentIsNoPrice() {
        openMoney();
        click("New package");
        test($(TextField.class).withLabel("Name").single()).setValue("Marathon");
        var price = $(BigDecimalField.class).withLabel("Price").single();
        test(price).setValue(new BigDecimal("0.005"));
        click("Put it on offer");

        assertThat(price.getErrorMessage()).contains("Enter an amount");
        assertThat(onOffer()).isEmpty();
    }

    @Test
    void aNewPriceAndAnArchivedPackageAreSeenAtOnce() {
        scene.offer(house);
        openMoney();

        click("New price");
        test($(BigDecimalField.class).withLabel("Price").single()).setValue(new BigDecimal("59"));
        click("Set the price");
        assertThat(text()).contains("€59 a month");

        click("Archive");
        assertThat(onOffer()).isEmpty();
        assertThat(text()).contains("Put back on offer");
    }

    @Test
    void whoPaysIsListedWithTheSumOnTop() {
        var offer = scene.offer(house);
        scene.subscriber(house, "Ana Listed", offer);

        openMoney();

        assertThat(text()).contains("€49 a month from 1 paying athlete");
        assertThat($(SubscriptionGrid.class).single().getListDataView().getItemCount())
                .isEqualTo(1);
    }

    @Test
    void aCoachWhoIsNotTheOwnerDoesNotSeeTheMoney() {
        signIn(stage.member(house, Role.COACH));

        openMoney();

        assertThat($(MoneyView.class).all()).isEmpty();
    }

    private void openMoney() {
        open("coach/" + house.slug() + "/money");
    }

    private void click(String label) {
        test($(Button.class).withText(label).first()).click();
        roundTrip();
    }

    private List<CoachingPackage> onOffer() {
        return stage.asTask(house, () -> packages.offered());
    }

    private String text() {
        return $(MoneyView.class).single().getElement().getTextRecursively();
    }
}
