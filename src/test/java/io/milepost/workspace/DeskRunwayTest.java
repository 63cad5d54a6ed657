package io.milepost.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.workspace.desk.Reason;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeskRunwayTest extends MilepostTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Absences absences;

    @Test
    void aCalendarThatRunsEmptyWithinAWeekIsSaidUntilItIsPlannedOnOrPaused() {
        Stage.House house = stage.house();
        AthleteProfile ana = stage.athlete(house, "Ana P");
        LocalDate today = ana.today(clock);
        assertThat(runsEmpty(house)).as("nothing was ever planned").isFalse();

        plan(house, ana, today.plusDays(7));
        assertThat(runsEmpty(house)).isFalse();

        clock.move(Duration.ofDays(1));
        assertThat(runsEmpty(house)).isTrue();
        assertThat(stage.as(house, house.owner(), () -> calendars.lastDay(ana.id())))
                .contains(today.plusDays(7));

        var pause = stage.as(
                house, house.owner(), () -> absences.begin(ana.id(), Absence.Kind.PAUSE, today.plusDays(1), null, ""));
        assertThat(runsEmpty(house)).isFalse();
        stage.run(house, house.owner(), () -> absences.withdraw(pause.id()));

        plan(house, ana, today.plusDays(20));
        assertThat(runsEmpty(house)).isFalse();
    }

    private void plan(Stage.House house, AthleteProfile ana, LocalDate day) {
        stage.as(
                house,
                house.owner(),
                () -> calendars.plan(
                        new PlanWorkout(ana.id(), day, new WorkoutText("Easy", ""), Workout.of("30min E"))));
    }

    private boolean runsEmpty(Stage.House house) {
        return stage.as(house, house.owner(), () -> desk.now()).rows().stream()
                .anyMatch(row -> row.top().reason() == Reason.RUNWAY);
    }
}
