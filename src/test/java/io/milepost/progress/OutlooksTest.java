package io.milepost.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.progress.prediction.Verdict;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Missing;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OutlooksTest extends MilepostTest {

    @Autowired
    Outlooks outlooks;

    @Autowired
    Goals goals;

    @Autowired
    Paces paces;

    @Autowired
    Activities activities;

    private Stage.House house;
    private AthleteProfile ana;
    private LocalDate today;

    @BeforeEach
    void anAthlete() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        today = ana.today(clock);
    }

    @Test
    void withoutARaceThereIsNone() {
        assertThat(outlook()).isEmpty();
    }

    @Test
    void whatWasRunInTheLastEightWeeksBendsTheMarathonAndARideDoesNot() {
        race();
        assertThat(outlook().orElseThrow().weekly()).isEqualTo(Distance.ZERO);
        for (int week = 0; week < 8; week++) {
            log(Sport.RUN, today.minusWeeks(week), 60);
            log(Sport.RIDE, today.minusWeeks(week), 90);
        }
        log(Sport.RUN, today.minusWeeks(8), 60);

        Outlook outlook = outlook().orElseThrow();

        assertThat(outlook.weekly().km()).isCloseTo(60, within(0.01));
        assertThat(outlook.times().getLast().distance()).isEqualTo(Distance.MARATHON);
        assertThat(outlook.times().getLast().exponent()).isEqualTo(1.10);
    }

    @Test
    void goalsWithATimeAheadAreCheckedAndTheirDistancesForetold() {
        race();
        set(Tier.A, new Target.Time(Distance.km(30), Duration.ofHours(3)), today.plusWeeks(10));
        set(Tier.B, new Target.Finish(Distance.km(50)), today.plusWeeks(20));
        set(Tier.C, new Target.Time(Distance.TEN_K, Duration.ofMinutes(35)), today.minusDays(8));

        Outlook outlook = outlook().orElseThrow();

        assertThat(outlook.checks())
                .singleElement()
                .returns(Verdict.ON_TRACK, GoalCheck::verdict)
                .returns(Tier.A, check -> check.goal().tier());
        assertThat(outlook.times()).extracting(time -> time.distance().km()).contains(30.0);
    }

    @Test
    void aQualifierIsCheckedWithItsBufferAndWithoutIt() {
        race();
        set(
                Tier.A,
                new Target.Qualifier(Distance.TEN_K, Duration.ofMinutes(42), Duration.ofMinutes(5), Optional.empty()),
                today.plusWeeks(3));

        GoalCheck check = outlook().orElseThrow().checks().getFirst();

        assertThat(check.asked()).isEqualTo(Duration.ofMinutes(37));
        assertThat(check.verdict()).isEqualTo(Verdict.CHANGE_THE_GOAL);
        assertThat(check.standardAlone()).contains(Verdict.ON_TRACK);
    }

    @Test
    void nobodyElseReadsIt() {
        race();
        var ben = Objects.requireNonNull(stage.athlete(house, "Ben O").account());
        assertThatThrownBy(() -> stage.as(house, ben, () -> outlooks.of(ana.id())))
                .isInstanceOf(Missing.class);
    }

    private Optional<Outlook> outlook() {
        return stage.as(house, Objects.requireNonNull(ana.account()), () -> outlooks.of(ana.id()));
    }

    private void race() {
        stage.asTask(
                house,
                () -> paces.recordRace(new RaceResult(
                        ana.id(), "City 10K", Distance.TEN_K, Duration.ofSeconds(2480), today.minusDays(70), true)));
    }

    private void set(Tier tier, Target target, LocalDate day) {
        stage.asTask(house, () -> goals.set(new SetGoal(ana.id(), tier, "Goal", target, Optional.of(day))));
    }

    private void log(Sport sport, LocalDate day, double km) {
        var log = new LogActivity(
                sport,
                day,
                LocalTime.of(0, 0),
                Distance.km(km),
                Duration.ofMinutes(Math.round(km * 6)),
                null,
                Impression.NONE,
                false);
        stage.asTask(house, () -> activities.logByHand(ana.id(), log));
    }
}
