package io.milepost.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Goals;
import io.milepost.progress.SetGoal;
import io.milepost.progress.Target;
import io.milepost.progress.Tier;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.workspace.desk.Reason;
import io.milepost.workspace.desk.Signal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeskGateTest extends MilepostTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Goals goals;

    @Autowired
    private Calendars calendars;

    @Test
    void aGoalThatIsAStretchOrLessIsSaidOnTheDayOfItsGate() {
        Stage.House house = stage.house();
        AthleteProfile ana = stage.athlete(house, "Ana P");
        // Whoever has nothing planned is new, which goes before.
        stage.as(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(
                        ana.id(), ana.today(clock).plusDays(40), new WorkoutText("Easy", ""), Workout.of("30min E"))));
        stage.as(
                house,
                house.owner(),
                () -> goals.set(new SetGoal(
                        ana.id(),
                        Tier.B,
                        "Boston",
                        new Target.Time(Distance.MARATHON, Duration.ofHours(3)),
                        Optional.of(ana.today(clock).plusDays(43)))));
        assertThat(said(house)).isEmpty();

        clock.move(Duration.ofDays(1));
        assertThat(said(house)).containsExactly("a-stretch:Boston");
    }

    private List<String> said(Stage.House house) {
        return stage.as(house, house.owner(), () -> desk.now()).rows().stream()
                .map(row -> row.top())
                .filter(signal -> signal.reason() == Reason.GATE)
                .map(Signal::words)
                .toList();
    }
}
