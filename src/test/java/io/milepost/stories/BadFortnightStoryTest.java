package io.milepost.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.progress.Achievement;
import io.milepost.progress.Consistencies;
import io.milepost.progress.Milestones;
import io.milepost.progress.consistency.Consistency;
import io.milepost.progress.consistency.ConsistencyWeek;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AgreedDays;
import io.milepost.running.Distance;
import io.milepost.testing.Screen;
import io.milepost.testing.Visitor;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import io.milepost.training.proposals.Proposals;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A bad fortnight: intervals that fail, a jog of two miles, four sick days, and the way back. The athlete is answered at once
 * and in person, the plan is eased and nothing is crammed in, and what was learnt comes back when it is of use.
 */
class BadFortnightStoryTest extends TrainingStory {

    private static final String LESSON = "Start the first one slower";

    @Autowired
    private Activities activities;

    @Autowired
    private Absences absences;

    @Autowired
    private AgreedDays agreedDays;

    @Autowired
    private Consistencies consistencies;

    @Autowired
    private Milestones milestones;

    @Autowired
    private Proposals proposals;

    @Override
    Screen screen() {
        return Screen.PHONE;
    }

    @Test
    void supportFiresThePlanIsEasedAndTheLessonComesBack() {
        LocalDate today = ana.today(clock);
        fourWeeksOfRunning();
        stage.run(house, house.owner(), () -> agreedDays.agree(ana.id(), 4));
        plan(today, "15min E, 5x1km I jog 2min, 10min E");
        plan(today.plusDays(1), "2mi E");
        plan(today.plusDays(2), "2km E, 3x6min T jog 1min, 2km E");
        plan(today.plusDays(4), "22km E");
        plan(today.plusDays(8), "2km E, 3x6min T jog 1min, 2km E");
        plan(today.plusDays(11), "28km E");
        plan(today.plusDays(15), "15min E, 6x800m I jog 2min, 10min E");
        plan(today.plusDays(60), "42.195km RACE");

        ran(today, 3.5);
        Visitor athlete = today();
        field(athlete, "As planned: what will you try next time?").fill(LESSON);
        press(athlete, "Keep it");
        sees(athlete, "It comes back before the next workout like this one.");

        clock.move(Duration.ofDays(1));
        saysThatItIsARoughDay();
        jogs(today.plusDays(1));
        showedUp(today.plusDays(1));
        press(today(), "Keep");
        answers();

        clock.move(Duration.ofDays(2));
        stage.run(
                house,
                house.owner(),
                () -> absences.begin(
                        ana.id(), Absence.Kind.SICK, today.plusDays(2), today.plusDays(5), "Fever, says Ana"));
        clock.move(Duration.ofDays(3));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> stage.as(house, house.owner(), () -> proposals.of(ana.id()))
                                .size()
                        > 1);
        Map<LocalDate, Double> before = metresByDay(today.plusDays(6), today.plusDays(20));

        assertThat(planned(today.plusDays(2), today.plusDays(5)))
                .as("sick days are excused")
                .isNotEmpty()
                .allMatch(workout -> workout.compliance() == Compliance.EXCUSED);

        Visitor kim = signedIn(screen(), house.owner(), page + "/proposals");
        kim.findsNoBarriers();
        editsTheFirst(kim);
        approvesTheRest(kim);

        Map<LocalDate, Double> after = metresByDay(today.plusDays(6), today.plusDays(20));
        assertThat(after.keySet()).as("no day gets a run that had none").isSubsetOf(before.keySet());
        after.forEach((day, metres) -> assertThat(metres).as("%s", day).isLessThanOrEqualTo(before.get(day) + 1));
        assertThat(after).as("the key long run stays").containsKey(today.plusDays(11));
        assertThat(planned(today.plusDays(6), today.plusDays(9)))
                .noneMatch(workout -> workout.effort().compareTo(Effort.INTERVAL) >= 0);
        athlete = today();
        sees(athlete, "Sleep in. I look at the week.");
        sees(athlete, "Easy does it, Ana.");
        athlete.findsNoBarriers();
        button(athlete, "Seen").last().click();
        athlete.settle();
        kim.goTo(page + "/ledger");
        sees(kim, "acknowledged by Ana");

