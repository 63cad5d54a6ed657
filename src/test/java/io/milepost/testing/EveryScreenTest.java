package io.milepost.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every route as every kind of person: a screen of theirs, or the plain word that there is nothing for them; never an
 * empty page, an element that the bundle lacks, or a complaint of the browser.
 */
class EveryScreenTest extends BrowserTest {

    /** What is on the page besides the frame. */
    private static final String CONTENT = """
            () => {
              const frame = document.querySelector('vaadin-app-layout');
              const parts = frame ? [...frame.children].filter(part => !part.slot) : [document.body];
              return parts.map(part => part.innerText).join(' ').trim();
            }""";

    @Autowired
    private ServletContext servlets;

    @Autowired
    private Household household;

    @Test
    void noScreenIsEmptyOrBrokenForAnyone() {
        household.moveIn();
        List<Tour.Stop> stops = household.tour().stops(servlets);
        List<String> broken = new ArrayList<>();
        assertThat(stops).extracting(Tour.Stop::path).contains("/", "/sign-in");

        household.people().forEach((role, account) -> visit(role, signedIn(Screen.DESK, account, "/"), stops, broken));
        visit("nobody", visitors.at(Screen.DESK), stops, broken);

        assertThat(broken).isEmpty();
    }

    private static void visit(String role, Visitor visitor, List<Tour.Stop> stops, List<String> broken) {
        visitor.expects("the server responded with a status of 404");
        for (Tour.Stop stop : stops) {
            visitor.goTo(stop.path());
            String where = role + " at " + stop.path();
            if (((String) visitor.page().evaluate(CONTENT)).isBlank()) {
                broken.add(where + ": an empty page");
            }
            visitor.undefinedElements().forEach(name -> broken.add(where + ": nobody defined <" + name + ">"));
        }
        visitor.troubles().forEach(trouble -> broken.add(role + ": " + trouble));
    }
}
