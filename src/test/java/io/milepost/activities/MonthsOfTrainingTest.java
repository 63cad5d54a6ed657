package io.milepost.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.activities.ActivityQuery.Kind;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage.House;
import io.milepost.testing.Statements;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MonthsOfTrainingTest extends MilepostTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 10, 4);

    @Autowired
    private MonthsOfTraining months;

    @Autowired
    private Activities activities;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    private House house;
    private AthleteProfile ana;
    private AccountId anasAccount;

    @BeforeEach
    void setTheScene() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anasAccount = Objects.requireNonNull(ana.account());
    }

    @Test
    void aMonthIsShownWholeHoweverMuchSomebodyTrained() {
        stage.run(
                house,
                anasAccount,
                () -> new TransactionTemplate(transactions).executeWithoutResult(all -> {
                    for (int i = 0; i < 210; i++) {
                        log(SUNDAY, Sport.RUN);
                    }
                }));

        LatestMonths latest = latest(ActivityQuery.ALL, 1, null);

        assertThat(latest.months().getFirst().activities()).hasSize(210);
        assertThat(latest.found()).isEqualTo(210);
    }

    @Test
    void theLatestMonthsThatHaveAnythingAreShownAndThereIsWordOfEarlierOnes() {
        stage.run(house, anasAccount, () -> {
            log(SUNDAY, Sport.RUN);
            log(SUNDAY.minusDays(2), Sport.RIDE);
            log(SUNDAY.minusMonths(3), Sport.RUN);
            log(SUNDAY.minusYears(1), Sport.RIDE);
        });

        assertThat(latest(ActivityQuery.ALL, 2, null))
                .returns(4L, LatestMonths::found)
                .returns(true, LatestMonths::earlier)
                .extracting(LatestMonths::months)
                .asInstanceOf(InstanceOfAssertFactories.list(LatestMonths.Month.class))
                .extracting(LatestMonths.Month::of)
                .containsExactly(YearMonth.of(2026, 10), YearMonth.of(2026, 7));
        assertThat(latest(ActivityQuery.ALL.with(Kind.OTHER), 2, null).earlier())
                .isFalse();
        assertThat(latest(ActivityQuery.ALL.with("nowhere"), 2, null).months()).isEmpty();
    }

    @Test
    void asManyMonthsAreShownAsLeadToAnActivityOfTheAthletes() {
        ActivityId first = stage.as(house, anasAccount, () -> log(SUNDAY.minusMonths(5), Sport.RUN));
        stage.run(house, anasAccount, () -> {
            for (int month = 0; month < 5; month++) {
                log(SUNDAY.minusMonths(month), Sport.RUN);
            }
        });
        AthleteProfile ben = stage.athlete(house, "Ben O");

        assertThat(latest(ActivityQuery.ALL, 2, first).months()).hasSize(6);
        stage.run(house, house.owner(), () -> activities.remove(first));
        assertThat(latest(ActivityQuery.ALL, 2, first).months()).hasSize(2);
        assertThatThrownBy(
                        () -> stage.as(house, anasAccount, () -> months.latest(ben.id(), ActivityQuery.ALL, 2, null)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void manyMonthsAreReadInAsFewStatementsAsOne() {
        stage.run(house, anasAccount, () -> {
            for (int month = 0; month < 6; month++) {
                log(SUNDAY.minusMonths(month), Sport.RUN);
            }
        });

        assertThat(statements(6)).isPositive().isEqualTo(statements(1));
    }

    private long statements(int most) {
        return stage.as(
                house,
                anasAccount,
                () -> Statements.of(
                        entities,
                        transactions,
                        () -> assertThat(latest(ActivityQuery.ALL, most, null).months())
                                .hasSize(most)));
    }

    private LatestMonths latest(ActivityQuery query, int most, @Nullable ActivityId reaching) {
        return stage.as(house, anasAccount, () -> months.latest(ana.id(), query, most, reaching));
    }

    private ActivityId log(LocalDate day, Sport sport) {
        return activities.logByHand(
                ana.id(),
                new LogActivity(
                        sport, day, null, Distance.km(5), Duration.ofMinutes(30), null, Impression.NONE, false));
    }
}