        clock.move(Duration.ofDays(1));
        ran(today.plusDays(7), 5);
        clock.move(Duration.ofDays(8));
        steady(today.plusDays(5));
        athlete = today();
        sees(athlete, "Last time you wrote: “" + LESSON + "”");
        athlete.findsNoBarriers();
        press(athlete, "I used it");
        sees(athlete, "Noted: you used it.");
        ran(today.plusDays(15), 12.3);
        await("what was cut is won back")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !stage.as(house, account(), () -> milestones.uncelebrated(ana.id()))
                        .isEmpty());
        athlete = today();
        press(athlete, "Keep");
        athlete.findsNoBarriers();
        field(athlete, "I used it when …").fill("I used it when the first one began, and finished all six.");
        press(athlete, "Put it on the wall");
        sees(athlete, "It stands on your wall now.");
    }

    private Visitor today() {
        return signedIn(Screen.PHONE, account(), "/me/" + house.slug() + "/today");
    }

    private void saysThatItIsARoughDay() {
        Visitor athlete = today();
        press(athlete, "Rough day");
        athlete.findsNoBarriers();
        field(athlete, "In one line").fill("Legs like lead");
        press(athlete, "Tell " + house.practice().name());
        sees(athlete, house.practice().name() + "'s note for days like this");
        sees(athlete, "will see this today");
        athlete.findsNoBarriers();
        athlete.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Shorter")))
                .click();
        sees(athlete, "That counts.");
        press(athlete, "Undo");
        press(athlete, "Close");
    }

    /** Two miles in the evening, however they felt. */
    private void jogs(LocalDate day) {
        clock.move(Duration.ofHours(4));
        stage.run(
                house,
                account(),
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                Sport.RUN,
                                day,
                                LocalTime.of(18, 0),
                                Distance.miles(2),
                                Duration.ofMinutes(21),
                                null,
                                Impression.NONE,
                                false)));
    }

    private void showedUp(LocalDate day) {
        await("the jog earns its milestone")
                .atMost(Duration.ofSeconds(30))
                .until(() -> stage.as(house, house.owner(), () -> milestones.wall(ana.id())).stream()
                        .anyMatch(each -> each.achievement() instanceof Achievement.ShowedUp
                                && each.day().equals(day)));
    }

    private void answers() {
        Visitor kim = signedIn(Screen.PHONE, house.owner(), "/coach/" + house.slug() + "/desk");
        sees(kim, "Legs like lead");
        kim.findsNoBarriers();
        button(kim, "Reply in your words: Ana Prieto").click();
        kim.settle();
        kim.findsNoBarriers();
        field(kim, "Your words").fill("Sleep in. I look at the week.");
        press(kim, "Send");
        sees(kim, "reads it on Today");
    }

    /** The week of the last sick day owes a day less, and no week stands at nothing. */
    private void steady(LocalDate lastSick) {
        Consistency consistency = stage.as(house, house.owner(), () -> consistencies.of(ana.id()));
        assertThat(consistency.considered()).isNotEmpty().allMatch(week -> week.counted() > 0);
        assertThat(consistency.closed())
                .filteredOn(week ->
                        !week.monday().isAfter(lastSick) && !week.sunday().isBefore(lastSick))
                .extracting(ConsistencyWeek::excused)
                .containsExactly(1);
    }

    private void approvesTheRest(Visitor kim) {
        while (approve(kim).count() > 0) {
            approve(kim).first().click();
            kim.settle();
        }
        sees(kim, "Nothing to decide");
    }

    private void editsTheFirst(Visitor kim) {
        kim.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Edit: .*")))
                .first()
                .click();
        kim.settle();
        Locator why = kim.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Why"))
                .last();
        why.fill("Easy does it, Ana.");
        kim.findsNoBarriers();
        press(kim, "Approve as edited");
    }

    private Map<LocalDate, Double> metresByDay(LocalDate first, LocalDate last) {
        return planned(first, last).stream()
                .collect(Collectors.toMap(
                        PlannedWorkout::day,
                        workout -> workout.estimate().distance().metres(),
                        Double::sum,
                        TreeMap::new));
    }
}
