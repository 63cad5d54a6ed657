package io.milepost.fitness.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.fitness.Suggestion;
import io.milepost.fitness.Suggestions;
import io.milepost.fitness.Thresholds;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.Seats;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.ui.DecimalField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PacesPanelTest extends ViewTest {

    @Autowired
    private PacesPanel panel;

    @Autowired
    private Paces paces;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private Thresholds thresholds;

    @Autowired
    private Activities activities;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void theOwnerOpensThePanel() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        signIn(house.owner());
        Seats.sitDown(UI.getCurrent(), house.id());
    }

    @Test
    void withoutARaceItSaysWhatARaceWouldGive() {
        show(ana);
        assertThat(shown()).contains("No paces yet").contains("Ana five training paces");
    }

    @Test
    void distanceAndTimeShowThePacesBeforeAnythingIsRecorded() {
        show(ana);
        test($(Button.class).withText("Record a race").single()).click();
        test(field("Time")).setValue("40:00");
        assertThat(dialogText()).contains("VDOT 51.9").contains("Threshold").contains("4:07");
        assertThat(paces.history(ana.id())).isEmpty();
    }

    @Test
    void aRecordedRaceShowsVdotAndFivePacesWithTheirSource() {
        show(ana);
        test($(Button.class).withText("Record a race").single()).click();
        test(field("Name of the race")).setValue("City 10K");
        test(field("Time")).setValue("40:00");
        test($(Button.class).withText("Use these paces").single()).click();

        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(paces.current(ana.id())).isPresent();
        assertThat(shown()).contains("51.9").contains("City 10K, 10.0\u00a0km in 40:00");
        assertThat($(PaceTable.class).single().getBody().getRows())
                .hasSize(5)
                .allSatisfy(
                        row -> assertThat(row.getElement().getTextRecursively()).contains("City 10K"));
    }

    @Test
    void aTimeThatNobodyRunsIsRefusedInWords() {
        show(ana);
        test($(Button.class).withText("Record a race").single()).click();
        test(field("Name of the race")).setValue("City 10K");
        test(field("Time")).setValue("14:00");
        assertThat(dialogText()).contains("Nobody has run that fast");
        test($(Button.class).withText("Use these paces").single()).click();
        assertThat($(Dialog.class).single().isOpened()).isTrue();
        assertThat(paces.history(ana.id())).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        show(ana);
        test($(Button.class).withText("Record a race").single()).click();
        test(field("Time")).setValue("fast");
        test($(Button.class).withText("Use these paces").single()).click();
        assertThat(field("Name of the race").isInvalid()).isTrue();
        assertThat(field("Time").getErrorMessage()).contains("41:20");
    }

    @Test
    void aDistanceOfOnesOwnIsInTheAthletesUnits() {
        show(inMiles(ana));
        test($(Button.class).withText("Record a race").single()).click();
        test($(Select.class).withLabel("Distance").single()).selectItem("Another distance");
        test($(DecimalField.class).withLabel("Distance in mi").single()).setValue("10.0");
        test(field("Name of the race")).setValue("Ten miles");
        test(field("Time")).setValue("70:00");
        test($(Button.class).withText("Use these paces").single()).click();
        assertThat(paces.current(ana.id()).orElseThrow().source().distance()).isEqualTo(Distance.miles(10));
        assertThat(shown()).contains("/mi").doesNotContain("/km");
    }

    @Test
    void aRaceTakenBackGivesThePacesBeforeIt() {
        paces.recordRace(new RaceResult(
                ana.id(), "Spring 10K", Distance.TEN_K, Duration.ofMinutes(42), LocalDate.of(2026, 4, 5), true));
        paces.recordRace(new RaceResult(
                ana.id(), "City 10K", Distance.TEN_K, Duration.ofMinutes(40), LocalDate.of(2026, 9, 6), true));
        show(ana);
        test($(Button.class).withAriaLabel("Take back City 10K").single()).click();
        assertThat(shown()).contains("Spring 10K").doesNotContain("City 10K");
    }

    @Test
    void aRaceInTheHistoryIsSuggestedApprovedAndTakenBack() {
        raceWaits();
        show(ana);
        assertThat(shown())
                .contains("One suggestion waits for you")
                .contains("10.0\u00a0km in 40:00 gives VDOT 51.9, and the first paces.")
                .doesNotContain("{");
        test($(Button.class).withText("Approve").single()).click();
        assertThat(paces.current(ana.id())).isPresent();
        assertThat(shown()).doesNotContain("waits for you").contains("Suggestions you decided, 1");
        test($(Button.class).withText("Decide again").single()).click();
        assertThat(paces.current(ana.id())).isEmpty();
        assertThat(shown()).contains("One suggestion waits for you");
    }

    @Test
    void aSuggestionIsDeclinedOnlyWithAReason() {
        raceWaits();
        show(ana);
        test($(Button.class).withText("Decline").single()).click();
        var confirm = $(Dialog.class).single().getFooter();
        assertThat(confirm).isNotNull();
        test($(Button.class).withText("Decline").all().getLast()).click();
        assertThat(suggestions.of(ana.id())).hasSize(1);
        test(field("In your words")).setValue("Net downhill");
        test($(Button.class).withText("Decline").all().getLast()).click();
        assertThat(suggestions.of(ana.id())).isEmpty();
        assertThat(suggestions.decided(ana.id())).extracting(Suggestion::reason).containsExactly("Net downhill");
        assertThat(paces.current(ana.id())).isEmpty();
    }

    @Test
    void aThresholdIsSetWithItsDayAndReasonAndDrawsZones() {
        show(ana);
        assertThat(shown()).contains("not known yet").contains("Set the threshold heart rate, or resting and max");
        set("Resting heart rate", "48");
        set("Max heart rate", "190");
        assertThat(shown())
                .contains("48 bpm")
                .contains("190 bpm")
                .contains("by Olivia Owner")
                .contains("(Karvonen)")
                .contains("119–132 bpm")
                .contains("History, 2 values");
    }

    @Test
    void aValueThatNobodyHasIsRefusedInWords() {
        show(ana);
        test($(Button.class).withAriaLabel("Set: Max heart rate").single()).click();
        test(field("Beats per minute")).setValue("300");
        test($(Button.class).withText("Keep this value").single()).click();
        assertThat(field("Beats per minute").getErrorMessage()).contains("from 100 to 240");
        assertThat(thresholds.history(ana.id())).isEmpty();
    }

    private void set(String what, String figure) {
        test($(Button.class).withAriaLabel("Set: " + what).single()).click();
        test(field("Beats per minute")).setValue(figure);
        test($(Button.class).withText("Keep this value").single()).click();
    }

    private void raceWaits() {
        activities.logByHand(
                ana.id(),
                new LogActivity(
                        Sport.RUN,
                        LocalDate.of(2026, 9, 20),
                        null,
                        Distance.TEN_K,
                        Duration.ofMinutes(40),
                        "City 10K",
                        Impression.NONE,
                        true));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(suggestions.of(ana.id())).isNotEmpty());
    }

    private void show(AthleteProfile athlete) {
        UI.getCurrent().add(panel.create(athlete));
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    private String shown() {
        return $(PacesContent.class).single().getElement().getTextRecursively();
    }

    private String dialogText() {
        var texts = new StringBuilder();
        $(Paragraph.class).all().forEach(line -> texts.append(line.getText()).append('\n'));
        $(PaceTable.class)
                .all()
                .forEach(table -> texts.append(table.getElement().getTextRecursively()));
        return texts.toString();
    }

    private static AthleteProfile inMiles(AthleteProfile athlete) {
        return new AthleteProfile(
                athlete.id(),
                athlete.name(),
                athlete.email(),
                athlete.account(),
                athlete.status(),
                athlete.coach(),
                athlete.zone(),
                UnitSystem.IMPERIAL,
                athlete.joined(),
                athlete.intakeDone());
    }
}
