package io.milepost.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.roster.AthleteProfile;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.training.outward.WorkoutFiles;
import io.milepost.ui.FileLink;
import io.milepost.ui.NamedFile;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("An athlete takes the plan along")
class TakingAlongTest extends ViewTest {

    @Autowired
    Calendars calendars;

    @Autowired
    WorkoutFiles files;

    @Autowired
    Doors doors;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void anaHasAWorkoutToday() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(
                        ana.id(),
                        ana.today(clock),
                        new WorkoutText("Fast kilometres", "Boston"),
                        Workout.of("2km E, 5x1km I jog 2min, 2km E"))));
        signIn(Objects.requireNonNull(ana.account()));
    }

    @Test
    void toTheWatchFromTodayAndFromTheCalendar() {
        open("me/" + house.slug() + "/today");
        assertThat($(FileLink.class).single().getText()).isEqualTo("For the watch");

        open("me/" + house.slug() + "/calendar");
        var workout = calendars.todays(ana.id(), ana.today(clock)).getFirst();
        new PlannedDialog(
                        workout,
                        doors.words(),
                        files,
                        doors.treadmills(),
                        doors.viewer().formats())
                .open();
        assertThat($(Dialog.class).single().getElement().getOuterHTML()).contains("For the watch");
    }

    @Test
    void toPaperAWholeWeek() {
        open("me/" + house.slug() + "/calendar");

        var day = ana.today(clock);
        NamedFile paper = files.week(
                calendars.between(ana.id(), day.minusDays(3), day.plusDays(3)),
                "Ana P",
                house.practice(),
                doors.viewer().formats());

        assertThat(paper.name()).isEqualTo("week-" + day.minusDays(3) + ".pdf");
        assertThat(new String(paper.bytes(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat($(FileLink.class).single().getText()).isEqualTo("This week as PDF");
    }

    @Test
    void toACalendarOfTheirOwnAndEndsItAgain() {
        open("me/" + house.slug() + "/calendar");
        test($(Button.class).withText("In my own calendar").single()).click();

        test($(Button.class).withText("Make an address").single()).click();
        assertThat($(TextField.class).withId("feed-address").single().getValue())
                .contains("/feeds/")
                .endsWith(".ics");

        test($(Button.class).withText("End it").single()).click();
        assertThat($(TextField.class).withId("feed-address").exists()).isFalse();
        assertThat($(Button.class).withText("Make an address").exists()).isTrue();
    }
}
