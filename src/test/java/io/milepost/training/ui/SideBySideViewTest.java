package io.milepost.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.QueryParameters;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.ui.CalendarData;
import io.milepost.ui.MonthCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SideBySideViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final Pattern HEAD = Pattern.compile("\"head\":\\{\"name\":\"([^\"]*)\"");
    private static final Pattern CHIP = Pattern.compile("\"id\":\"(w:[^\"]*)\"");

    @Autowired
    Calendars calendars;

    @Autowired
    Absences absences;

    private Stage.House house;
    private AthleteProfile ana;
    private AthleteProfile ben;
    private AthleteProfile cleo;

    @BeforeEach
    void aCoachWithThree() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-11-10T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        ben = stage.athlete(house, "Ben O");
        cleo = stage.athlete(house, "Cleo D");
        signIn(house.owner());
        stage.as(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(
                        ana.id(), TODAY.plusDays(2), new WorkoutText("Hills", ""), Workout.of("8km E"))));
    }

    @Test
    void theChosenAthletesStandBelowOneAnotherWithTheirRunwayAndAWorkoutMovesInItsLine() {
        show(ana.id().value() + "," + ben.id().value(), TODAY.toString());

        assertThat(names()).containsExactly("Ana P", "Ben O");
        assertThat(drawn()).contains("2 days planned").contains("nothing planned");

        fire(calendar -> new MonthCalendar.Opened(calendar, true, hills()));
        test(find(DatePicker.class).single()).setValue(TODAY.plusDays(4));
        test(find(Button.class).withText("Move").single()).click();

        assertThat(stage.as(house, house.owner(), () -> calendars.todays(ana.id(), TODAY.plusDays(4))))
                .hasSize(1);
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(stage.as(house, house.owner(), () -> calendars.todays(ana.id(), TODAY.plusDays(2))))
                .hasSize(1);
    }

    @Test
    void daysOffStandInTheRowOfWhoeverIsOff() {
        stage.run(
                house,
                house.owner(),
                () -> absences.begin(ben.id(), Absence.Kind.TRAVEL, TODAY.plusDays(1), TODAY.plusDays(2), "Tokyo"));
        show(ana.id().value() + "," + ben.id().value(), TODAY.toString());

        assertThat(Pattern.compile("\"label\":\"Day off\"").matcher(drawn()).results())
                .hasSize(2);
        assertThat(row(ben)).contains("Day off");
        assertThat(row(ana)).doesNotContain("Day off");
    }

    private String row(AthleteProfile athlete) {
        String drawn = drawn();
        String from = drawn.substring(drawn.indexOf("\"head\":{\"name\":\"" + athlete.name()));
        int next = from.indexOf("\"head\":", 1);
        return next < 0 ? from : from.substring(0, next);
    }

    @Test
    void aWorkoutDraggedAlongItsRowIsMovedAndOneDraggedToAnotherRowIsCopied() {
        show(ana.id().value() + "," + ben.id().value(), TODAY.toString());
        String hills = hills();

        fire(calendar -> new MonthCalendar.Moved(calendar, true, hills, cell(ana, TODAY.plusDays(3)), ""));
        assertThat(on(ana, TODAY.plusDays(3))).hasSize(1);
        assertThat(on(ana, TODAY.plusDays(2))).isEmpty();

        fire(calendar -> new MonthCalendar.Moved(calendar, true, hills, cell(ben, TODAY.plusDays(4)), ""));
        assertThat(on(ben, TODAY.plusDays(4)))
                .singleElement()
                .returns("Hills", copy -> copy.text().title());
        assertThat(on(ana, TODAY.plusDays(3))).hasSize(1);
        assertThat(on(ana, TODAY.plusDays(4))).isEmpty();

        fire(calendar -> new MonthCalendar.Moved(calendar, true, hills, cell(cleo, TODAY.plusDays(4)), ""));
        assertThat(on(cleo, TODAY.plusDays(4))).isEmpty();

        fire(calendar -> new MonthCalendar.Done(calendar, true, "keep", hills));
        fire(calendar -> new MonthCalendar.Pasted(calendar, true, cell(ben, TODAY.minusDays(1))));
        assertThat(on(ben, TODAY.minusDays(1))).isEmpty();
        fire(calendar -> new MonthCalendar.Pasted(calendar, true, cell(ben, TODAY.plusDays(1))));
        assertThat(on(ben, TODAY.plusDays(1))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "0000-01-01", "9999-12-31"})
    void aDayThatNoPlanReachesIsLeftOut(String day) {
        show(ana.id().value().toString(), day);

        assertThat(names()).containsExactly("Ana P");
        assertThat(drawn()).contains(TODAY.toString());
    }

    @Test
    void whoIsNotOnTheRosterAndWhatIsNoDayAreLeftOut() {
        AthleteProfile foreign = stage.athlete(stage.house(), "Fred");
        show("nonsense," + foreign.id().value() + "," + cleo.id().value(), "soon");

        assertThat(names()).containsExactly("Cleo D");
    }

    private void show(String who, String day) {
        UI.getCurrent()
                .navigate(
                        "coach/" + house.slug() + "/calendars", QueryParameters.simple(Map.of("who", who, "day", day)));
        roundTrip();
    }

    private List<String> names() {
        return HEAD.matcher(drawn()).results().map(found -> found.group(1)).toList();
    }

    /** The one chip that is planned. */
    private String hills() {
        return CHIP.matcher(drawn())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(AthleteProfile athlete, LocalDate day) {
        return CalendarData.key(day, athlete.id().value().toString());
    }

    private List<PlannedWorkout> on(AthleteProfile athlete, LocalDate day) {
        return stage.as(house, house.owner(), () -> calendars.todays(athlete.id(), day));
    }

    private void fire(Function<MonthCalendar, ComponentEvent<MonthCalendar>> event) {
        MonthCalendar calendar = find(MonthCalendar.class).single();
        ComponentUtil.fireEvent(calendar, event.apply(calendar));
    }

    private String drawn() {
        return String.valueOf(find(MonthCalendar.class).single().getElement().getPropertyRaw("data"));
    }
}
