package io.milepost.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.progress.Aftermath.Outcome;
import io.milepost.progress.gates.Gate;
import io.milepost.progress.prediction.Verdict;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Missing;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PastGoalsTest extends MilepostTest {

    private static final Target BOSTON =
            new Target.Qualifier(Distance.MARATHON, Duration.ofMinutes(185), Duration.ofMinutes(5), Optional.empty());

    @Autowired
    Goals goals;

    @Autowired
    PastGoals pastGoals;

    @Autowired
    Gates gates;

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
    void aGoalWhoseDayIsOverLeavesItsRungAndItsRaceIsMatched() {
        set(BOSTON, today.plusDays(1));
        assertThat(past()).isEmpty();
        clock.move(Duration.ofDays(2));

        assertThat(stage.asTask(house, () -> goals.ladder(ana.id())).isEmpty()).isTrue();
        assertThat(past()).singleElement().returns(Optional.empty(), PastGoal::aftermath);

        race(Duration.ofMinutes(184), true);

        assertThat(past().getFirst().aftermath().orElseThrow())
                .returns(Outcome.REACHED, Aftermath::outcome)
                .returns(true, Aftermath::official)
                .returns(Optional.of(Duration.ofMinutes(184)), Aftermath::time);
        assertThat(past().getFirst().told()).isFalse();
    }

    @Test
    void whatWasLearntIsKeptWithTheGoalAndARecordedRaceGoesBeforeATimeByHand() {
        Goal goal = set(new Target.Time(Distance.MARATHON, Duration.ofMinutes(180)), today.plusDays(1));
        clock.move(Duration.ofDays(2));

        tell(new TellResult(goal.id(), true, Optional.of(Duration.ofMinutes(181)), false, "Start slower."));
        assertThat(past().getFirst().aftermath().orElseThrow())
                .returns(Outcome.MISSED, Aftermath::outcome)
                .returns("Start slower.", Aftermath::learnt);

        race(Duration.ofMinutes(179), true);
        assertThat(past().getFirst().aftermath().orElseThrow())
                .returns(Outcome.REACHED, Aftermath::outcome)
                .returns("Start slower.", Aftermath::learnt);

        tell(new TellResult(goal.id(), false, Optional.empty(), false, ""));
        assertThat(past().getFirst().aftermath().orElseThrow().outcome()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void aRaceThatWasRunHasATime() {
        Goal goal = set(BOSTON, today.plusDays(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tell(new TellResult(goal.id(), true, Optional.empty(), false, "")));
    }

    @Test
    void aTimeInWhichNobodyRunsSoFarIsASlipAndNoRecord() {
        Goal goal = set(new Target.Finish(Distance.MARATHON), today.plusDays(1));
        clock.move(Duration.ofDays(2));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        tell(new TellResult(goal.id(), true, Optional.of(Duration.ofSeconds(245)), true, "4:05")));
        assertThat(past().getFirst().told()).isFalse();
    }

    @Test
    void aHabitEndsWithTheWeeksInWhichItWasKept() {
        set(new Target.Habit(1), today.plusDays(20));
        clock.move(Duration.ofDays(9));
        stage.as(
                house,
                house.owner(),
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                Sport.RUN,
                                ana.today(clock),
                                null,
                                null,
                                Duration.ofMinutes(30),
                                null,
                                Impression.NONE,
                                false)));
        clock.move(Duration.ofDays(12));

        assertThat(past().getFirst().aftermath().orElseThrow())
                .returns(Outcome.MISSED, Aftermath::outcome)
                .returns(1, Aftermath::done)
                .returns(2, Aftermath::asked);
    }

    @Test
    void aLearningGoalEndsWithItsLessons() {
        set(new Target.Learning("Ask, not tell", 3), today.plusDays(1));
        clock.move(Duration.ofDays(2));

        assertThat(past().getFirst().aftermath().orElseThrow())
                .returns(0, Aftermath::done)
                .returns(3, Aftermath::asked);
        assertThat(past().getFirst().goal().target()).isEqualTo(new Target.Learning("Ask, not tell", 3));
    }

    @Test
    void whatWasDroppedBeforeItsDayIsNoHistory() {
        Goal goal = set(BOSTON, today.plusDays(1));
        stage.run(house, house.owner(), () -> goals.drop(goal.id()));
        clock.move(Duration.ofDays(2));

        assertThat(past()).isEmpty();
    }

    @Test
    void aDoubtfulGoalIsNewsForAWeekFromItsGateOn() {
        set(BOSTON, today.plusDays(42));

        assertThat(stage.as(house, house.owner(), () -> gates.doubtful()))
                .singleElement()
                .returns(Gate.SIX_WEEKS, GateReport::gate)
                .returns(Verdict.A_STRETCH, GateReport::word);
        Stage.House elsewhere = stage.house();
        assertThat(stage.as(elsewhere, elsewhere.owner(), () -> gates.doubtful()))
                .isEmpty();

        clock.move(Duration.ofDays(7));
        assertThat(stage.as(house, house.owner(), () -> gates.doubtful())).isEmpty();
        clock.move(Duration.ofDays(7));
        assertThat(stage.as(house, house.owner(), () -> gates.doubtful()))
                .singleElement()
                .returns(Gate.FOUR_WEEKS, GateReport::gate)
                .returns(Verdict.CHANGE_THE_GOAL, GateReport::word);
    }

    @Test
    void nobodyElseReadsOrTellsIt() {
        Goal goal = set(BOSTON, today.plusDays(1));
        TellResult command = new TellResult(goal.id(), false, Optional.empty(), false, "");
        var ben = Objects.requireNonNull(stage.athlete(house, "Ben Q").account());
        Stage.House elsewhere = stage.house();

        assertThatThrownBy(() -> stage.as(house, ben, () -> pastGoals.of(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, ben, () -> gates.of(ana.id()))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, ben, () -> pastGoals.tell(command)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(elsewhere, elsewhere.owner(), () -> pastGoals.tell(command)))
                .isInstanceOf(Missing.class);
    }

    private Goal set(Target target, LocalDate day) {
        return stage.as(
                house,
                house.owner(),
                () -> goals.set(new SetGoal(ana.id(), Tier.A, "The goal", target, Optional.of(day))));
    }

    private void race(Duration time, boolean official) {
        stage.as(
                house,
                house.owner(),
                () -> paces.recordRace(
                        new RaceResult(ana.id(), "The race", Distance.MARATHON, time, today.plusDays(1), official)));
    }

    private PastGoal tell(TellResult command) {
        return stage.as(house, Objects.requireNonNull(ana.account()), () -> pastGoals.tell(command));
    }

    private List<PastGoal> past() {
        return stage.asTask(house, () -> pastGoals.of(ana.id()));
    }
}
