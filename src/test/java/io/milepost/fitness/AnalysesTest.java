package io.milepost.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.Corrections;
import io.milepost.activities.ImportOutcome;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.activities.files.TrainingFiles;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Missing;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AnalysesTest extends MilepostTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Instant MORNING = Instant.parse("2026-09-30T06:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private Analyses analyses;

    @Autowired
    private AnalysisJob job;

    @Autowired
    private Activities activities;

    @Autowired
    private Corrections corrections;

    @Autowired
    private ActivityImports imports;

    @Autowired
    private JdbcClient jdbc;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void anAthlete() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
    }

    @Test
    void aRecordingIsAnalysedAMomentAfterItCame() {
        var id = imported(TrainingFiles.tenKilometres(MORNING));
        eventually(id, analysis -> {
            assertThat(analysis.fastestEightMinutes()).isNotNull();
            assertThat(analysis.efforts())
                    .extracting(BestEffort::distance)
                    .contains(Distance.metres(400), Distance.FIVE_K)
                    .doesNotContain(Distance.HALF_MARATHON);
            assertThat(analysis.timeAtSpeed().total()).isCloseTo(3_000, within(30.0));
            assertThat(analysis.timeAtHeartRate().at(150)).isCloseTo(3_000, within(30.0));
            assertThat(analysis.heartRates().hardestTwentyMinutes()).isEqualTo(150);
            assertThat(analysis.counts()).isTrue();
        });
    }

    @Test
    void anActivityByHandSaysWhatItsDistanceAndTimeSay() {
        var id = byHand(Distance.km(10.1), Duration.ofMinutes(50), 6);
        var analysis = read(id);
        assertThat(analysis.effort()).isEqualTo(6);
        assertThat(analysis.gradeAdjustedPace()).isNotNull();
        assertThat(analysis.fastestEightMinutes()).isNull();
        assertThat(analysis.timeAtSpeed().total()).isCloseTo(3_000, within(0.1));
        assertThat(analysis.efforts())
                .containsExactly(new BestEffort(Distance.TEN_K, Duration.ofMinutes(50), Duration.ZERO));
    }

    @Test
    void aCorrectionHoldsAtOnceAndARemovedActivityIsGoneUntilItIsRestored() {
        var id = imported(TrainingFiles.tenKilometres(MORNING));
        eventually(id, analysis -> assertThat(analysis.fastestEightMinutes()).isNotNull());

        stage.run(
                house,
                house.owner(),
                () -> corrections.correct(id, corrections.correction(id).as(Sport.RIDE)));
        assertThat(read(id).efforts()).isEmpty();
        assertThat(read(id).gradeAdjustedPace()).isNull();
        stage.run(
                house,
                house.owner(),
                () -> corrections.correct(
                        id, corrections.correction(id).as(Sport.RUN).raced(true).excludedFor(null)));
        assertThat(read(id).counts()).isFalse();
        assertThat(read(id).race()).isTrue();
        eventually(id, analysis -> assertThat(analysis.efforts()).hasSizeGreaterThan(3));

        stage.run(house, house.owner(), () -> activities.remove(id));
        assertThat(all()).isEmpty();
        stage.run(house, house.owner(), () -> activities.restore(id));
        assertThat(all()).extracting(ActivityAnalysis::activity).containsExactly(id);
    }

    @Test
    void nothingIsDrawnFromASourceThatIsNotSound() {
        var id = imported(new TrainingFiles.Run(MORNING, 700, 120, 150));
        eventually(id, analysis -> assertThat(rowsOf(id)).isEqualTo(1));
        var analysis = read(id);
        assertThat(analysis.counts()).isFalse();
        assertThat(analysis.efforts()).isEmpty();
        assertThat(analysis.timeAtSpeed().total()).isZero();
        assertThat(analysis.timeAtHeartRate().total()).isZero();
        assertThat(analysis.gradeAdjustedPace()).isNull();
    }

    @Test
    void anAnalysisByAnOlderAlgorithmIsDerivedAgainWhenSomebodyLooks() {
        var id = imported(TrainingFiles.tenKilometres(MORNING));
        eventually(id, analysis -> assertThat(analysis.fastestEightMinutes()).isNotNull());
        jdbc.sql("update activity_analysis set algorithm = 0, eight_minutes_pace = null where activity_id = :id")
                .param("id", bytes(id))
                .update();
        assertThat(all()).hasSize(1);
        eventually(id, analysis -> assertThat(analysis.fastestEightMinutes()).isNotNull());
    }

    @Test
    void runningAgainChangesNothing() {
        var id = imported(TrainingFiles.tenKilometres(MORNING));
        eventually(id, analysis -> assertThat(analysis.fastestEightMinutes()).isNotNull());
        long before = version(id);
        work();
        assertThat(version(id)).isEqualTo(before);
        assertThat(rowsOf(id)).isEqualTo(1);
    }

    @Test
    void manyAtOnceTakeTurnsAndLeaveOneAnalysisEach() throws ExecutionException, InterruptedException {
        for (int i = 1; i <= 30; i++) {
            imported(TrainingFiles.tenKilometres(MORNING.minus(Duration.ofDays(i))));
        }
        List<Future<Boolean>> looks = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                looks.add(executor.submit(() -> {
                    work();
                    return true;
                }));
            }
        }
        for (var look : looks) {
            assertThat(look.get()).isTrue();
        }
        assertThat(all()).hasSize(30).allSatisfy(each -> {
            assertThat(each.efforts()).isNotEmpty();
            assertThat(rowsOf(each.activity())).isEqualTo(1);
        });
    }

    @Test
    void anotherPracticeSeesNothing() {
        var id = imported(TrainingFiles.tenKilometres(MORNING));
        var elsewhere = stage.house();
        assertThat(stage.as(elsewhere, elsewhere.owner(), () -> analyses.of(id)))
                .isEmpty();
        assertThatThrownBy(() -> stage.as(elsewhere, elsewhere.owner(), () -> analyses.all(ana.id())))
                .isInstanceOf(Missing.class);
        var ben = stage.athlete(house, "Ben O");
        assertThatThrownBy(() ->
                        stage.as(house, java.util.Objects.requireNonNull(ben.account()), () -> analyses.all(ana.id())))
                .isInstanceOf(Missing.class);
    }

    private ActivityId imported(TrainingFiles.Run run) {
        var outcome = stage.as(
                        house, house.owner(), () -> imports.importFile(ana.id(), "run.fit", TrainingFiles.fit(run)))
                .getFirst();
        return ((ImportOutcome.Imported) outcome).activity().id();
    }

    private ActivityId byHand(Distance distance, Duration time, int effort) {
        return stage.as(
                house,
                house.owner(),
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                Sport.RUN,
                                TODAY,
                                null,
                                distance,
                                time,
                                "By hand",
                                new Impression(effort, null, null),
                                false)));
    }

    private void work() {
        stage.asTask(house, () -> {
            job.run(house.id(), ana.id().value());
            return true;
        });
    }

    private ActivityAnalysis read(ActivityId id) {
        return stage.as(house, house.owner(), () -> analyses.of(id)).orElseThrow();
    }

    private List<ActivityAnalysis> all() {
        return stage.as(house, house.owner(), () -> analyses.all(ana.id()));
    }

    private void eventually(ActivityId id, Consumer<ActivityAnalysis> what) {
        await().atMost(SOON).untilAsserted(() -> what.accept(read(id)));
    }

    private int rowsOf(ActivityId id) {
        return jdbc.sql("select count(*) from activity_analysis where activity_id = :id")
                .param("id", bytes(id))
                .query(Integer.class)
                .single();
    }

    private long version(ActivityId id) {
        return jdbc.sql("select version from activity_analysis where activity_id = :id")
                .param("id", bytes(id))
                .query(Long.class)
                .single();
    }

    private static byte[] bytes(ActivityId id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }
}
