package io.milepost.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgreedDaysTest extends MilepostTest {

    @Autowired
    AgreedDays agreedDays;

    private Stage.House house;
    private AthleteProfile ana;
    private AccountId self;

    @BeforeEach
    void anAthlete() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        self = Objects.requireNonNull(ana.account());
    }

    @Test
    void theLastWordOfADayCountsAndTheHistoryStays() {
        agree(4);
        clock.move(Duration.ofDays(10));
        agree(6);
        Agreement five = agree(5);

        assertThat(said()).extracting(Agreement::daysAWeek).containsExactly(4, 5);

        stage.run(house, house.owner(), () -> agreedDays.takeBack(five.id()));
        assertThat(said()).extracting(Agreement::daysAWeek).containsExactly(4, 6);
    }

    @Test
    void theTeamSaysItAndTheAthleteReadsIt() {
        Agreement four = agree(4);

        assertThat(stage.as(house, self, () -> agreedDays.of(ana.id()))).containsExactly(four);
        assertThatThrownBy(() -> stage.as(house, self, () -> agreedDays.agree(ana.id(), 2)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(house, self, () -> agreedDays.takeBack(four.id())))
                .isInstanceOf(Missing.class);
        assertThat(said()).containsExactly(four);
    }

    @Test
    void nobodyElseReadsOrSaysIt() {
        Agreement four = agree(4);
        AccountId ben = Objects.requireNonNull(stage.athlete(house, "Ben Q").account());
        Stage.House elsewhere = stage.house();

        assertThatThrownBy(() -> stage.as(house, ben, () -> agreedDays.of(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(elsewhere, elsewhere.owner(), () -> agreedDays.agree(ana.id(), 3)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(elsewhere, elsewhere.owner(), () -> agreedDays.takeBack(four.id())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aWeekHasSevenDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> agree(8));
        assertThatIllegalArgumentException().isThrownBy(() -> agree(-1));
    }

    private Agreement agree(int days) {
        return stage.as(house, house.owner(), () -> agreedDays.agree(ana.id(), days));
    }

    private List<Agreement> said() {
        return stage.asTask(house, () -> agreedDays.of(ana.id()));
    }
}
