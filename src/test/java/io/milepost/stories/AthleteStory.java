package io.milepost.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.billing.BillingInterval;
import io.milepost.billing.Money;
import io.milepost.billing.PackageText;
import io.milepost.billing.Packages;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.running.Distance;
import io.milepost.testing.Stage;
import io.milepost.testing.Visitor;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An athlete signs up and pays: public page, checkout, Today, a run logged, a small win celebrated and cheered. */
abstract class AthleteStory extends Story {

    /** Text that is still fading in has less contrast than it will have. */
    private static final String FADED_IN = """
            () => document.querySelector('mp-celebration').shadowRoot.getAnimations()
              .every(animation => animation.playState === 'finished')""";

    @Autowired
    Packages packages;

    @Autowired
    Athletes athletes;

    @Autowired
    Activities activities;

    @Autowired
    Calendars calendars;

    @Test
    void anAthleteSignsUpPaysTrainsAndIsCelebrated() {
        Stage.House house = stage.house();
        stage.run(
                house,
                house.owner(),
                () -> packages.create(
                        new PackageText(
                                "Steady", "A plan that moves with your life.", List.of("A weekly plan"), 72, null),
                        Money.of(9_900, "EUR"),
                        BillingInterval.MONTHLY));
        Visitor ben = visitors.at(screen());
        signsUpAndPays(ben, house);
        AthleteProfile athlete = stage.asTask(house, () -> athletes.onRoster()).getFirst();
        ranBefore(house, athlete);
        logsTheLongestRun(ben, house);
        isCelebrated(ben, house);
        theCoachCheers(house);
        stopsAndThinksAgain(ben, house);
    }

    private void signsUpAndPays(Visitor ben, Stage.House house) {
        ben.expects("favicon.ico");
        ben.expects("402 (Payment Required)"); // the first card is declined, as the story wants
        ben.goTo("/p/" + house.slug());
        ben.findsNoBarriers();
        link(ben, "Start with Steady").click();
        ben.settle();
        field(ben, "Your name").fill("Ben Okafor");
        field(ben, "E-mail").fill(unique("ben") + "@example.org");
        ben.page().getByLabel("Password").fill("one mile at a time");
        ben.findsNoBarriers();
        button(ben, "Continue to payment").click();
        ben.page().getByLabel("Card number").waitFor();
        ben.findsNoBarriers();
        pay(ben, "4000 0000 0000 0002");
        sees(ben, "declined");
        pay(ben, "4242 4242 4242 4242");
        arrives(ben, ".*/me/" + house.slug() + "/(intake|today)");
        ben.findsNoBarriers();
    }

    private static void pay(Visitor ben, String card) {
        ben.page().getByLabel("Card number").fill(card);
        ben.page().getByLabel("Expiry").fill("12 / 34");
        ben.page().getByLabel("Security code").fill("123");
        ben.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Subscribe"))
                .click();
    }

    /** Some weeks of training, so that there is something to be longer than; and a coach who has begun to plan. */
    private void ranBefore(Stage.House house, AthleteProfile ben) {
        LocalDate today = ben.today(clock);
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(
                        ben.id(),
                        today.plusDays(1),
                        new WorkoutText("Easy, to begin with", "So that we see where you stand."),
                        Workout.of("40min E"))));
        // Weeks to come, or the empty calendar would be what the coach's Desk says first.
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(
                        ben.id(), today.plusDays(20), new WorkoutText("Later", ""), Workout.of("40min E"))));
        for (int day = 28; day >= 2; day -= 2) {
            int ago = day;
            stage.asTask(
                    house,
                    () -> activities.logByHand(
                            ben.id(),
                            new LogActivity(
                                    Sport.RUN,
                                    today.minusDays(ago),
                                    null,
                                    Distance.km(ago == 4 ? 11.3 : 8),
                                    Duration.ofMinutes(ago == 4 ? 66 : 46),
                                    null,
                                    Impression.NONE,
                                    false)));
        }
    }

    private void logsTheLongestRun(Visitor ben, Stage.House house) {
        ben.goTo("/me/" + house.slug() + "/today");
        ben.findsNoBarriers();
        link(ben, "Log it").click();
        arrives(ben, ".*/log");
        ben.findsNoBarriers();
        field(ben, "Distance").fill("12.2");
        number(ben, "Hours").fill("1");
        number(ben, "Minutes").fill("12");
        press(ben, "Log it");
        sees(ben, "Logged");
    }

    private void isCelebrated(Visitor ben, Stage.House house) {
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            ben.goTo("/me/" + house.slug() + "/today");
            return ben.page().locator("mp-celebration").count() > 0;
        });
        sees(ben, "12.2");
        ben.page().waitForFunction(FADED_IN);
        ben.findsNoBarriers();
        button(ben, "Keep").click();
        ben.page()
                .locator("mp-celebration")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        ben.goTo("/me/" + house.slug() + "/today");
        assertThat(ben.page().locator("mp-celebration").count()).isZero();
        ben.goTo("/me/" + house.slug() + "/progress");
        sees(ben, "12.2");
        ben.findsNoBarriers();
    }

    private void theCoachCheers(Stage.House house) {
        Visitor coach = signedIn(screen(), house.owner(), "/coach/" + house.slug() + "/desk");
        sees(coach, "Ben Okafor");
        coach.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cheer: Ben Okafor"))
                .click();
        coach.settle();
        coach.findsNoBarriers();
        press(coach, "Cheer");
        sees(coach, "will see your cheer");
    }

    private void stopsAndThinksAgain(Visitor ben, Stage.House house) {
        ben.goTo("/me/" + house.slug() + "/membership");
        sees(ben, "Steady");
        ben.findsNoBarriers();
        press(ben, "Cancel membership");
        ben.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^End it")))
                .click();
        sees(ben, "Your membership ends");
        press(ben, "Keep my membership");
        sees(ben, "Your membership goes on");
        ben.findsNoBarriers();
    }
}
