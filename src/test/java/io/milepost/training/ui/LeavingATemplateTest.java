package io.milepost.training.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.milepost.testing.BrowserTest;
import io.milepost.testing.OnMySql;
import io.milepost.testing.Screen;
import io.milepost.testing.Stage;
import io.milepost.testing.Visitor;
import io.milepost.training.library.TemplateShelf;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed into a template is asked about also where the browser, not the application, leaves the page. */
@OnMySql
class LeavingATemplateTest extends BrowserTest {

    @Autowired
    private TemplateShelf templates;

    @Test
    void aPageLoadedAnewAsksOnlyWhereSomethingIsTypedThatIsNotSaved() {
        Stage.House house = stage.house();
        String slug = stage.as(house, house.owner(), () -> templates.copy("ten-k"));
        Visitor coach = signedIn(Screen.DESK, house.owner(), "/coach/" + house.slug() + "/library/templates/" + slug);
        Page page = coach.page();
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });

        Locator name = name(page);
        name.click();
        page.reload();
        assertThat(name(page)).isVisible();
        assertThat(asked).as("looked at only").isEmpty();

        name(page).fill("Ten, faster");
        page.reload();
        assertThat(name(page)).isVisible();
        assertThat(asked).as("typed").containsExactly("beforeunload");

        asked.clear();
        name(page).fill("Ten, faster");
        page.getByText("Save a new version").first().click();
        assertThat(page.getByText("Saved as version 2").first()).isVisible();
        page.reload();
        assertThat(name(page)).hasValue("Ten, faster");
        assertThat(asked).as("saved").isEmpty();
    }

    private static Locator name(Page page) {
        return page.locator(".mp-template-editor vaadin-text-field input").first();
    }
}
