package io.milepost.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import io.milepost.roster.AthleteProfile;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SideBySideViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    @Autowired
    Calendars calendars;

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
        String text = find(WeekGrid.class).single().getElement().getTextRecursively();
        assertThat(text).contains("2 days planned").contains("nothing planned");

        test(chip("Hills")).click();
        test(find(DatePicker.class).single()).setValue(TODAY.plusDays(4));
        test(find(Button.class).withText("Move").single()).click();

        assertThat(stage.as(house, house.owner(), () -> calendars.todays(ana.id(), TODAY.plusDays(4))))
                .hasSize(1);
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(stage.as(house, house.owner(), () -> calendars.todays(ana.id(), TODAY.plusDays(2))))
                .hasSize(1);
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
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().contains("view=week"))
                .map(Anchor::getText)
                .toList();
    }

    private Button chip(String title) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
