package io.milepost.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Sport;
import io.milepost.checkins.CheckIns;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.Stage;
import io.milepost.testing.Visitor;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No reception at five in the morning: the day is there, a run and a check-in are typed, and arrive later, once. */
abstract class OfflineStory extends Story {

    private static final String KEPT = """
            async () => {
              await navigator.serviceWorker.ready;
              return (await caches.match('/offline/page.html')) !== undefined;
            }""";

    @Autowired
    Calendars calendars;

    @Autowired
    Activities activities;

    @Autowired
    CheckIns checkIns;

    @Test
    void whatIsTypedWithoutReceptionArrivesOnce() {
        Stage.House house = stage.house();
        AthleteProfile ana = stage.athlete(house, "Ana Pereira");
        LocalDate today = ana.today(clock);
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(
                        ana.id(),
                        today,
                        new WorkoutText("Easy, and kind", "Your legs asked for it."),
                        Workout.of("8km E"))));
        Visitor phone = visitors.withServiceWorkers(screen());
        phone.expects("ERR_INTERNET_DISCONNECTED");
        String path = "/me/" + house.slug() + "/today";
        signIn(phone, Objects.requireNonNull(ana.account()), path);
        sees(phone, "Easy, and kind");
        phone.page().waitForFunction(KEPT);

        phone.loseReception();
        phone.page().reload();
        sees(phone, "No reception. This is your day as of");
        sees(phone, "Easy, and kind");
        sees(phone, "8 km");
        phone.findsNoBarriers();
        logsTheRun(phone);
        saysHowItIs(phone);
        assertThat(runs(house, ana)).isEmpty();

        phone.findReception();
        await().atMost(Duration.ofSeconds(20)).until(() -> runs(house, ana).size() == 1);
        sees(phone, "Done for today"); // the real Today came back by itself
        ActivitySummary run = runs(house, ana).getFirst();
        assertThat(run.distance()).isEqualTo(Distance.km(7.5));
        assertThat(run.sport()).isEqualTo(Sport.TRAIL_RUN);
        assertThat(run.timer()).isEqualTo(Duration.ofMinutes(48));
        assertThat(run.impression().effort()).isEqualTo(4);
        assertThat(run.impression().niggles()).hasSize(1);
        assertThat(stage.asTask(house, () -> checkIns.between(ana.id(), today, today)))
                .hasSize(1);
        assertThat(runs(house, ana)).hasSize(1);
    }

    private void logsTheRun(Visitor phone) {
        button(phone, "Log it").click();
        phone.page().locator("summary.sport").click();
        tap(phone, "Sport", "Trail run");
        phone.page().getByLabel("Distance (km)").fill("7.5");
        phone.page().getByLabel("Minutes").fill("48");
        tap(phone, "Effort", "4");
        phone.page().getByText("Something hurt").click();
        phone.page()
                .getByText("Knee", new Page.GetByTextOptions().setExact(true))
                .click();
        tap(phone, "Knee", "2");
        phone.findsNoBarriers();
        phone.page().reload(); // what is typed stays
        button(phone, "Log it").click();
        assertThat(phone.page().getByLabel("Distance (km)").inputValue()).isEqualTo("7.5");
        button(phone, "Log it").click();
        sees(phone, "On this phone. It is sent when there is reception.");
        sees(phone, "7.5 km");
    }

    private void saysHowItIs(Visitor phone) {
        button(phone, "How I am").click();
        tap(phone, "Energy", "4 good");
        tap(phone, "Stress", "2 a little");
        phone.findsNoBarriers();
        button(phone, "Tell my coach").click();
        button(phone, "Log it").waitFor();
    }

    private static void tap(Visitor phone, String group, String choice) {
        phone.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(group).setExact(true))
                .getByText(choice, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private List<ActivitySummary> runs(Stage.House house, AthleteProfile ana) {
        AccountId herself = Objects.requireNonNull(ana.account());
        LocalDate today = ana.today(clock);
        return stage.as(house, herself, () -> activities.between(ana.id(), today, today));
    }
}
