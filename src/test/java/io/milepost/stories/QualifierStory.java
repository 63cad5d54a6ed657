package io.milepost.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.progress.Achievement;
import io.milepost.progress.Milestone;
import io.milepost.progress.Milestones;
import io.milepost.roster.PersonalFacts;
import io.milepost.roster.Sex;
import io.milepost.running.Distance;
import io.milepost.testing.Screen;
import io.milepost.testing.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An athlete who wants to Boston, on the phone: the goal with its standard and buffer, a plan to race day, the official time
 * told on the evening of the race, and two joys of which one takes the screen. Nobody is told to be in.
 */
abstract class QualifierStory extends TrainingStory {

    /** Text that is still fading in has less contrast than it will have. */
    private static final String FADED_IN = """
            () => document.querySelector('mp-celebration').shadowRoot.getAnimations()
              .every(animation => animation.playState === 'finished')""";

    private static final String TODAY_IS_IN_VIEW = """
            () => {
              const today = document.querySelector('mp-calendar')?.renderRoot?.querySelector('.today');
              const box = today?.getBoundingClientRect();
              return box && box.top >= 0 && box.bottom <= innerHeight;
            }""";

    private static final int WEEKS = 3;

    @Autowired
    private PersonalFacts facts;

    @Autowired
    private Paces paces;

    @Autowired
    private Milestones milestones;

    @Override
    Screen screen() {
        return Screen.PHONE;
    }

    @Test
    void aQualifierAndARecordAreToldCelebratedAndKept() {
        LocalDate today = ana.today(clock);
        LocalDate raceDay = today.plusWeeks(WEEKS);
        ranAMarathonBefore(today.minusDays(200));
        plan(today.plusDays(3), "20km E, 12km M");
        plan(today.plusDays(10), "2km E, 3x10min T jog 2min, 2km E");
        plan(raceDay, "42.195km RACE");

        Visitor athlete = signedIn(screen(), account(), progress());
        setsTheGoal(athlete, raceDay);

        opensTheCalendarAtToday(athlete);

        clock.move(Duration.ofDays(7 * WEEKS));
        athlete = signedIn(screen(), account(), progress());
        tellsTheResult(athlete);
        await("both are found").atMost(Duration.ofSeconds(30)).until(() -> wall().size() == 2);

        isCelebrated(athlete);
        findsBothOnTheWall(athlete, raceDay);
        clock.move(Duration.ofDays(1));
        athlete = signedIn(screen(), account(), "/me/" + house.slug() + "/today");
        assertThat(athlete.page().locator("mp-celebration").count())
                .as("the other one of the day stays on the wall")
                .isZero();
    }

    private void ranAMarathonBefore(LocalDate day) {
        stage.run(house, account(), () -> facts.keep(ana.id(), LocalDate.of(1984, 6, 2), Sex.WOMAN));
        stage.run(
                house,
                house.owner(),
                () -> paces.recordRace(new RaceResult(
                        ana.id(), "Spring marathon", Distance.MARATHON, Duration.ofMinutes(221), day, true)));
    }

    private void setsTheGoal(Visitor athlete, LocalDate raceDay) {
        press(athlete, "Set a goal");
        chooses(athlete, "Kind", "A qualifying standard");
        picks(athlete.page().locator("vaadin-date-picker input"), raceDay);
        athlete.settle();
        field(athlete, "Buffer").fill("5:00");
        athlete.findsNoBarriers();
        press(athlete, "Set this goal");
        sees(athlete, "Goal A is now Boston.");
        sees(athlete, "buffer 5:00");
        sees(athlete, "To qualify is to be allowed to apply.");
        athlete.findsNoBarriers();
    }

    /** The days stand below each other on a phone: what the coach changed is read first, and after that today. */
    private void opensTheCalendarAtToday(Visitor athlete) {
        athlete.goTo("/me/" + house.slug() + "/calendar");
        press(athlete, "Seen");
        athlete.goTo("/me/" + house.slug() + "/calendar");
        athlete.page().waitForFunction(TODAY_IS_IN_VIEW);
        athlete.findsNoBarriers();
    }

    private static void chooses(Visitor visitor, String label, String item) {
        visitor.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                .click();
        visitor.settle();
    }

    private void tellsTheResult(Visitor athlete) {
        button(athlete, "How did it go? Boston").click();
        athlete.settle();
        field(athlete, "Time").fill("3:31:12");
        athlete.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("Official chip time on a certified course"))
                .check();
        field(athlete, "To take along").fill("The first ten were patience.");
        athlete.findsNoBarriers();
        press(athlete, "Keep it");
        sees(athlete, "Kept with the goal.");
        sees(athlete, "3:31:12, 3:48 under the standard: qualified to apply.");
        sees(athlete, "Learnt: The first ten were patience.");
    }

    private void isCelebrated(Visitor athlete) {
        athlete.goTo("/me/" + house.slug() + "/today");
        Locator card = athlete.page().locator("mp-celebration");
        sees(athlete, "3:48 under the standard. You are qualified to apply for Boston.");
        sees(athlete, "And 1 more that day.");
        athlete.page().waitForFunction(FADED_IN);
        athlete.findsNoBarriers();
        press(athlete, "Keep");
        card.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private void findsBothOnTheWall(Visitor athlete, LocalDate raceDay) {
        athlete.goTo(progress());
        assertThat(athlete.page().locator("mp-celebration").count()).isZero();
        sees(athlete, "Standard met");
        sees(athlete, "Marathon record");
        sees(athlete, "Before: 3:41:00");
        assertThat(athlete.text().toLowerCase(Locale.ROOT))
                .doesNotContain("you are in")
                .doesNotContain("accepted");
        athlete.findsNoBarriers();
        Locator behind = link(athlete, "That week in the calendar");
        assertThat(behind.count()).as("each with the story behind").isEqualTo(2);
        button(athlete, "Tell the story").waitFor();
        behind.first().click();
        arrives(athlete, "/calendar\\?view=week&day=" + raceDay);
        sees(athlete, "As planned");
        athlete.findsNoBarriers();
    }

    private String progress() {
        return "/me/" + house.slug() + "/progress";
    }

    private List<Achievement> wall() {
        return stage.as(house, account(), () -> milestones.wall(ana.id())).stream()
                .map(Milestone::achievement)
                .toList();
    }
}
