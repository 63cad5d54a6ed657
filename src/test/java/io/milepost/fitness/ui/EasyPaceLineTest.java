package io.milepost.fitness.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.files.TrainingFiles;
import io.milepost.fitness.Analyses;
import io.milepost.fitness.panels.EasyPaceLine;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What recordings say about easy pace reaches the athlete as a sentence, with the runs behind it. */
class EasyPaceLineTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private ActivityImports imports;

    @Autowired
    private Analyses analyses;

    private Stage.House house;
    private AthleteProfile ana;
    private AccountId anaHerself;

    @BeforeEach
    void anAthleteInNovember() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-11-22T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anaHerself = Objects.requireNonNull(ana.account());
    }

    @Test
    void fasterAtTheSameHeartRateIsSaidOnBothScreensWithItsEvidence() {
        fourRuns(LocalDate.of(2026, 8, 3), 3_600);
        fourRuns(TODAY.minusDays(20), 3_460);
        signIn(anaHerself);

        for (String screen : new String[] {"records", "progress"}) {
            open("me/" + house.slug() + "/" + screen);
            EasyPaceLine line = $(EasyPaceLine.class).single();
            assertThat(line.getElement().getTextRecursively().replace('\u00a0', ' '))
                    .containsPattern("Your easy pace is 1[34] s/km faster at the same heart rate than in August")
                    .contains("heat raises the heart rate at the same pace")
                    .contains("Even runs around 142 beats a minute");
            assertThat($(Anchor.class).from(line).all())
                    .hasSize(8)
                    .allSatisfy(run -> assertThat(run.getHref()).contains("/activities/"));
        }
    }

    @Test
    void threeRunsAreNoEvidenceAndNothingIsSaid() {
        fourRuns(LocalDate.of(2026, 8, 3), 3_600);
        run(TODAY.minusDays(4), 3_460);
        signIn(anaHerself);
        open("me/" + house.slug() + "/records");
        assertThat($(EasyPaceLine.class).exists()).isFalse();
    }

    private void fourRuns(LocalDate first, int seconds) {
        for (int i = 0; i < 4; i++) {
            run(first.plusDays(5L * i), seconds + i);
        }
    }

    private void run(LocalDate day, int seconds) {
        Instant start = day.atTime(7, 0).atZone(ana.zone()).toInstant();
        stage.as(
                house,
                anaHerself,
                () -> imports.importFile(
                        ana.id(), day + ".fit", TrainingFiles.fit(new TrainingFiles.Run(start, 10_000, seconds, 142))));
        await().atMost(Duration.ofSeconds(60)).until(() -> stage.asTask(house, () -> analyses.waiting(ana.id())) == 0);
    }
}
