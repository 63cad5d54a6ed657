package io.milepost.training;

import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice with one athlete, whom the owner coaches. */
abstract class TrainingScene extends MilepostTest {

    @Autowired
    Calendars calendars;

    @Autowired
    Ledger ledger;

    @Autowired
    Activities activities;

    Stage.House house;
    AthleteProfile ana;
    LocalDate today;

    @BeforeEach
    void open() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        today = ana.today(clock);
    }

    <T extends @Nullable Object> T asCoach(Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }

    PlannedWorkout plan(LocalDate day, String notation) {
        return asCoach(() -> {
            calendars.plan(new PlanWorkout(
                    ana.id(), day, new WorkoutText("Planned " + notation, "because"), Workout.of(notation)));
            return on(day).getLast();
        });
    }

    List<PlannedWorkout> on(LocalDate day) {
        return asCoach(() -> calendars.todays(ana.id(), day));
    }

    LedgerEntry newest() {
        return asCoach(() -> ledger.of(ana.id(), 1)).getFirst();
    }

    void run(LocalDate day, double km) {
        asCoach(() -> activities.logByHand(
                ana.id(),
                new LogActivity(
                        Sport.RUN,
                        day,
                        null,
                        Distance.km(km),
                        Duration.ofMinutes(Math.round(km * 6)),
                        null,
                        Impression.NONE,
                        false)));
    }
}
