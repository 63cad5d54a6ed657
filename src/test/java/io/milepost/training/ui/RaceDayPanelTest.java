package io.milepost.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.Calendars;
import io.milepost.training.Templates;
import io.milepost.training.season.Fuel;
import io.milepost.training.season.KeptRaceDay;
import io.milepost.training.season.Pacing;
import io.milepost.training.season.RaceDay;
import io.milepost.training.season.RaceDays;
import io.milepost.ui.DistanceField;
import io.milepost.ui.FileLink;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A coach and the day of a race")
class RaceDayPanelTest extends ViewTest {

    @Autowired
    Templates templates;

    @Autowired
    Calendars calendars;

    @Autowired
    RaceDays raceDays;

    @Autowired
    Paces paces;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void open() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
    }

    @Test
    void writesThePlanWhichTheAthleteThenReads() {
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/race-day");
        test($(Button.class).withText("Write the race-day plan").single()).click();
        test($(Button.class).withText("Keep the plan").single()).click();
        assertThat(field("Race").isInvalid()).isTrue();
        assertThat(field("Goal time").isInvalid()).isTrue();

        field("Race").setValue("Berlin");
        field("Goal time").setValue("41:20");
        $(DatePicker.class).single().setValue(ana.today(clock).plusDays(5));
        $(DistanceField.class).single().setDistance(Distance.km(10));
        test($(Button.class).withText("Keep the plan").single()).click();

        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(raceDays.next(ana.id()).orElseThrow().goal()).isEqualTo(Duration.ofSeconds(2480));

        test($(Button.class).withText("Take away").single()).click();
        assertThat(raceDays.next(ana.id())).isEmpty();
        test($(Button.class).withText("Undo").single()).click();
        assertThat(raceDays.next(ana.id())).isPresent();

        signIn(Objects.requireNonNull(ana.account()));
        open("me/" + house.slug() + "/race-day");
        assertThat($(FileLink.class).all()).hasSize(2);
    }

    @Test
    void beginsWithTheDistanceOfTheRaceThatThePlanLeadsTo() {
        LocalDate day = ana.today(clock).plusWeeks(13).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        stage.run(
                house,
                house.owner(),
                () -> templates.apply(new ApplyTemplate(ana.id(), "half-beginner", day, Set.of(), "")));
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/race-day");

        test($(Button.class).withText("Write the race-day plan").single()).click();

        assertThat($(DatePicker.class).single().getValue()).isEqualTo(day);
        assertThat($(DistanceField.class).single().distance()).contains(Distance.metres(21_097.5));
    }

    @Test
    void movesThePlanToAnotherDayAndLeavesNoneBehind() {
        LocalDate day = ana.today(clock).plusDays(5);
        stage.run(house, house.owner(), () -> raceDays.write(plan(day)));
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/race-day");

        test($(Button.class).withText("Change").single()).click();
        $(DatePicker.class).single().setValue(day.plusDays(7));
        test($(Button.class).withText("Keep the plan").single()).click();

        assertThat(raceDays.on(ana.id(), day)).isEmpty();
        assertThat(raceDays.next(ana.id()).orElseThrow().day()).isEqualTo(day.plusDays(7));
    }

    @Test
    void keepsWhatTheSecondOfTwoCoachesTypedAndSaysSo() {
        LocalDate day = ana.today(clock).plusDays(5);
        stage.run(house, house.owner(), () -> raceDays.write(plan(day)));
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/race-day");
        test($(Button.class).withText("Change").single()).click();
        stage.run(house, house.owner(), () -> {
            KeptRaceDay kept = raceDays.nextKept(ana.id()).orElseThrow();
            raceDays.rewrite(kept, plan(day.plusDays(1)));
        });

        field("Race").setValue("Berlin, mine");
        test($(Button.class).withText("Keep the plan").single()).click();

        assertThat(raceDays.next(ana.id()).orElseThrow()).isEqualTo(plan(day.plusDays(1)));
        assertThat(field("Race").getValue()).isEqualTo("Berlin, mine");
        assertThat($(ProblemLine.class).single().getText()).contains("still here");

        test($(Button.class).withText("Keep the plan").single()).click();

        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(raceDays.next(ana.id()).orElseThrow().race()).isEqualTo("Berlin, mine");
        assertThat(raceDays.on(ana.id(), day.plusDays(1))).isEmpty();
    }

    @Test
    void doesNotTakeAwayWhatSomebodyChangedMeanwhile() {
        LocalDate day = ana.today(clock).plusDays(5);
        stage.run(house, house.owner(), () -> raceDays.write(plan(day)));
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/race-day");
        stage.run(
                house,
                house.owner(),
                () -> raceDays.rewrite(raceDays.nextKept(ana.id()).orElseThrow(), plan(day.plusDays(1))));

        test($(Button.class).withText("Take away").single()).click();

        assertThat(raceDays.next(ana.id())).contains(plan(day.plusDays(1)));
        assertThat($(Button.class).withText("Undo").exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:30", "72:00:00"})
    void asksAgainForAGoalThatNoRaceTakes(String goal) {
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/race-day");
        test($(Button.class).withText("Write the race-day plan").single()).click();
        field("Race").setValue("Berlin");
        $(DatePicker.class).single().setValue(ana.today(clock).plusDays(5));
        $(DistanceField.class).single().setDistance(Distance.km(10));

        field("Goal time").setValue(goal);
        test($(Button.class).withText("Keep the plan").single()).click();

        assertThat(field("Goal time").isInvalid()).isTrue();
        assertThat(raceDays.next(ana.id())).isEmpty();
    }

    @Test
    void suggestsAnotherTimeForAnotherDistanceAndLeavesTheCoachesOwn() {
        RaceResult tuneUp = new RaceResult(
                ana.id(),
                "Tune-up",
                Distance.km(10),
                Duration.ofMinutes(42),
                ana.today(clock).minusDays(10),
                true);
        stage.run(house, house.owner(), () -> paces.recordRace(tuneUp));
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/race-day");
        test($(Button.class).withText("Write the race-day plan").single()).click();
        DistanceField distance = $(DistanceField.class).single();
        distance.setDistance(Distance.km(10));
        assertThat(field("Goal time").getValue()).startsWith("4");

        distance.setDistance(Distance.MARATHON);
        assertThat(field("Goal time").getValue()).startsWith("3:");

        field("Goal time").setValue("3:30:00");
        distance.setDistance(Distance.HALF_MARATHON);
        assertThat(field("Goal time").getValue()).isEqualTo("3:30:00");
    }

    @Test
    void doesNotTakeAPlanForADayThatIsOver() {
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/race-day");
        test($(Button.class).withText("Write the race-day plan").single()).click();
        field("Race").setValue("Berlin");
        field("Goal time").setValue("41:20");
        $(DistanceField.class).single().setDistance(Distance.km(10));

        $(DatePicker.class).single().setValue(ana.today(clock).minusDays(1));
        test($(Button.class).withText("Keep the plan").single()).click();

        assertThat($(DatePicker.class).single().isInvalid()).isTrue();
        assertThat($(DatePicker.class).single().getErrorMessage()).contains("is over");
        assertThat(raceDays.on(ana.id(), ana.today(clock).minusDays(1))).isEmpty();
    }

    private RaceDay plan(LocalDate day) {
        return new RaceDay(
                ana.id(),
                day,
                "Berlin",
                Distance.km(10),
                Duration.ofMinutes(42),
                Pacing.EVEN,
                null,
                Fuel.NONE,
                List.of(),
                "");
    }

    @Test
    void copiesTheSeasonAroundTheNextRaceAndTakesItBack() {
        LocalDate race = ana.today(clock).plusWeeks(8).with(DayOfWeek.SUNDAY);
        stage.run(
                house,
                house.owner(),
                () -> templates.apply(new ApplyTemplate(ana.id(), "ten-k", race, Set.of(), "Her first ten")));
        clock.move(Duration.ofDays(70));
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/race-day");

        test($(Button.class).withText("Copy this season around a new race").single())
                .click();
        $(DatePicker.class).single().setValue(ana.today(clock).plusWeeks(12).with(DayOfWeek.SUNDAY));
        Button plan = $(Button.class).all().stream()
                .filter(button -> button.getText().matches("Plan \\d+ workouts"))
                .findFirst()
                .orElseThrow();
        test(plan).click();

        assertThat(calendars.plan(ana.id())).isPresent();
        test($(Button.class).withText("Undo").single()).click();
        assertThat(calendars.plan(ana.id())).isEmpty();
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }
}
