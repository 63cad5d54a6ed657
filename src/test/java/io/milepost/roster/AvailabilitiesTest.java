package io.milepost.roster;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AvailabilitiesTest extends MilepostTest {

    @Autowired
    Availabilities availabilities;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void anAthlete() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
    }

    @Test
    void nobodySaidUntilTheAthleteOrTheTeamDoes() {
        assertThat(stage.asTask(house, () -> availabilities.free(ana.id()))).isEmpty();

        stage.run(house, account(ana), () -> availabilities.say(ana.id(), Set.of(TUESDAY, SUNDAY)));
        assertThat(stage.as(house, house.owner(), () -> availabilities.free(ana.id())))
                .containsExactlyInAnyOrder(TUESDAY, SUNDAY);

        stage.run(house, house.owner(), () -> availabilities.say(ana.id(), Set.of(THURSDAY)));
        assertThat(stage.as(house, account(ana), () -> availabilities.free(ana.id())))
                .containsExactly(THURSDAY);
    }

    @Test
    void whatWasSaidCanBeTakenBack() {
        stage.run(house, house.owner(), () -> availabilities.say(ana.id(), Set.of(THURSDAY)));
        stage.run(house, house.owner(), () -> availabilities.say(ana.id(), Set.of()));

        assertThat(stage.asTask(house, () -> availabilities.free(ana.id()))).isEmpty();
    }

    @Test
    void manyAreReadAtOnceAndWhoNeverSaidIsLeftOut() {
        AthleteProfile ben = stage.athlete(house, "Ben O");
        stage.run(house, house.owner(), () -> availabilities.say(ana.id(), Set.of(THURSDAY)));

        assertThat(stage.as(house, house.owner(), () -> availabilities.free(List.of(ana.id(), ben.id()))))
                .isEqualTo(Map.of(ana.id(), Set.of(THURSDAY)));
    }

    @Test
    void nobodyElseReadsOrSays() {
        AthleteProfile ben = stage.athlete(house, "Ben O");
        Stage.House other = stage.house();
        AccountId assistant = stage.member(house, Role.ASSISTANT);
        findsNothing(house, account(ben));
        findsNothing(house, assistant);
        findsNothing(other, other.owner());
        for (Stage.House where : List.of(house, other)) {
            AccountId who = where == house ? assistant : other.owner();
            assertThatThrownBy(() -> stage.run(where, who, () -> availabilities.free(List.of(ana.id()))))
                    .isInstanceOf(Missing.class);
        }
    }

    private void findsNothing(Stage.House where, AccountId who) {
        assertThatThrownBy(() -> stage.run(where, who, () -> availabilities.free(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(where, who, () -> availabilities.say(ana.id(), Set.of(TUESDAY))))
                .isInstanceOf(Missing.class);
    }

    private static AccountId account(AthleteProfile athlete) {
        return Objects.requireNonNull(athlete.account());
    }
}
