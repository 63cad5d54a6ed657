package io.milepost.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.milepost.accounts.Accounts;
import io.milepost.accounts.PersonalSettings;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PersonFollowingTest extends MilepostTest {

    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");

    @Autowired
    private Athletes athletes;

    @Autowired
    private Accounts accounts;

    @Test
    void whoMovesHasMovedInEveryPracticeThatTheyTrainWith() {
        Stage.House here = stage.house();
        Stage.House there = stage.house();
        AthleteProfile ana = stage.athlete(here, "Ana P");
        AthleteProfile ben = stage.athlete(here, "Ben O");
        AccountId person = Objects.requireNonNull(ana.account());
        AthleteId elsewhere = stage.asTask(there, () -> athletes.join(person)).id();

        stage.run(
                here,
                person,
                () -> accounts.settle(
                        new PersonalSettings("Ana Maria P", KIRITIMATI, Locale.ENGLISH, UnitSystem.IMPERIAL, null)));

        await().untilAsserted(() -> {
            assertThat(profile(here, ana.id()).zone()).isEqualTo(KIRITIMATI);
            assertThat(profile(there, elsewhere).zone()).isEqualTo(KIRITIMATI);
        });
        assertThat(profile(here, ana.id()).units()).isEqualTo(UnitSystem.IMPERIAL);
        assertThat(profile(here, ana.id()).name())
                .as("as this practice calls her")
                .isEqualTo("Ana P");
        assertThat(profile(here, ben.id()).zone()).isEqualTo(ben.zone());
    }

    private AthleteProfile profile(Stage.House house, AthleteId id) {
        return stage.asTask(house, () -> athletes.require(id));
    }
}
