package io.milepost.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import io.milepost.accounts.Letterbox;
import io.milepost.testing.BrowserTest;
import io.milepost.testing.Screen;
import io.milepost.testing.Visitor;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** What the stories have in common: a screen to be told on, and hands. */
abstract class Story extends BrowserTest {

    @Autowired
    Letterbox letterbox;

    /** The screen that this telling looks at. */
    abstract Screen screen();

    static String unique(String word) {
        return word + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static Locator field(Visitor visitor, String label) {
        return visitor.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
    }

    static Locator number(Visitor visitor, String label) {
        return visitor.page().getByRole(AriaRole.SPINBUTTON, new Page.GetByRoleOptions().setName(label));
    }

    static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator link(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses a button and waits until everything it caused has settled. */
    static void press(Visitor visitor, String name) {
        button(visitor, name).click();
        visitor.settle();
    }

    /** Taps the day: on a phone the calendar fills the screen. */
    static void picks(Locator field, LocalDate day) {
        field.click();
        String label = day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
        field.page()
                .locator("vaadin-month-calendar [role=gridcell][aria-label^='" + label + "'],"
                        + "vaadin-month-calendar td[aria-label^='" + label + "']")
                .first()
                .click();
        field.page().waitForFunction("() => !document.querySelector('vaadin-date-picker[opened]')");
    }

    /**
     * Waits until the page says something.
     *
     * @throws AssertionError with what it says instead
     */
    static void sees(Visitor visitor, String text) {
        try {
            visitor.page().getByText(text).first().waitFor();
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "\"" + text + "\" is not on " + visitor.page().url() + ":\n" + visitor.text(), e);
        }
    }

    /** Waits until the browser is where a pattern says. */
    static void arrives(Visitor visitor, String pattern) {
        visitor.page().waitForFunction("pattern => new RegExp(pattern).test(location.href)", pattern);
        visitor.settle();
    }
}
