package io.milepost.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Seats;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.ui.MonthCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LedgerAndOwnCalendarTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    @Autowired
    private LedgerPanel panel;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Paces paces;

    @Autowired
    private Activities activities;

    @Autowired
    private Absences absences;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void aHouseWithAna() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-11-10T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
    }

    @Test
    void anEmptyLedgerSaysWhatItIsFor() {
        theOwnerLooks();

        assertThat(text(LedgerLine.class)).contains("No changes yet");
    }

    @Test
    void theLedgerTellsEachChangeNewestFirstWithWhoAndWhy() {
        plan(TODAY.plusDays(1));
        move(TODAY.plusDays(3), "Saturday was sick");
        theOwnerLooks();

        String told = text(LedgerLine.class);
        assertThat(told)
                .containsSubsequence(
                        "Easy run moved from Wed 11 Nov to Fri 13 Nov",
                        "Olivia Owner",
                        "Saturday was sick",
                        "Easy run planned for Wed 11 Nov");
    }

    @Test
    void theDiffIsShownOnDemand() {
        plan(TODAY.plusDays(1));
        move(TODAY.plusDays(3), "");
        theOwnerLooks();
        assertThat(text(LedgerLine.class)).doesNotContain("Before");

        Details details = find(Details.class).all().getFirst();
        details.setOpened(true);

        assertThat(details.getElement().getTextRecursively())
                .containsSubsequence("Before", "Wed 11 Nov · Easy run · 10km E", "After", "Fri 13 Nov");
    }

    @Test
    void aChangeIsTakenBackFromTheLedgerAndStandsThereAsTakenBack() {
        plan(TODAY.plusDays(1));
        move(TODAY.plusDays(3), "");
        theOwnerLooks();

        test(find(Button.class).withText("Undo").all().getFirst()).click();

        assertThat(text(LedgerLine.class)).contains("Taken back: Easy run").contains("taken back");
        assertThat(asOwner(TODAY.plusDays(1))).isNotNull();
    }

    @Test
    void anAthleteReadsTheMonthAndWhatAWorkoutAsksAtTheirOwnPaces() {
        plan(TODAY.plusDays(1));
        stage.run(
                house,
                house.owner(),
                () -> paces.recordRace(new RaceResult(
                        ana.id(), "City", Distance.TEN_K, Duration.ofMinutes(40), TODAY.minusDays(20), true)));
        signIn(ana.account());
        open("me/" + house.slug() + "/calendar");

        MonthCalendar calendar = find(MonthCalendar.class).single();
        String drawn = String.valueOf(calendar.getElement().getPropertyRaw("data"));
        assertThat(drawn).contains("Easy run").contains("\"editable\":false").contains("\"movable\":false");

        PlannedWorkout workout = asOwner(TODAY.plusDays(1));
        ComponentUtil.fireEvent(
                calendar,
                new MonthCalendar.Opened(calendar, true, ChipId.of(workout.id()).toString()));
        assertThat(text(Dialog.class)).contains("10 km easy (").contains("/km").contains("Why: to rest");
    }

    @Test
    void aTapTellsTodaysWorkoutForATreadmillAndAJourneyIsMarkedOnItsDays() {
        stage.run(
                house,
                house.owner(),
                () -> paces.recordRace(new RaceResult(
                        ana.id(), "City", Distance.TEN_K, Duration.ofMinutes(40), TODAY.minusDays(20), true)));
        plan(TODAY);
        stage.as(
                house,
                house.owner(),
                () -> absences.begin(
                        ana.id(),
                        Absence.Kind.TRAVEL,
                        TODAY,
                        TODAY.plusDays(2),
                        "Treadmill only",
                        ZoneId.of("Asia/Tokyo")));
        signIn(ana.account());
        open("me/" + house.slug() + "/today");
        Component day = (Component) UI.getCurrent().getCurrentView();
        assertThat(day.getElement().getTextRecursively())
                .contains("Away from Tue 10 Nov to Thu 12 Nov · Japan Time")
                .contains("Treadmill only");
        assertThat(beltIsTold()).isFalse();

        Button treadmill = find(Button.class).withText("On the treadmill").single();
        test(treadmill).click();
        assertThat(beltIsTold()).isTrue();
        assertThat(asOwner(TODAY).treadmill()).isTrue();
        open("me/" + house.slug() + "/calendar");
        String drawn =
                String.valueOf(find(MonthCalendar.class).single().getElement().getPropertyRaw("data"));
        assertThat(drawn.split("\"name\":\"Away\"", -1)).hasSize(4);
        open("me/" + house.slug() + "/today");
        test(find(Button.class).withText("On the treadmill").single()).click();
        assertThat(asOwner(TODAY).treadmill()).isFalse();
    }

    /** Only what can be seen is found. */
    private boolean beltIsTold() {
        return find(Paragraph.class).all().stream()
                .anyMatch(each -> each.getText().contains("1 % incline"));
    }

    @Test
    void whatWasDoneLeadsToItsOwnPage() {
        ActivityId run = stage.as(
                house,
                house.owner(),
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                Sport.RUN,
                                TODAY,
                                null,
                                Distance.km(10),
                                Duration.ofMinutes(58),
                                null,
                                Impression.NONE,
                                false)));
        signIn(ana.account());
        open("me/" + house.slug() + "/calendar");
        MonthCalendar calendar = find(MonthCalendar.class).single();

        ComponentUtil.fireEvent(
                calendar,
                new MonthCalendar.Opened(
                        calendar, true, ChipId.ofActivity(run.value()).toString()));

        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("me/" + house.slug() + "/activities/" + run.value());
    }

    @Test
    void theMonthStandsInTheAddress() {
        signIn(ana.account());
        openMonth("2027-02");
        assertThat(text(MyCalendarView.class)).contains("February 2027");

        openMonth("nonsense");
        assertThat(text(MyCalendarView.class)).contains("November 2026");
    }

    @Test
    void anEmptyMonthOfOnesOwnIsKind() {
        signIn(ana.account());
        open("me/" + house.slug() + "/calendar");

        assertThat(text(MyCalendarView.class)).contains("Nothing planned yet");
        assertThat(find(Button.class).withText("Plan a workout").all()).isEmpty();
    }

    private void openMonth(String month) {
        UI.getCurrent().navigate("me/" + house.slug() + "/calendar", QueryParameters.of("month", month));
    }

    private void theOwnerLooks() {
        signIn(house.owner());
        Seats.sitDown(UI.getCurrent(), house.id());
        UI.getCurrent().add(panel.create(ana));
    }

    private void plan(LocalDate day) {
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(
                        new PlanWorkout(ana.id(), day, new WorkoutText("Easy run", "to rest"), Workout.of("10km E"))));
    }

    private void move(LocalDate day, String why) {
        PlannedWorkout workout = asOwner(TODAY.plusDays(1));
        stage.run(house, house.owner(), () -> calendars.move(workout.id(), day, workout.version(), why));
    }

    private PlannedWorkout asOwner(LocalDate day) {
        return stage.as(
                house, house.owner(), () -> calendars.todays(ana.id(), day).getLast());
    }

    private String text(Class<? extends Component> type) {
        return find(type).single().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
