package io.milepost.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Availabilities;
import io.milepost.roster.Groups;
import io.milepost.running.Distance;
import io.milepost.testing.Screen;
import io.milepost.testing.Stage;
import io.milepost.testing.Visitor;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Sunday evening: a coach gives one workout to a group of twelve, one of whom cannot train on that day and one of whom
 * would run hard two days in a row; moves one by hand, takes the whole back, and finds her own change untouched.
 */
abstract class GroupStory extends Story {

    private static final int SIZE = 12;

    @Autowired
    private Groups groups;

    @Autowired
    private Availabilities availabilities;

    @Autowired
    private Paces paces;

    @Autowired
    private Calendars calendars;

    private Stage.House house;
    private List<AthleteProfile> athletes;
    private LocalDate wednesday;

    @Test
    void oneWorkoutForTwelveAndBackAgain() {
        house = stage.house();
        athletes = twelveRunners();
        wednesday = athletes.getFirst().today(clock).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
        benRunsHardTheDayBefore();

        Visitor kim = signedIn(screen(), house.owner(), "/coach/" + house.slug() + "/assign");
        choosesTheGroup(kim);
        seesWhoCannotAndWhoWouldRunHardTwice(kim);
        gives(kim);
        eachHasItAtTheirOwnPaces();
        movesOneByHand(kim);
        takesTheWholeBack(kim);
    }

    private List<AthleteProfile> twelveRunners() {
        List<AthleteProfile> all = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            AthleteProfile athlete = stage.athlete(house, i == 0 ? "Ana Prieto" : i == 1 ? "Ben Otto" : "Runner " + i);
            all.add(athlete);
        }
        stage.run(house, house.owner(), () -> {
            for (int i = 0; i < SIZE; i++) {
                AthleteProfile athlete = all.get(i);
                paces.recordRace(new RaceResult(
                        athlete.id(),
                        "Parkrun",
                        Distance.km(5),
                        Duration.ofSeconds(1_100 + 40L * i),
                        athlete.today(clock).minusDays(9),
                        true));
            }
            availabilities.say(all.getLast().id(), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
            groups.put(
                    groups.create("Wednesday group").id(),
                    all.stream().map(AthleteProfile::id).toList());
        });
        return all;
    }

    private void benRunsHardTheDayBefore() {
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(
                        athletes.get(1).id(),
                        wednesday.minusDays(1),
                        new WorkoutText("Hills of Tuesday", ""),
                        Workout.of("15min E, 6x60s hill jog 2min, 10min E"))));
    }

    private void choosesTheGroup(Visitor kim) {
        Locator whole = kim.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Groups"));
        whole.fill("Wednesday");
        kim.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Wednesday group"))
                .click();
        whole.press("Tab");
        press(kim, "Go on with 12 athletes");
        arrives(kim, ".*/assign/[0-9a-f-]{36}");
    }

    private void seesWhoCannotAndWhoWouldRunHardTwice(Visitor kim) {
        field(kim, "Workout").fill("15min E, 5x1km I jog 2min, 10min E");
        picks(kim.page().locator("vaadin-date-picker input").first(), wednesday);
        kim.page()
                .getByText("Who cannot on that day gets it on the nearest free day of the same week")
                .click();
        sees(kim, "1 athlete needs your look");
        sees(kim, "Cannot train on Wednesday");
        sees(kim, "Hard days touch: “Hills of Tuesday”");
        assertThat(kim.text()).contains("Runner 11", "11 athletes are ready");
        assertThat(on(athletes.getFirst(), wednesday)).isEmpty();
        kim.findsNoBarriers();
    }

    private void gives(Visitor kim) {
        press(kim, "Assign to 11 athletes");
        sees(kim, "11 athletes have it");
        kim.findsNoBarriers();
    }

    private void eachHasItAtTheirOwnPaces() {
        Set<Double> speeds = new HashSet<>();
        for (AthleteProfile athlete : athletes.subList(0, SIZE - 1)) {
            List<PlannedWorkout> planned = on(athlete, wednesday);
            assertThat(planned).as(athlete.name()).hasSize(1);
            var own = planned.getFirst().paces();
            assertThat(own).isNotNull();
            speeds.add(own.interval().secondsPerKm());
        }
        assertThat(speeds).hasSize(SIZE - 1);
        assertThat(on(athletes.getLast(), wednesday)).isEmpty();
    }

    /** With keys where there is a keyboard, by the dialog where there is a thumb. */
    private void movesOneByHand(Visitor kim) {
        String report = kim.page().url().replaceFirst("^https?://[^/]+", "");
        AthleteProfile ana = athletes.getFirst();
        kim.goTo("/coach/" + house.slug() + "/athletes/" + ana.id().value() + "/calendar?month="
                + wednesday.toString().substring(0, 7));
        Locator chip = kim.page().locator("mp-calendar .chip").first();
        if (screen() == Screen.DESK) {
            chip.focus();
            kim.page().keyboard().press("Space");
            kim.page().keyboard().press("ArrowRight");
            kim.page().keyboard().press("Space");
        } else {
            chip.click();
            kim.settle();
            button(kim, "Move to…").click();
            kim.settle();
            Locator dialog = kim.page().getByRole(AriaRole.DIALOG).last();
            picks(dialog.locator("vaadin-date-picker input"), wednesday.plusDays(1));
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move"))
                    .last()
                    .click();
        }
        sees(kim, " moved to ");
        kim.settle();
        assertThat(on(ana, wednesday.plusDays(1))).hasSize(1);
        kim.goTo(report);
    }

    private void takesTheWholeBack(Visitor kim) {
        press(kim, "Take all of it back");
        sees(kim, "taken back from 10");
        sees(kim, "was changed since");
        assertThat(on(athletes.getFirst(), wednesday.plusDays(1))).hasSize(1);
        for (AthleteProfile athlete : athletes.subList(1, SIZE)) {
            assertThat(on(athlete, wednesday)).as(athlete.name()).isEmpty();
        }
        assertThat(on(athletes.get(1), wednesday.minusDays(1))).hasSize(1);
        kim.findsNoBarriers();
    }

    private List<PlannedWorkout> on(AthleteProfile athlete, LocalDate day) {
        return stage.as(house, house.owner(), () -> calendars.todays(athlete.id(), day));
    }
}
