package io.milepost.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.progress.Milestone;
import io.milepost.progress.Milestones;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.BrowserTest;
import io.milepost.testing.OnMySql;
import io.milepost.testing.Screen;
import io.milepost.testing.Stage;
import io.milepost.testing.Visitor;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A joy that keeps its manners: it comes once, closes with the keyboard, and does not move for whom it should not. */
@OnMySql
class CelebrationStoryTest extends BrowserTest {

    private static final String CONFETTI_FALLS = """
            () => {
              const canvas = document.querySelector('mp-celebration')?.shadowRoot.querySelector('canvas');
              if (!canvas || !canvas.width) return false;
              const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              return pixels.some(value => value > 0);
            }""";

    private static final String MOVING =
            "() => document.querySelector('mp-celebration').shadowRoot.getAnimations().length";

    @Autowired
    private Activities activities;

    @Autowired
    private Milestones milestones;

    private Stage.House house;
    private AthleteProfile ana;
    private AccountId anaHerself;

    @BeforeEach
    void anAthleteHasRunFartherThanEver() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anaHerself = Objects.requireNonNull(ana.account());
        run(25, 8);
        run(20, 9);
        run(15, 10);
        run(6, 6);
        run(1, 10.9);
        await().atMost(Duration.ofSeconds(30)).until(() -> !uncelebrated().isEmpty());
    }

    @Test
    void itIsSeenOnceAndClosedWithTheKeyboard() {
        Visitor visitor = signedIn(Screen.PHONE, anaHerself, progress());
        Page page = visitor.page();
        var dialog = page.locator("mp-celebration dialog");
        PlaywrightAssertions.assertThat(dialog).isVisible();
        PlaywrightAssertions.assertThat(dialog).containsText("The longest run of yours that we know of");
        page.waitForFunction(CONFETTI_FALLS);
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep")))
                .isFocused();
        visitor.findsNoBarriers();

        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(page.locator("mp-celebration")).hasCount(0);
        visitor.settle();
        assertThat(uncelebrated()).isEmpty();

        visitor.goTo(progress());
        PlaywrightAssertions.assertThat(page.locator("mp-celebration")).hasCount(0);
        assertThat(visitor.text()).contains("Longest run").contains("10.9");
    }

    @Test
    void nothingMovesForWhomeverAskedForStillness() {
        Visitor visitor = signedIn(Screen.PHONE, anaHerself, "/me/" + house.slug() + "/check-in");
        Page page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        List<String> fetched = new CopyOnWriteArrayList<>();
        page.onRequest(request -> fetched.add(request.url()));
        visitor.goTo(progress());
        PlaywrightAssertions.assertThat(page.locator("mp-celebration dialog")).isVisible();
        assertThat(page.evaluate(MOVING)).isEqualTo(0);
        assertThat(page.evaluate(CONFETTI_FALLS)).isEqualTo(false);
        assertThat(fetched).noneMatch(url -> url.contains("confetti"));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep"))
                .click();
        PlaywrightAssertions.assertThat(page.locator("mp-celebration")).hasCount(0);
    }

    private String progress() {
        return "/me/" + house.slug() + "/progress";
    }

    private void run(int daysAgo, double km) {
        var log = new LogActivity(
                Sport.RUN,
                ana.today(clock).minusDays(daysAgo),
                LocalTime.of(7, 0),
                Distance.km(km),
                Duration.ofMinutes(Math.round(km * 6)),
                null,
                Impression.NONE,
                false);
        stage.as(house, anaHerself, () -> activities.logByHand(ana.id(), log));
    }

    private List<Milestone> uncelebrated() {
        return stage.as(house, anaHerself, () -> milestones.uncelebrated(ana.id()));
    }
}
