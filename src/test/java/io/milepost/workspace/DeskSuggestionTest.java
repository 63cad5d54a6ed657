package io.milepost.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.fitness.SuggestionKind;
import io.milepost.fitness.Suggestions;
import io.milepost.running.Distance;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.workspace.desk.DeskRow;
import io.milepost.workspace.desk.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeskSuggestionTest extends MilepostTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private Activities activities;

    @Test
    void aSuggestedChangeWaitsOnTheDeskUntilItIsDecided() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        Stage.House house = stage.house();
        var ana = stage.athlete(house, "Ana P");
        // Nothing planned is another reason, and a weightier one, while she is new.
        clock.move(Duration.ofDays(20));
        stage.as(
                house,
                house.owner(),
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                Sport.RUN,
                                LocalDate.of(2026, 10, 20),
                                null,
                                Distance.TEN_K,
                                Duration.ofMinutes(40),
                                "City 10K",
                                Impression.NONE,
                                true)));
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Desk.State state = stage.as(house, house.owner(), () -> desk.now());
            DeskRow row = state.rows().stream()
                    .filter(each -> each.top().reason() == Reason.THRESHOLD)
                    .findFirst()
                    .orElseThrow(AssertionError::new);
            assertThat(state.suggestion(row).kind()).isEqualTo(SuggestionKind.VDOT);
        });
        var found =
                stage.as(house, house.owner(), () -> suggestions.of(ana.id())).getFirst();
        stage.run(house, house.owner(), () -> suggestions.decline(found.id(), "Downhill"));
        assertThat(stage.as(house, house.owner(), () -> desk.now()).rows())
                .noneMatch(row -> row.top().reason() == Reason.THRESHOLD);
    }
}
