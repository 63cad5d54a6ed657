package io.milepost.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionsTest extends MilepostTest {

    @Autowired
    Athletes athletes;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aCallForOnePracticeNeverJoinsTheTransactionOfAnother() {
        Stage.House a = stage.house();
        Stage.House b = stage.house();
        AthleteProfile ana = stage.athlete(a, "Ana P");

        assertThatThrownBy(() -> stage.asTask(
                        a, () -> transaction.execute(status -> stage.asTask(b, () -> athletes.onRoster()))))
                .isInstanceOf(SeatException.MixedSeats.class);
        assertThat(stage.asTask(b, () -> athletes.onRoster())).isEmpty();
        assertThat(stage.asTask(a, () -> athletes.require(ana.id())).name()).isEqualTo("Ana P");
    }

    @Test
    void anAthleteOfAnotherPracticeIsMissing() {
        Stage.House a = stage.house();
        Stage.House b = stage.house();
        AthleteProfile ana = stage.athlete(a, "Ana P");

        assertThatThrownBy(() -> stage.as(b, b.owner(), () -> athletes.require(ana.id())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void withoutASeatNothingIsThere() {
        Stage.House a = stage.house();
        stage.athlete(a, "Ana P");

        assertThatThrownBy(() -> athletes.onRoster()).isInstanceOf(SeatException.NoSeat.class);
    }
}
