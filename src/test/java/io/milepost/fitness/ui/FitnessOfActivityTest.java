package io.milepost.fitness.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ImportOutcome;
import io.milepost.activities.files.TrainingFiles;
import io.milepost.activities.files.TrainingFiles.Run;
import io.milepost.fitness.Analyses;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.fitness.RecordThreshold;
import io.milepost.fitness.ThresholdKind;
import io.milepost.fitness.Thresholds;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.Stage.House;
import io.milepost.testing.ViewTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FitnessOfActivityTest extends ViewTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 9, 1);

    /** Ten kilometres at 5:00 with 150 beats throughout. */
    private static final Run RUN = new Run(Instant.parse("2026-10-04T06:30:00Z"), 10_000, 3_000, 150);

    @Autowired
    private ActivityImports imports;

    @Autowired
    private Analyses analyses;

    @Autowired
    private Paces paces;

    @Autowired
    private Thresholds thresholds;

    private House house;
    private AthleteProfile ana;
    private ActivityId id;

    @BeforeEach
    void aRunWasAnalysed() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        AccountId account = Objects.requireNonNull(ana.account());
        id = stage.as(house, account, () -> imports.importFile(ana.id(), "run.tcx", TrainingFiles.tcx(RUN))).stream()
                .map(outcome -> ((ImportOutcome.Imported) outcome).activity().id())
                .findFirst()
                .orElseThrow();
        await().untilAsserted(() -> assertThat(
                        stage.asTask(house, () -> analyses.of(id)).orElseThrow().efforts())
                .hasSizeGreaterThan(3));
    }

    @Test
    void timeInZonesIsCountedByThePacesAndThresholdsOfThatDay() {
        stage.run(house, house.owner(), () -> {
            paces.recordRace(
                    new RaceResult(ana.id(), "City 10K", Distance.TEN_K, Duration.ofMinutes(42), BEFORE, true));
            thresholds.record(new RecordThreshold(ana.id(), ThresholdKind.THRESHOLD_HEART_RATE, 170, BEFORE, null));
        });
        open();

        assertThat(card())
                .contains("Time by pace")
                .containsPattern("Easy.*50:\\d\\d.*100\u00a0%")
                .contains("Time by heart rate")
                .containsPattern("Zone 2.*145–152 bpm.*100\u00a0%");
    }

    @Test
    void withoutThemItSaysWhatIsMissing() {
        open();
        assertThat(card()).contains("A race result gives training paces").contains("With a threshold heart rate");
    }

    @Test
    void theFastestStretchesAreThere() {
        open();
        assertThat(card()).contains("Fastest stretches").contains("5 km").contains("25:00");
    }

    private void open() {
        signIn(house.owner());
        open(ActivityPaths.ofAthlete(house.practice().slug(), ana.id(), id));
    }

    private String card() {
        return $(ActivityFitness.class).single().getElement().getTextRecursively();
    }
}
