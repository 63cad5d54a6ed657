package io.milepost.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.roster.Athletes;
import io.milepost.tenancy.PracticeStatus;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TenantsTest extends MilepostTest {

    @Autowired
    Tenants tenants;

    @Autowired
    Practices practices;

    @Autowired
    Athletes athletes;

    @Test
    void theAdminSeesCountsOfAPractice() {
        Stage.House house = stage.house();
        stage.athlete(house, "Ana P");
        stage.athlete(house, "Ben O");
        stage.member(house, io.milepost.tenancy.Role.COACH);

        Tenant tenant = stage.asAdmin(() -> tenants.page(house.slug(), 0, 10)).stream()
                .filter(found -> found.practice().id().equals(house.id()))
                .findFirst()
                .orElseThrow();

        assertThat(tenant.athletes()).isEqualTo(2);
        assertThat(tenant.team()).isEqualTo(2);
    }

    @Test
    void membersOfASuspendedPracticeAreTurnedAwayAtTheirNextCallAndTasksAreNot() {
        Stage.House house = stage.house();
        stage.athlete(house, "Ana P");

        stage.asAdmin(() -> {
            tenants.suspend(house.id(), "Invoices were not paid.");
            return null;
        });

        assertThatThrownBy(() -> stage.as(house, house.owner(), () -> athletes.onRoster()))
                .isInstanceOf(SeatException.PracticeAtRest.class);
        assertThat(stage.asTask(house, () -> athletes.onRoster())).hasSize(1);
        assertThat(practices.suspendedBecause(house.id())).isEqualTo("Invoices were not paid.");
    }

    @Test
    void aReactivatedPracticeIsOnTrialAgainWhileItsTrialLasts() {
        Stage.House house = stage.house();
        stage.asAdmin(() -> {
            tenants.suspend(house.id(), "By mistake.");
            tenants.reactivate(house.id());
            return null;
        });

        assertThat(practices.get(house.id()).status()).isEqualTo(PracticeStatus.TRIAL);
        assertThat(stage.as(house, house.owner(), () -> athletes.onRoster())).isEmpty();
    }

    @Test
    void nobodyElseSeesThePracticesOfThePlatform() {
        Stage.House house = stage.house();

        assertThatThrownBy(() -> stage.as(house, house.owner(), () -> tenants.count("")))
                .isInstanceOf(SeatException.NotAllowed.class);
    }
}
