package io.milepost.fitness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.fitness.LoadMethod;
import io.milepost.fitness.Loads;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Seats;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.ui.Chart;
import io.milepost.ui.ChartData;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FitnessPanelTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Autowired
    private FitnessPanel panel;

    @Autowired
    private Loads loads;

    @Autowired
    private Paces paces;

    @Autowired
    private Activities activities;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void theOwnerLooks() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        signIn(house.owner());
        Seats.sitDown(UI.getCurrent(), house.id());
    }

    @Test
    void withoutTrainingItSaysWhatToDoFirst() {
        show();
        assertThat(shown())
                .contains("No load yet")
                .contains("Drop an export of Ana's watch")
                .contains("No records yet");
        assertThat($(Chart.class).all()).isEmpty();
    }

    @Test
    void chartsComeWithASentenceAndTheReasonOfTheMethod() {
        sixteenWeeks();
        show();
        assertThat(shown())
                .contains("Ana is")
                .contains("Session RPE, because 100 % of the last 12 weeks' sessions carry a felt effort")
                .contains("The last 12 weeks: 30.0\u00a0km a week; the longest run is 40\u00a0% of its week.")
                .contains("Record a race in Paces")
                .contains("does not predict injury")
                .doesNotContain("{");
        assertThat($(Chart.class).all()).hasSize(2);
        ChartData weeks = Objects.requireNonNull($(Chart.class).all().get(1).data());
        assertThat(weeks.series()).extracting(ChartData.Series::name).containsExactly("All runs", "Longest run");
    }

    @Test
    void aRaceAddsTheIntensityOfTheWeeks() {
        sixteenWeeks();
        race();
        show();
        assertThat(shown()).contains("% of the time was easy").doesNotContain("Record a race in Paces");
        assertThat($(Chart.class).all()).hasSize(3);
    }

    @Test
    void theCoachChoosesAnotherMethodAndCanTakeItBack() {
        sixteenWeeks();
        race();
        show();
        assertThat(shown()).contains("rTSS, because 100 %");
        @SuppressWarnings("unchecked")
        Select<Optional<LoadMethod>> method =
                $(Select.class).withLabel("Measure by").single();
        method.setValue(Optional.of(LoadMethod.SESSION_RPE));
        assertThat(shown()).contains("because you chose it");
        assertThat(loads.chosenMethod(ana.id())).contains(LoadMethod.SESSION_RPE);
    }

    @Test
    void recordsNameTheRaceTheOfficialTimeAndTheRunBehindThem() {
        sixteenWeeks();
        race();
        show();
        assertThat(shown())
                .contains("10 km")
                .contains("41:20")
                .contains("official time")
                .contains("City 10K")
                .contains("Longest run we know of");
        assertThat($(Anchor.class).all())
                .anySatisfy(anchor -> assertThat(anchor.getHref())
                        .contains("/athletes/" + ana.id().value() + "/activities/"));
    }

    @Test
    void anAthleteReadsThemInPlainWords() {
        sixteenWeeks();
        signIn(Objects.requireNonNull(ana.account()));
        open("me/" + house.slug() + "/records");
        assertThat($(MyRecordsView.class).single().getElement().getTextRecursively())
                .contains("Records and fitness")
                .contains("Your fitness")
                .contains("the last week was")
                .contains("The last 12 weeks: ")
                .as("charts stay behind until somebody wants them")
                .doesNotContain("six weeks, fatigue over")
                .doesNotContain("CTL")
                .doesNotContain("Measure by")
                .doesNotContain("{");
    }

    @Test
    void theHistoryLeadsAnAthleteToTheirRecords() {
        sixteenWeeks();
        signIn(Objects.requireNonNull(ana.account()));
        open("me/" + house.slug() + "/activities");
        assertThat($(Anchor.class).withText("Your records and fitness").single().getHref())
                .endsWith("/records");
    }

    /** Ten, eight and twelve kilometres a week. */
    private void sixteenWeeks() {
        LocalDate monday = LocalDate.of(2026, 6, 8);
        for (int week = 0; week < 16; week++) {
            log(monday.plusWeeks(week), 10);
            log(monday.plusWeeks(week).plusDays(2), 8);
            log(monday.plusWeeks(week).plusDays(5), 12);
        }
    }

    private void log(LocalDate day, double km) {
        activities.logByHand(
                ana.id(),
                new LogActivity(
                        Sport.RUN,
                        day,
                        null,
                        Distance.km(km),
                        Duration.ofSeconds(Math.round(km * 360)),
                        "Run",
                        new Impression(4, null, null),
                        false));
    }

    private void race() {
        paces.recordRace(new RaceResult(
                ana.id(), "City 10K", Distance.TEN_K, Duration.ofSeconds(2_480), TODAY.minusDays(20), true));
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel.create(ana));
    }

    private static String shown() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
