package io.milepost.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TreadmillsTest extends TrainingScene {

    @Autowired
    Treadmills treadmills;

    @Test
    void aTreadmillIsRememberedForOneWorkoutAndIsNoChangeOfThePlan() {
        PlannedWorkout before = plan(today.plusDays(1), "10km E");
        PlannedWorkout other = plan(today.plusDays(2), "10km E");
        List<LedgerEntry> told = asCoach(() -> ledger.of(ana.id(), 10));

        stage.run(house, self(), () -> treadmills.run(before.id(), true));

        PlannedWorkout now = asCoach(() -> calendars.get(before.id()));
        assertThat(now).returns(true, PlannedWorkout::treadmill).returns(before.version(), PlannedWorkout::version);
        assertThat(asCoach(() -> calendars.get(other.id())).treadmill()).isFalse();
        assertThat(asCoach(() -> ledger.of(ana.id(), 10))).isEqualTo(told);

        asCoach(() -> calendars.move(before.id(), today.plusDays(3), before.version(), ""));
        assertThat(asCoach(() -> calendars.get(before.id())).treadmill()).isTrue();
        asCoach(() -> {
            treadmills.run(before.id(), false);
            return before;
        });
        assertThat(asCoach(() -> calendars.get(before.id())).treadmill()).isFalse();
    }

    @Test
    void aWorkoutWhosePlanningIsTakenBackAndBroughtBackIsStillOnTheTreadmill() {
        PlannedWorkout workout = plan(today.plusDays(1), "10km E");
        asCoach(() -> {
            treadmills.run(workout.id(), true);
            return workout;
        });

        asCoach(() -> calendars.undo(newest().id()));
        assertThat(on(today.plusDays(1))).isEmpty();
        asCoach(() -> calendars.undo(newest().id()));
        assertThat(on(today.plusDays(1))).singleElement().returns(true, PlannedWorkout::treadmill);

        asCoach(() -> calendars.undo(newest().id()));
        asCoach(() -> calendars.undo(newest().id()));
        assertThat(on(today.plusDays(1))).singleElement().returns(true, PlannedWorkout::treadmill);
    }

    @Test
    void nobodyElseSaysSo() {
        PlannedWorkout workout = plan(today.plusDays(1), "10km E");
        AccountId ben = Objects.requireNonNull(stage.athlete(house, "Ben Q").account());

        assertThatThrownBy(() -> stage.run(house, ben, () -> treadmills.run(workout.id(), true)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void neitherARaceNorARestSuitsATreadmill() {
        assertThat(plan(today.plusDays(1), "20min E, 6x60s hill jog 2min").suitsTreadmill())
                .isTrue();
        assertThat(plan(today.plusDays(2), "10km RACE").suitsTreadmill()).isFalse();
        assertThat(plan(today.plusDays(3), "STRENGTH 30min").suitsTreadmill()).isFalse();
    }

    private AccountId self() {
        return Objects.requireNonNull(ana.account());
    }
}
