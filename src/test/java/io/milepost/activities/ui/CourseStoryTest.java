package io.milepost.activities.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ImportOutcome;
import io.milepost.activities.files.TrainingFiles;
import io.milepost.activities.files.TrainingFiles.Run;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.BrowserTest;
import io.milepost.testing.OnMySql;
import io.milepost.testing.Screen;
import io.milepost.testing.Stage.House;
import io.milepost.testing.Visitor;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The charts of an activity and its map are drawn, hang together, and can be read without seeing them. */
@OnMySql
class CourseStoryTest extends BrowserTest {

    /** Whether any pixel of the element's first canvas is inked. */
    private static final String INKED = """
            name => {
              const canvas = document.querySelector(name)?.shadowRoot.querySelector('canvas');
              if (!canvas || !canvas.width) return false;
              const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              return pixels.some(value => value > 0);
            }""";

    @Autowired
    private ActivityImports imports;

    @Test
    void walkingAlongTheChartMovesThePlaceOnTheMap() {
        House house = stage.house();
        AthleteProfile ana = stage.athlete(house, "Ana P");
        AccountId account = Objects.requireNonNull(ana.account());
        byte[] file = TrainingFiles.gpx(new Run(Instant.parse("2026-10-04T06:30:00Z"), 5_000, 1_500, 150));
        ActivityId id = stage.as(house, account, () -> imports.importFile(ana.id(), "run.gpx", file)).stream()
                .map(outcome -> ((ImportOutcome.Imported) outcome).activity().id())
                .findFirst()
                .orElseThrow();

        Visitor visitor = signedIn(
                Screen.PHONE, account, "/" + ActivityPaths.mine(house.practice().slug(), id));
        Page page = visitor.page();
        page.waitForFunction(INKED, "mp-chart");
        page.waitForFunction(INKED, "mp-track");
        Locator here = page.locator("mp-track .here");
        PlaywrightAssertions.assertThat(here).hasCount(0);

        Locator slider = page.locator("mp-chart [role=slider]");
        slider.focus();
        slider.press("End");
        PlaywrightAssertions.assertThat(here).hasCount(1);
        PlaywrightAssertions.assertThat(slider)
                .hasAttribute("aria-valuetext", java.util.regex.Pattern.compile("25:00.*Pace.*"));

        page.locator("mp-chart .open").click();
        PlaywrightAssertions.assertThat(page.locator("mp-chart table")).isVisible();
        visitor.findsNoBarriers();
    }
}
