package io.milepost.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
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
    private Practices practices;

    @Autowired
    private ObjectProvider<AthletePanel> panels;

    @Autowired
    private Activities activities;

    private final Map<String, AccountId> people = new LinkedHashMap<>();
    private Tour tour = new Tour(Map.of());

    private void setTheScene() {
        Stage.House house = stage.house();
        AthleteProfile ana = stage.athlete(house, "Ana Athlete");
        people.put("owner", house.owner());
        people.put("coach", stage.member(house, Role.COACH));
        people.put("assistant", stage.member(house, Role.ASSISTANT));
        people.put("athlete", Objects.requireNonNull(ana.account()));
        people.put("admin", stage.admin());
        people.put("stranger", stage.account("Sue Stranger"));
        ActivityId run = stage.asTask(
                house,
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                Sport.RUN,
                                ana.joined().atZone(ana.zone()).toLocalDate(),
                                null,
                                Distance.TEN_K,
                                Duration.ofMinutes(52),
                                null,
                                Impression.NONE,
                                false)));
        tour = new Tour(Map.of(
                "practice", List.of(house.slug()),
                "athlete", List.of(ana.id().value().toString()),
                "activity", List.of(run.value().toString()),
                "tab", panels.stream().map(AthletePanel::path).toList(),
                "parameter", List.of("a-link-that-nobody-sent"),
                "at-rest/parameter", List.of(house.slug())));
    }

    @Test
    void noScreenIsEmptyOrBrokenForAnyone() {
        setTheScene();
        List<String> broken = new ArrayList<>();
        List<Tour.Stop> stops = tour.stops(servlets);
        assertThat(stops).extracting(Tour.Stop::path).contains("/", "/sign-in");

        people.forEach((role, account) -> visit(role, signedIn(Screen.DESK, account, "/"), stops, broken));
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
