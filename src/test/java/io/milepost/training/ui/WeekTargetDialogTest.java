package io.milepost.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Seats;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.training.periods.Target;
import io.milepost.training.weeks.Season;
import io.milepost.training.weeks.SeasonWeek;
import io.milepost.ui.DecimalField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class WeekTargetDialogTest extends ViewTest {

    @Autowired
    private Doors doors;

    @Autowired
    private Season season;

    @Autowired
    private Calendars calendars;

    private AthleteProfile ana;

    @BeforeEach
    void aWeekIsPlanned() {
        Stage.House house = stage.house();
        ana = stage.athlete(house, "Ana P");
        signIn(house.owner());
        Seats.sitDown(UI.getCurrent(), house.id());
        calendars.plan(new PlanWorkout(
                ana.id(), ana.today(clock).plusDays(8), new WorkoutText("Run", ""), Workout.of("10km E")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001", "5000000", "1,2,3", "."})
    void aVolumeThatNobodyRunsInAWeekIsAskedForAgain(String volume) {
        open();

        find(DecimalField.class).single().setValue(volume);
        save();

        assertThat(find(DecimalField.class).single().isInvalid()).isTrue();
        assertThat(find(DecimalField.class).single().getErrorMessage()).contains("1000");
        assertThat(season.of(ana.id())).allMatch(week -> week.target() == null);
    }

    @Test
    void aVolumeIsKept() {
        SeasonWeek week = open();

        find(DecimalField.class).single().setValue("62.5");
        save();

        assertThat(season.of(ana.id()))
                .filteredOn(each -> each.monday().equals(week.monday()))
                .singleElement()
                .returns(Distance.metres(62_500), SeasonWeek::wanted);
    }

    @Test
    void theSecondOfTwoCoachesKeepsWhatTheyTypedAndIsTold() {
        SeasonWeek week = open();
        find(DecimalField.class).single().setValue("62.5");
        season.want(ana.id(), new Target(week.monday(), Distance.km(40), null), null, null);

        save();

        assertThat(wanted(week)).isEqualTo(Distance.km(40));
        assertThat(find(ProblemLine.class).single().getText()).contains("still here");
        assertThat(find(DecimalField.class).single().getValue()).isEqualTo("62.5");

        save();

        assertThat(wanted(week)).isEqualTo(Distance.metres(62_500));
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
    }

    @Test
    void aWeekWithoutRunningSaysNothingOfDistance() {
        calendars.plan(new PlanWorkout(
                ana.id(), ana.today(clock).plusDays(22), new WorkoutText("Lesson", ""), Workout.of("LESSON 20min")));
        SeasonStrip strip = new SeasonStrip(season, doors, ana);
        UI.getCurrent().add(strip);

        assertThat(find(WeekLine.class, strip).all())
                .extracting(line -> line.getElement().getTextRecursively())
                .anySatisfy(week -> assertThat(week).contains("10.0"))
                .last()
                .asString()
                .doesNotContain("0.0");
    }

    private Distance wanted(SeasonWeek week) {
        return season.of(ana.id()).stream()
                .filter(each -> each.monday().equals(week.monday()))
                .findFirst()
                .orElseThrow()
                .wanted();
    }

    private SeasonWeek open() {
        SeasonWeek week = season.of(ana.id()).getLast();
        SeasonStrip strip = new SeasonStrip(season, doors, ana);
        UI.getCurrent().add(strip);
        test(find(Button.class, strip).all().getLast()).click();
        return week;
    }

    private void save() {
        test(find(Button.class).withText("Save").single()).click();
    }
}
