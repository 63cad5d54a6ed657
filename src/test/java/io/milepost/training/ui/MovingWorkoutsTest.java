package io.milepost.training.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import io.milepost.roster.AthleteProfile;
import io.milepost.testing.BrowserTest;
import io.milepost.testing.OnMySql;
import io.milepost.testing.Screen;
import io.milepost.testing.Stage;
import io.milepost.testing.Visitor;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnMySql
class MovingWorkoutsTest extends BrowserTest {

    private static final List<KeyboardModifier> CTRL = List.of(KeyboardModifier.CONTROL);
    private static final List<KeyboardModifier> SHIFT = List.of(KeyboardModifier.SHIFT);

    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Autowired
    private Calendars calendars;

    private Stage.House house;
    private AthleteProfile ana;
    private LocalDate tuesday;

    @BeforeEach
    void aWorkoutInTheMiddleOfTheMonth() {
        LocalDate early = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .plusMonths(1)
                .withDayOfMonth(2);
        clock.move(Duration.between(clock.instant(), early.atTime(NOON).toInstant(ZoneOffset.UTC)));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        tuesday = ana.today(clock).withDayOfMonth(10).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(
                        ana.id(),
                        tuesday,
                        new WorkoutText("Threshold", "to get sharp"),
                        Workout.of("2km E, 3x6min T jog 1min, 2km E"))));
    }

    @Test
    void aCoachMovesAWorkoutWithKeysAndTakesItBack() {
        Visitor coach = coach(Screen.DESK);
        chip(coach).focus();
        coach.page().keyboard().press("Space");
        assertThat(coach.page().locator("mp-calendar [role=status]")).containsText("picked up");
        coach.page().keyboard().press("ArrowRight");
        coach.page().keyboard().press("ArrowRight");
        coach.page().keyboard().press("Space");
        assertThat(coach.page().getByText("Threshold moved to").first()).isVisible();
        coach.settle();

        assertThat(on(tuesday.plusDays(2))).hasSize(1);
        assertThat(chip(coach)).isFocused();
        coach.picture(Path.of("target", "shots", "calendar-coach.png"));

        coach.page()
                .getByText("Undo", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(coach.page().getByText("All is as it was before").first()).isVisible();
        assertThat(on(tuesday)).hasSize(1);
    }

    @Test
    void aCoachDragsAWorkoutToAnotherDay() {
        Visitor coach = coach(Screen.DESK);
        Locator target = coach.page().locator("mp-calendar .chips[data-day='" + tuesday.plusDays(3) + "']");
        BoundingBox from = chip(coach).boundingBox();
        BoundingBox to = target.boundingBox();
        coach.page().mouse().move(from.x + 20, from.y + 10);
        coach.page().mouse().down();
        for (int step = 1; step <= 12; step++) {
            coach.page()
                    .mouse()
                    .move(
                            from.x + 20 + (to.x + 30 - from.x - 20) * step / 12,
                            from.y + 10 + (to.y + 12 - from.y - 10) * step / 12);
            coach.page().waitForTimeout(20);
        }
        coach.page().mouse().up();
        assertThat(coach.page().getByText("Threshold moved to").first()).isVisible();
        coach.settle();

        assertThat(on(tuesday.plusDays(3))).hasSize(1);
        assertThat(target.locator(".chip")).hasCount(1);
        assertThat(coach.page().locator("mp-calendar .chip")).hasCount(1);
    }

    @Test
    void aCoachSelectsWithKeysMovesTheSelectedTogetherAndPastesACopy() {
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(
                        ana.id(), tuesday.plusDays(2), new WorkoutText("Easy", ""), Workout.of("8km E"))));
        Visitor coach = coach(Screen.DESK);
        Keyboard keys = coach.page().keyboard();
        Locator said = coach.page().locator("mp-calendar [role=status]");
        chip(coach).first().focus();
        keys.press("x");
        assertThat(said).hasText("1 selected");
        keys.press("Shift+ArrowRight");
        keys.press("Shift+ArrowRight");
        assertThat(said).hasText("2 selected");
        assertThat(coach.page().locator("mp-calendar .chip[aria-pressed=true]")).hasCount(2);
        coach.findsNoBarriers();

        keys.press("Space");
        keys.press("ArrowRight");
        keys.press("Space");
        assertThat(said).containsText("Easy and 1 more dropped");
        coach.settle();
        assertThat(coach.text()).contains("2 workouts moved");
        assertThat(on(tuesday.plusDays(1))).hasSize(1);
        assertThat(on(tuesday.plusDays(3))).hasSize(1);

        keys.press("Control+c");
        assertThat(said).hasText("2 workouts copied. Paste on a day.");
        keys.press("ArrowDown");
        keys.press("Control+v");
        assertThat(coach.page().getByText("2 workouts copied to Ana").first()).isVisible();
        coach.settle();
        assertThat(chip(coach)).hasCount(4);

        coach.page().locator("mp-calendar .chip").nth(0).click(new Locator.ClickOptions().setModifiers(CTRL));
        coach.page().locator("mp-calendar .chip").nth(3).click(new Locator.ClickOptions().setModifiers(SHIFT));
        assertThat(said).hasText("4 selected");
        keys.press("Escape");
        assertThat(coach.page().locator("mp-calendar .chip.selected")).hasCount(0);
        keys.press("?");
        assertThat(coach.page().getByText("Keys of the calendar")).isVisible();
    }

    @Test
    void onAPhoneTheMonthIsAListAndAWorkoutTellsItself() {
        Visitor athlete = signedIn(Screen.PHONE, ana.account(), "/me/" + house.slug() + "/calendar");
        assertThat(athlete.page().locator("mp-calendar[compact]")).hasCount(1);
        athlete.findsNoBarriers();
        athlete.picture(Path.of("target", "shots", "calendar-athlete.png"));

        chip(athlete).click();
        assertThat(athlete.page().getByText("Why: to get sharp")).isVisible();
        athlete.findsNoBarriers();
    }

    private Visitor coach(Screen screen) {
        Visitor coach = signedIn(
                screen,
                house.owner(),
                "/coach/" + house.slug() + "/athletes/" + ana.id().value() + "/calendar");
        assertThat(chip(coach).first()).isVisible();
        return coach;
    }

    private static Locator chip(Visitor visitor) {
        return visitor.page().locator("mp-calendar .chip");
    }

    private List<PlannedWorkout> on(LocalDate day) {
        return stage.as(house, house.owner(), () -> calendars.todays(ana.id(), day));
    }
}
