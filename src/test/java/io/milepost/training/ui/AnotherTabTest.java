package io.milepost.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import io.milepost.roster.Absence;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Seats;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.training.Calendars;
import io.milepost.training.Ledger;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.training.pausing.Pauses;
import io.milepost.ui.MonthCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A calendar stands open while another tab, or another coach, changes the same plan. */
class AnotherTabTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Autowired
    private CalendarPanel panel;

    @Autowired
    private Doors doors;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Pauses pauses;

    @Autowired
    private Ledger ledger;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void theOwnerSitsDown() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-11-10T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        signIn(house.owner());
        Seats.sitDown(UI.getCurrent(), house.id());
    }

    @Test
    void aWorkoutWhosePlanningWasTakenBackLeavesTheCalendarWhenItIsMoved() {
        LedgerEntryId planned = plan();
        PlannedWorkout workout = calendars.todays(ana.id(), TOMORROW).getFirst();
        show();
        calendars.undo(planned);

        drag(workout, TODAY.plusDays(3));

        assertThat(notice()).contains("taken back meanwhile");
        assertThat(drawn()).doesNotContain(workout.id().value().toString());
    }

    @Test
    void aWorkoutWhosePlanningWasTakenBackLeavesTheCalendarWhenItIsOpened() {
        LedgerEntryId planned = plan();
        PlannedWorkout workout = calendars.todays(ana.id(), TOMORROW).getFirst();
        show();
        calendars.undo(planned);

        tap(workout);

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(notice()).contains("taken back meanwhile");
        assertThat(drawn()).doesNotContain(workout.id().value().toString());
    }

    @Test
    void aWorkoutWhosePlanningWasTakenBackIsNotSaved() {
        LedgerEntryId planned = plan();
        PlannedWorkout workout = calendars.todays(ana.id(), TOMORROW).getFirst();
        show();
        tap(workout);
        calendars.undo(planned);

        click("Save");

        assertThat(notice()).contains("taken back meanwhile");
        assertThat(drawn()).doesNotContain(workout.id().value().toString());
    }

    @Test
    void aDroppedWorkoutOfAPastDayOpensToBeRead() {
        PlannedWorkout workout = pastOne();
        calendars.drop(workout.id(), workout.version(), "");
        show();
        assertThat(drawn()).contains(workout.id().value().toString());

        tap(workout);

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("was dropped");
    }

    @Test
    void aDroppedWorkoutOfAPastDayOpensForTheAthleteToo() {
        PlannedWorkout workout = pastOne();
        calendars.drop(workout.id(), workout.version(), "");
        signIn(Objects.requireNonNull(ana.account()));
        UI.getCurrent().add(new MyCalendar(doors, ana));

        tap(workout);

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void aPlanThatGoesOnAlreadyIsNotLetGoOnOnceMore() {
        pauses.pause(ana.id(), Absence.Kind.PAUSE, TODAY.minusDays(3), null, "");
        show();
        click("Go on");
        pauses.resume(ana.id(), TODAY.minusDays(1), "");

        click("Go on");

        assertThat(notice()).contains("goes on already");
        assertThat(find(PauseBar.class).all()).isEmpty();
    }

    @Test
    void aPlanThatGoesOnTomorrowIsNotLetGoOnOnceMore() {
        pauses.pause(ana.id(), Absence.Kind.PAUSE, TODAY, null, "");
        show();
        click("Go on");
        pauses.resume(ana.id(), TODAY, "");
        int entries = ledger.of(ana.id(), 10).size();

        click("Go on");

        assertThat(notice()).contains("goes on already");
        assertThat(ledger.of(ana.id(), 10)).hasSize(entries);
    }

    @Test
    void theSecondClickOfADoubleClickDropsAndTakesBackNothingMore() {
        plan();
        show();
        tap(calendars.todays(ana.id(), TOMORROW).getFirst());

        twice("Drop");
        assertThat(find(Notification.class).all()).hasSize(1);
        assertThat(notice()).contains("dropped");

        twice("Undo");
        assertThat(notice()).contains("Taken back").doesNotContain("already");
        assertThat(calendars.todays(ana.id(), TOMORROW)).hasSize(1);
    }

    @Test
    void theSecondClickOfADoubleClickPastesNothingMore() {
        plan();
        show();
        MonthCalendar calendar = find(MonthCalendar.class).single();
        String chip =
                ChipId.of(calendars.todays(ana.id(), TOMORROW).getFirst().id()).toString();
        ComponentUtil.fireEvent(calendar, new MonthCalendar.Done(calendar, true, "keep", chip));
        String day = TODAY.plusDays(4).toString();

        ComponentUtil.fireEvent(calendar, new MonthCalendar.Pasted(calendar, true, day));
        clock.move(Duration.ofMillis(400));
        ComponentUtil.fireEvent(calendar, new MonthCalendar.Pasted(calendar, true, day));
        assertThat(calendars.todays(ana.id(), TODAY.plusDays(4))).hasSize(1);

        clock.move(Duration.ofSeconds(2));
        ComponentUtil.fireEvent(calendar, new MonthCalendar.Pasted(calendar, true, day));
        assertThat(calendars.todays(ana.id(), TODAY.plusDays(4))).hasSize(2);
    }

    private void twice(String text) {
        Button button = find(Button.class).withText(text).all().getLast();
        button.click();
        button.click();
    }

    private LedgerEntryId plan() {
        return calendars.plan(new PlanWorkout(ana.id(), TOMORROW, new WorkoutText("Run", ""), Workout.of("10km E")));
    }

    private PlannedWorkout pastOne() {
        LocalDate day = TODAY.minusDays(2);
        calendars.plan(new PlanWorkout(ana.id(), day, new WorkoutText("Run", ""), Workout.of("10km E")));
        return calendars.todays(ana.id(), day).getFirst();
    }

    private void show() {
        UI.getCurrent().add(panel.create(ana));
    }

    private void drag(PlannedWorkout workout, LocalDate day) {
        MonthCalendar calendar = find(MonthCalendar.class).single();
        ComponentUtil.fireEvent(
                calendar,
                new MonthCalendar.Moved(calendar, true, ChipId.of(workout.id()).toString(), day.toString(), ""));
    }

    private void tap(PlannedWorkout workout) {
        MonthCalendar calendar = find(MonthCalendar.class).single();
        ComponentUtil.fireEvent(
                calendar,
                new MonthCalendar.Opened(calendar, true, ChipId.of(workout.id()).toString()));
    }

    private String drawn() {
        return String.valueOf(find(MonthCalendar.class).single().getElement().getPropertyRaw("data"));
    }

    private String notice() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
