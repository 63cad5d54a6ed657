package io.milepost.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every route as every kind of person: a screen of theirs, or the plain word that there is nothing for them; never an
 * empty page, an element that the bundle lacks, or a complaint of the browser, and for whom it is, nothing that axe finds.
 * Whom a screen is for opens it by its address, where nothing is there yet that another screen brought; everybody else
 * follows a link. Phones and dark screens are looked at by {@code ./milepost shots}. On MySQL, whose lane is the shorter one.
 */
@OnMySql
class EveryScreenTest extends BrowserTest {

    /** What is on the page besides the frame. */
    private static final String CONTENT = """
            () => {
              const frame = document.querySelector('vaadin-app-layout');
              const parts = frame
                ? [...frame.children].filter(part => !part.slot)
                : [document.querySelector('.mp-me-content') ?? document.getElementById('outlet') ?? document.body];
              return parts.map(part => part.innerText).join(' ').trim();
            }""";

    private static final String NOTHING_FOR_THEM = "Nothing here";

    @Autowired
    private ServletContext servlets;

    @Autowired
    private Household household;

    private final List<String> broken = new ArrayList<>();

    @Test
    void noScreenIsEmptyOrBrokenForAnyone() {
        household.moveIn();
        List<Tour.Stop> stops = household.tour().stops(servlets);
        assertThat(stops).extracting(Tour.Stop::path).contains("/", "/sign-in");

        household.people().forEach((role, account) -> visit(role, signedIn(Screen.DESK, account, "/account"), stops));
        Visitor nobody = visitors.at(Screen.DESK);
        nobody.goTo("/sign-in");
        visit(Household.NOBODY, nobody, stops);

        assertThat(broken).isEmpty();
    }

    private void visit(String role, Visitor visitor, List<Tour.Stop> stops) {
        for (Tour.Stop stop : stops) {
            boolean theirs = role.equals(Household.looker(stop));
            if (theirs) {
                visitor.goTo(stop.path());
            } else {
                visitor.follow(stop.path());
            }
            look(role, visitor, stop.path(), theirs);
        }
        visitor.troubles().forEach(trouble -> broken.add(role + ": " + trouble));
    }

    private void look(String role, Visitor visitor, String path, boolean theirs) {
        String where = role + " at " + path;
        String content = (String) visitor.page().evaluate(CONTENT);
        if (content.isBlank()) {
            broken.add(where + ": an empty page");
        }
        if (theirs && content.contains(NOTHING_FOR_THEM)) {
            broken.add(where + ": nothing for whom it is for");
        }
        if (theirs) {
            Barriers.on(visitor.page()).forEach(barrier -> broken.add(where + ": " + barrier));
        }
        visitor.undefinedElements().forEach(name -> broken.add(where + ": nobody defined <" + name + ">"));
    }
}
