package io.milepost.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.milepost.running.Distance;
import io.milepost.testing.Visitor;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.notation.Effort;
import io.milepost.training.proposals.Proposals;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan is made, and adapted when a race says more than the last one. */
abstract class PlanStory extends TrainingStory {

    @Autowired
    private Proposals proposals;

    @Test
    void aPlanBelowTodaysMilesTakesTheTuneUpRacesPacesAndLeavesWhatWasDone() {
        Distance usual = fourWeeksOfRunning();
        Visitor kim = signedIn(screen(), house.owner(), page + "/paces");
        recordsATenK(kim, "Autumn 10 km", "40:00");

        kim.goTo(page + "/calendar");
        button(kim, "Apply a template").first().click();
        kim.settle();
        sees(kim, "Start from 45 miles a week");
        kim.findsNoBarriers();
        field(kim, "Why").last().fill("The miles go down, the paces get a purpose.");
        kim.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Apply a template"))
                .click();
        sees(kim, "Plan applied up to");
        kim.settle();
        kim.findsNoBarriers();
        LocalDate race = stage.as(house, house.owner(), () -> calendars.plan(ana.id()))
                .orElseThrow()
                .raceDay();
        dipsGrowsAndTapers(usual, race);

        LocalDate tuneUp = race.minusWeeks(6);
        trainsUntil(tuneUp);
        clock.move(Duration.ofDays(
                race.minusWeeks(6).toEpochDay() - ana.today(clock).toEpochDay() + 1));
        List<PlannedWorkout> done = planned(race.minusWeeks(12), tuneUp.minusDays(1));

        Visitor again = signedIn(screen(), house.owner(), page + "/paces");
        recordsATenK(again, "Tune-up 10 km", "38:40");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !stage.as(house, house.owner(), () -> proposals.of(ana.id()))
                        .isEmpty());
        again.goTo(page + "/proposals");
        sees(again, "Tune-up 10 km");
        again.findsNoBarriers();
        approve(again).first().click();
        again.settle();
        sees(again, "The ledger has it");

        assertThat(planned(race.minusWeeks(12), tuneUp.minusDays(1)))
                .as("what was done keeps the paces that it was done for")
                .isEqualTo(done);
        assertThat(planned(ana.today(clock).plusDays(1), race).stream()
                        .filter(workout -> workout.effort() != Effort.RACE))
                .isNotEmpty()
                .allMatch(workout -> vdot(workout) > 53);
        again.goTo(page + "/ledger");
        sees(again, "New paces");
        again.findsNoBarriers();
    }

    private void recordsATenK(Visitor kim, String name, String time) {
        kim.goTo(page + "/paces");
        button(kim, "Record a race").first().click();
        kim.settle();
        field(kim, "Name of the race").fill(name);
        field(kim, "Time").fill(time);
        field(kim, "Time").press("Tab");
        kim.settle();
        press(kim, "Use these paces");
        sees(kim, "Recorded. VDOT is");
    }

    private void dipsGrowsAndTapers(Distance usual, LocalDate race) {
        Map<LocalDate, Double> weeks = new TreeMap<>();
        planned(race.minusWeeks(12), race.minusDays(1))
                .forEach(workout -> weeks.merge(
                        workout.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        workout.estimate().distance().metres(),
                        Double::sum));
        List<Double> metres = List.copyOf(weeks.values());
        double most = metres.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertThat(metres.get(1)).as("the second week, which is whole").isLessThan(usual.metres());
        assertThat(most).isGreaterThan(metres.get(1) * 1.15);
        assertThat(metres.getLast()).as("the race's week, without the race").isLessThan(most * 0.6);
    }

    private void trainsUntil(LocalDate last) {
        planned(ana.today(clock).plusDays(1), last.minusDays(1)).stream()
                .filter(workout -> !workout.estimate().distance().isZero())
                .forEach(workout -> {
                    long ahead = workout.day().toEpochDay() - ana.today(clock).toEpochDay();
                    clock.move(Duration.ofDays(ahead));
                    ran(workout.day(), workout.estimate().distance().km());
                });
    }

    private static double vdot(PlannedWorkout workout) {
        return Objects.requireNonNull(workout.vdot()).value();
    }
}
