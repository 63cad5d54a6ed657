package io.milepost.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Workout;
import io.milepost.training.weeks.WeekTotals;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan behind an activity on its page, and the rest of a plan above its calendar. */
class PlanOfActivityTest extends ViewTest {

    @Autowired
    private Calendars calendars;

    @Autowired
    private Activities activities;

    @Autowired
    private Absences absences;

    private Stage.House house;
    private AthleteProfile ana;
    private LocalDate today;

    @BeforeEach
    void anAthlete() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        today = ana.today(clock);
    }

    @Test
    void theAthleteSaysThatARunWasAnotherWorkoutAndLetsMilepostFindOutAgain() {
        plan(today.minusDays(1), "Easy run", "10km E");
        plan(today.minusDays(3), "Tempo", "10km T");
        ActivityId run = run(today.minusDays(1));
        signIn(Objects.requireNonNull(ana.account()));
        open("me/" + house.slug() + "/activities/" + run.value());

        assertThat(card().replace('\u00a0', ' '))
                .contains("Easy run")
                .contains("10 km easy")
                .contains("As planned");

        test(others())
                .selectItem(others().getItemLabelGenerator()
                        .apply(others().getListDataView().getItems().findFirst().orElseThrow()));
        assertThat(card()).contains("Tempo").contains("Another day").contains("Somebody decided this");
        assertThat(on(today.minusDays(1)).compliance()).isNotEqualTo(Compliance.AS_PLANNED);

        click("Let Milepost find out");
        assertThat(card()).contains("Easy run").doesNotContain("Somebody decided this");

        click("Not this one");
        assertThat(card()).doesNotContain("As planned");
        test(find(Button.class).withText("Undo").all().getLast()).click();
        assertThat(on(today.minusDays(1)).compliance()).isEqualTo(Compliance.AS_PLANNED);
    }

    @Test
    void whoRanByTimeAndHasNoPacesIsNotSaidToHaveRunSoFarAndItCountsInTheWeekAsPlanned() {
        plan(today, "Easy run", "24min E");
        signIn(Objects.requireNonNull(ana.account()));
        open("me/" + house.slug() + "/log");
        click("As planned");

        assertThat(stage.as(house, house.owner(), () -> activities.between(ana.id(), today, today)))
                .singleElement()
                .returns(Duration.ofMinutes(24), ActivitySummary::timer)
                .returns(null, ActivitySummary::distance);
        assertThat(on(today).compliance()).isEqualTo(Compliance.AS_PLANNED);
        WeekTotals week = new WeekTotals(
                stage.as(house, house.owner(), () -> calendars.between(ana.id(), today, today)), today, Map.of());
        assertThat(week.done(today)).isEqualTo(week.planned(today)).isNotEqualTo(Distance.ZERO);
    }

    @Test
    void trainingFarFromAnyPlanSaysNothingAboutOneAndCanBeSpokenOf() {
        ActivityId run = run(today.minusDays(1));
        signIn(Objects.requireNonNull(ana.account()));
        open("me/" + house.slug() + "/activities/" + run.value());

        assertThat(find(ActivityPlanCard.class).exists()).isFalse();

        test(find(TextArea.class).withLabel("Say something").single()).setValue("Could not sit still");
        click("Send");
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/activities/" + run.value());
        assertThat(find(CommentThread.class).single().getElement().getTextRecursively())
                .contains("Could not sit still")
                .contains("new");
    }

    @Test
    void theCoachLetsThePlanRestAndGoOn() {
        plan(today, "Easy run", "10km E");
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/calendar");

        click("Pause");
        click("Let it rest");
        assertThat(find(PauseBar.class).single().getElement().getTextRecursively())
                .contains("Paused since");
        assertThat(on(today).compliance()).isEqualTo(Compliance.EXCUSED);

        test(find(Button.class).withText("Go on").all().getFirst()).click();
        assertThat(find(ResumeDialog.class).single().getElement().getTextRecursively())
                .contains("the plan goes on as it is");
        test(find(Button.class).withText("Go on").all().getLast()).click();
        assertThat(stage.asTask(house, () -> absences.of(ana.id())))
                .singleElement()
                .returns(today, Absence::last);
    }

    private void plan(LocalDate day, String title, String notation) {
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(ana.id(), day, new WorkoutText(title, ""), Workout.of(notation))));
    }

    private ActivityId run(LocalDate day) {
        return stage.as(
                house,
                house.owner(),
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                Sport.RUN,
                                day,
                                null,
                                Distance.km(10),
                                Duration.ofMinutes(60),
                                null,
                                Impression.NONE,
                                false)));
    }

    private PlannedWorkout on(LocalDate day) {
        return stage.as(house, house.owner(), () -> calendars.todays(ana.id(), day))
                .getFirst();
    }

    private String card() {
        return find(ActivityPlanCard.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked") // the card has this one select
    private Select<PlannedWorkout> others() {
        return find(Select.class).withLabel("It was another workout").single();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
