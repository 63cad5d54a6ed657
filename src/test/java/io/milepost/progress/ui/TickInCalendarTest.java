package io.milepost.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.dialog.Dialog;
import io.milepost.progress.Ticks;
import io.milepost.progress.shown.TickButton;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutId;
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

/** A lesson that was done and not ticked on its day is ticked in the calendar. */
class TickInCalendarTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    @Autowired
    private Calendars calendars;

    @Autowired
    private Ticks ticks;

    private Stage.House house;
    private AthleteProfile ana;
    private AccountId anaHerself;

    @BeforeEach
    void anAthlete() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-11-10T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anaHerself = Objects.requireNonNull(ana.account());
        plan(TODAY.minusDays(3), "LESSON 20min");
    }

    @Test
    void aLessonOfThreeDaysAgoIsTickedOnItsDay() {
        look(TODAY.minusDays(3));
        test(find(TickButton.class).single()).click();
        assertThat(stage.as(house, anaHerself, () -> ticks.days(ana.id(), TODAY.minusDays(10), TODAY)))
                .containsExactly(TODAY.minusDays(3));

        look(TODAY.minusDays(3));
        assertThat(find(TickButton.class).single().getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void aRunAndALessonThatIsStillToComeHaveNothingToTick() {
        plan(TODAY.minusDays(2), "8km E");
        plan(TODAY.plusDays(2), "LESSON 20min");
        look(TODAY.minusDays(2));
        assertThat(find(TickButton.class).all()).isEmpty();
        look(TODAY.plusDays(2));
        assertThat(find(TickButton.class).all()).isEmpty();
    }

    private void look(LocalDate day) {
        find(Dialog.class).all().forEach(Dialog::close);
        signIn(anaHerself);
        open("me/" + house.slug() + "/calendar");
        MonthCalendar calendar = find(MonthCalendar.class).single();
        WorkoutId workout = stage.asTask(house, () -> calendars.todays(ana.id(), day))
                .getFirst()
                .id();
        ComponentUtil.fireEvent(calendar, new MonthCalendar.Opened(calendar, true, "w:" + workout.value()));
    }

    private void plan(LocalDate day, String notation) {
        stage.as(
                house,
                house.owner(),
                () -> calendars.plan(
                        new PlanWorkout(ana.id(), day, new WorkoutText("Asking", ""), Workout.of(notation))));
    }
}
