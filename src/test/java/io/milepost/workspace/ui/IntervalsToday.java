package io.milepost.workspace.ui;

import io.milepost.roster.AthleteProfile;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ana is signed in, and her plan says intervals. */
abstract class IntervalsToday extends ViewTest {

    @Autowired
    Calendars calendars;

    Stage.House house;
    AthleteProfile ana;

    @BeforeEach
    void anaHasIntervalsToday() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(
                        ana.id(),
                        ana.today(clock),
                        new WorkoutText("Intervals", ""),
                        Workout.of("2km E, 5x1km I jog 2min, 2km E"))));
        signIn(Objects.requireNonNull(ana.account()));
    }

    void openToday() {
        open("me/" + house.slug() + "/today");
    }
}
