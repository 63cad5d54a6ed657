package io.milepost.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.milepost.fitness.Paces;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.WednesdayWithAna;
import io.milepost.training.Calendars;
import io.milepost.training.adaptation.Rule;
import io.milepost.workspace.desk.DeskRow;
import io.milepost.workspace.desk.Reason;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Proposals on the Desk. */
class DeskProposalTest extends MilepostTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Paces paces;

    private WednesdayWithAna scene;

    @BeforeEach
    void aHouseWithAna() {
        scene = new WednesdayWithAna(stage, clock, calendars, paces);
        // Something to come, or the empty calendar would be the more urgent reason.
        plan(30, "8km E");
    }

    @Test
    void aProposalForTheNextTwoDaysIsMoreUrgentThanOneForWhatIsOver() {
        plan(-3, "8km E");
        assertThat(rule(Reason.PROPOSAL)).isEqualTo(Rule.MISSED_EASY);

        plan(-2, "10km T");
        assertThat(rule(Reason.PROPOSAL_SOON)).isEqualTo(Rule.MISSED_KEY);
    }

    @Test
    void twoKeySessionsMissedWithinTwoWeeksAreAReasonOfTheirOwn() {
        plan(-5, "10km T");
        assertThat(now().rows()).noneMatch(row -> row.top().reason() == Reason.KEYS_MISSED);
        plan(-2, "10km T");

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(now().rows()).singleElement().satisfies(row -> {
                    assertThat(row.top().reason()).isEqualTo(Reason.KEYS_MISSED);
                    assertThat(row.top().words()).isEqualTo("2");
                }));
    }

    @Test
    void aRaceThatSetsNewPacesAsksForADecision() {
        scene.race(-60, 45);
        plan(1, "8km T");
        scene.race(0, 42);

        assertThat(rule(Reason.REPACE)).isEqualTo(Rule.REPACE);
    }

    /** Of the proposal that stands on top for this reason, once it does. */
    private Rule rule(Reason reason) {
        DeskRow row = await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> now().rows().stream()
                                .filter(each -> each.top().reason() == reason)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        return now().proposal(row).rule();
    }

    private Desk.State now() {
        return scene.asCoach(() -> desk.now());
    }

    private void plan(int day, String notation) {
        scene.plan(day, "Planned", notation);
    }
}
