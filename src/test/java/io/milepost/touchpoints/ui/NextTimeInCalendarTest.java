package io.milepost.touchpoints.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.progress.Achievement;
import io.milepost.progress.Milestones;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.touchpoints.NextTimes;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.ui.MonthCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an athlete wrote to themselves is there where they look at the workout, not only on its day. */
class NextTimeInCalendarTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final String NOTE = "Start the first one slower";

    @Autowired
    private NextTimes nextTimes;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Activities activities;

    @Autowired
    private Milestones milestones;

    private Stage.House house;
    private AthleteProfile ana;
    private AccountId anaHerself;

    @BeforeEach
    void intervalsThatWereCutAndTheNextOnesInAWeek() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-11-10T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anaHerself = Objects.requireNonNull(ana.account());
        plan(TODAY, "2km E, 5x1km I jog 2min, 2km E");
        ran(TODAY, 3);
        stage.as(house, anaHerself, () -> nextTimes.write(nextTimes.question().orElseThrow(), NOTE));
        plan(TODAY.plusDays(7), "2km E, 4x800m I jog 2min, 2km E");
    }

    @Test
    void theAthleteReadsItBeforeTheWorkoutAndTellsAfterItWhereItWasOfUse() {
        look(anaHerself, "me/" + house.slug() + "/calendar", TODAY.plusDays(7));
        assertThat(dialog()).contains("Last time you wrote: “" + NOTE + "”").contains("I used it");

        clock.move(Duration.ofDays(7));
        ran(TODAY.plusDays(7), 8);
        look(anaHerself, "me/" + house.slug() + "/calendar", TODAY.plusDays(7));
        TextArea sentence = find(TextArea.class).withLabel("I used it when …").single();
        sentence.setValue("I did it");
        test(find(Button.class).withText("Put it on the wall").single()).click();
        assertThat(sentence.isInvalid()).isTrue();

        sentence.setValue("I used it when the first one began.");
        test(find(Button.class).withText("Put it on the wall").single()).click();

        assertThat(dialog()).contains("It stands on your wall now.");
        assertThat(stage.as(house, anaHerself, () -> milestones.wall(ana.id())))
                .extracting(milestone -> milestone.achievement())
                .contains(new Achievement.LessonApplied(NOTE, "I used it when the first one began."));
    }

    @Test
    void theCoachReadsItBesideTheWorkoutAndNotBesideAnother() {
        plan(TODAY.plusDays(3), "10km E");
        String page = "coach/" + house.slug() + "/athletes/" + ana.id().value() + "/calendar";

        look(house.owner(), page, TODAY.plusDays(7));
        assertThat(dialog()).contains("the athlete wrote: “" + NOTE + "”").doesNotContain("I used it");

        look(house.owner(), page, TODAY.plusDays(3));
        assertThat(dialog()).doesNotContain(NOTE);
    }

    private void look(AccountId who, String where, LocalDate day) {
        find(Dialog.class).all().forEach(Dialog::close);
        signIn(who);
        open(where);
        MonthCalendar calendar = find(MonthCalendar.class).single();
        String workout = stage.asTask(house, () -> calendars.todays(ana.id(), day))
                .getFirst()
                .id()
                .value()
                .toString();
        ComponentUtil.fireEvent(calendar, new MonthCalendar.Opened(calendar, true, "w:" + workout));
    }

    private String dialog() {
        return find(Dialog.class).all().getLast().getElement().getTextRecursively();
    }

    private void plan(LocalDate day, String notation) {
        stage.as(
                house,
                house.owner(),
                () -> calendars.plan(
                        new PlanWorkout(ana.id(), day, new WorkoutText("Intervals", ""), Workout.of(notation))));
    }

    private void ran(LocalDate day, double km) {
        var log = new LogActivity(
                Sport.RUN,
                day,
                null,
                Distance.km(km),
                Duration.ofMinutes(Math.round(km * 6)),
                null,
                Impression.NONE,
                false);
        stage.as(house, anaHerself, () -> activities.logByHand(ana.id(), log));
    }
}
