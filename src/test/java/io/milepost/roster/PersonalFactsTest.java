package io.milepost.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PersonalFactsTest extends MilepostTest {

    private static final LocalDate BORN = LocalDate.of(1984, 4, 21);

    @Autowired
    PersonalFacts facts;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void anAthlete() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
    }

    @Test
    void theAthleteTellsAndTheCoachSeesAndCorrects() {
        stage.run(house, Objects.requireNonNull(ana.account()), () -> facts.keep(ana.id(), BORN, Sex.WOMAN));
        assertThat(stage.as(house, house.owner(), () -> facts.of(ana.id()))).isEqualTo(Personal.of(BORN, Sex.WOMAN));

        stage.run(house, house.owner(), () -> facts.keep(ana.id(), BORN.plusYears(1), null));

        assertThat(stage.as(house, Objects.requireNonNull(ana.account()), () -> facts.of(ana.id())))
                .isEqualTo(Personal.of(BORN.plusYears(1), null));
    }

    @Test
    void whatWasToldCanBeTakenBack() {
        stage.run(house, house.owner(), () -> facts.keep(ana.id(), BORN, Sex.WOMAN));
        stage.run(house, house.owner(), () -> facts.keep(ana.id(), null, null));

        assertThat(stage.asTask(house, () -> facts.of(ana.id()))).isEqualTo(Personal.UNKNOWN);
    }

    @Test
    void nobodyElseSeesOrChangesThem() {
        AthleteProfile ben = stage.athlete(house, "Ben O");
        var another = stage.member(house, Role.ASSISTANT);
        for (var stranger : new AccountId[] {Objects.requireNonNull(ben.account()), another}) {
            assertThatThrownBy(() -> stage.run(house, stranger, () -> facts.of(ana.id())))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> stage.run(house, stranger, () -> facts.keep(ana.id(), BORN, Sex.MAN)))
                    .isInstanceOf(Missing.class);
        }
    }

    @Test
    void anAgeAtWhichNobodyRunsIsRefused() {
        LocalDate today = ana.today(clock);
        for (LocalDate nobody : List.of(
                today.plusDays(2),
                today,
                today.minusYears(5).plusDays(1),
                today.minusYears(110).minusDays(1))) {
            assertThatThrownBy(() -> stage.run(house, house.owner(), () -> facts.keep(ana.id(), nobody, null)))
                    .as("born on %s", nobody)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        stage.run(house, house.owner(), () -> facts.keep(ana.id(), today.minusYears(5), null));
        stage.run(house, house.owner(), () -> facts.keep(ana.id(), today.minusYears(110), null));
    }

    @Test
    void ageTurnsOnTheBirthday() {
        Personal known = Personal.of(LocalDate.of(1984, 2, 29), null);
        assertThat(known.ageOn(LocalDate.of(2026, 2, 28))).isEqualTo(OptionalInt.of(41));
        assertThat(known.ageOn(LocalDate.of(2026, 3, 1))).isEqualTo(OptionalInt.of(42));
        assertThat(known.ageOn(LocalDate.of(1983, 3, 1))).isEmpty();
        assertThat(Personal.UNKNOWN.ageOn(LocalDate.of(2026, 3, 1))).isEmpty();
    }
}
