package io.milepost.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.activities.ImportOutcome.DuplicateOf;
import io.milepost.activities.ImportOutcome.Imported;
import io.milepost.activities.ImportOutcome.Unreadable;
import io.milepost.activities.ImportOutcome.WantsDay;
import io.milepost.activities.Remark.Kind;
import io.milepost.activities.Samples.Column;
import io.milepost.activities.files.TrainingFiles;
import io.milepost.activities.files.TrainingFiles.Run;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage.House;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActivityImportsTest extends MilepostTest {

    /** In Berlin it is half past midnight of the next day. */
    private static final Instant LATE = Instant.parse("2026-10-04T22:30:00Z");

    @Autowired
    ActivityImports imports;

    @Autowired
    Activities activities;

    @Autowired
    ActivityEvents events;

    private House house;
    private AthleteProfile ana;
    private AccountId anasAccount;
    private final Run run = TrainingFiles.tenKilometres(LATE);

    @BeforeEach
    void setTheScene() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anasAccount = Objects.requireNonNull(ana.account());
    }

    @Test
    void aFileBecomesAnActivityOnTheAthletesOwnDay() {
        Imported imported = imported("evening.fit", TrainingFiles.fit(run));

        ActivitySummary seen = imported.activity();
        assertThat(seen.day()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(seen.start()).isEqualTo(LATE);
        assertThat(seen.source()).isEqualTo(Source.FILE);
        assertThat(seen.counts()).isTrue();
        assertThat(events.about(seen.id()))
                .containsExactly(new ActivityRecorded(house.id(), ana.id(), List.of(seen.id())));
    }

    @Test
    void everythingThatTheFileToldIsKept() {
        ActivityId id =
                imported("evening.fit", TrainingFiles.fit(run)).activity().id();

        stage.run(house, house.owner(), () -> {
            ActivityDetail detail = activities.detail(id);
            assertThat(detail.fileName()).isEqualTo("evening.fit");
            assertThat(detail.summary().ascentMetres()).isEqualTo(12);
            assertThat(detail.deviceClimb()).isEqualTo(new Climb(12, 0, Climb.Method.DEVICE));
            assertThat(detail.laps()).singleElement().satisfies(lap -> {
                assertThat(lap.distanceMetres()).hasValue(10_000);
                assertThat(lap.averageHeartRate()).isEmpty();
            });
            assertThat(detail.remarks()).extracting(Remark::kind).containsExactly(Kind.HEART_RATE_FROM_RECORDS);
            assertThat(detail.sampleCount()).isEqualTo(301);
            assertThat(activities.samples(id).at(Column.DISTANCE, 300)).isEqualTo(10_000);
            assertThat(activities.splits(id, Distance.km(1))).hasSize(10);
        });
    }

    @Test
    void theSameFileTwiceIsADuplicate() {
        ActivityId id = imported("a.fit", TrainingFiles.fit(run)).activity().id();

        assertThat(importAsAna("renamed.fit", TrainingFiles.fit(run)))
                .singleElement()
                .isInstanceOfSatisfying(
                        DuplicateOf.class,
                        duplicate -> assertThat(duplicate.activity().id()).isEqualTo(id));
        assertThat(events.about(id)).hasSize(1);
    }

    @Test
    void anotherRecordingOfTheSameRunIsADuplicate() {
        ActivityId id = imported("watch.fit", TrainingFiles.fit(run)).activity().id();
        Run phone = new Run(LATE.plusSeconds(40), 10_250, 3_020, 0);

        assertThat(importAsAna("phone.gpx", TrainingFiles.gpx(phone)))
                .singleElement()
                .isInstanceOfSatisfying(
                        DuplicateOf.class,
                        duplicate -> assertThat(duplicate.activity().id()).isEqualTo(id));
        assertThat(importAsAna("export.tcx.gz", TrainingFiles.gzip(TrainingFiles.tcx(run))))
                .singleElement()
                .isInstanceOf(DuplicateOf.class);
    }

    @Test
    void twoRecordingsThatComeAtTheSameMomentAreOneActivity() throws Exception {
        List<byte[]> recordings =
                List.of(TrainingFiles.fit(run), TrainingFiles.gpx(run), TrainingFiles.tcx(run), TrainingFiles.fit(run));
        CyclicBarrier start = new CyclicBarrier(recordings.size());
        List<Future<List<ImportOutcome>>> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(recordings.size())) {
            for (byte[] recording : recordings) {
                outcomes.add(threads.submit(() -> {
                    start.await();
                    return importAsAna("run", recording);
                }));
            }
        }
        int imported = 0;
        for (Future<List<ImportOutcome>> outcome : outcomes) {
            imported += outcome.get().getFirst() instanceof Imported ? 1 : 0;
        }
        assertThat(imported).isEqualTo(1);
        assertThat(stage.as(house, anasAccount, () -> activities.count(ana.id(), ActivityQuery.ALL)))
                .isEqualTo(1);
    }

    @Test
    void anotherAthletesSameRunIsNoDuplicate() {
        AthleteProfile ben = stage.athlete(house, "Ben O");
        imported("a.fit", TrainingFiles.fit(run));

        assertThat(stage.as(house, house.owner(), () -> imports.importFile(ben.id(), "a.fit", TrainingFiles.fit(run))))
                .singleElement()
                .isInstanceOf(Imported.class);
    }

    @Test
    void whatWasRemovedCanBeImportedAgain() {
        ActivityId id = imported("a.fit", TrainingFiles.fit(run)).activity().id();
        stage.run(house, anasAccount, () -> activities.remove(id));

        assertThat(imported("a.fit", TrainingFiles.fit(run)).activity().id()).isNotEqualTo(id);
    }

    @Test
    void eachActivityOfAFileHasItsOwnOutcome() {
        imported("first.tcx", TrainingFiles.tcx(run));
        Run next = new Run(LATE.minus(Duration.ofDays(2)), 5_000, 1_500, 0);

        List<ImportOutcome> outcomes = importAsAna("both.tcx", TrainingFiles.tcxOfActivities(run, next));

        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(0)).isInstanceOf(DuplicateOf.class);
        assertThat(outcomes.get(1)).isInstanceOf(Imported.class);
    }

    @Test
    void aFileWithoutADateWaitsForItsDay() {
        byte[] file = TrainingFiles.fitWithoutDate(run);
        WantsDay wants = (WantsDay) importAsAna("watch.fit", file).getFirst();
        assertThat(wants.distance()).isEqualTo(Distance.km(10));
        assertThat(wants.remarks()).extracting(Remark::kind).contains(Kind.RELATIVE_TIME);
        assertThat(stage.as(house, anasAccount, () -> activities.count(ana.id(), ActivityQuery.ALL)))
                .isZero();

        LocalDate day = LocalDate.of(2026, 9, 1);
        ImportOutcome taken =
                stage.as(house, anasAccount, () -> imports.importOnDay(ana.id(), wants.file(), wants.part(), day));

        assertThat(taken).isInstanceOfSatisfying(Imported.class, imported -> {
            assertThat(imported.activity().day()).isEqualTo(day);
            assertThat(imported.activity().start()).isNull();
            assertThat(imported.activity().counts()).isFalse();
        });
        assertThat(stage.as(house, anasAccount, () -> imports.importOnDay(ana.id(), wants.file(), 0, day)))
                .isInstanceOf(DuplicateOf.class);
        assertThat(importAsAna("watch.fit", file)).singleElement().isInstanceOf(DuplicateOf.class);
    }

    @Test
    void aDayIsOnlyTakenForAFileThatHasNone() {
        Imported imported = imported("a.fit", TrainingFiles.fit(run));
        WantsDay wants = (WantsDay)
                importAsAna("b.fit", TrainingFiles.fitWithoutDate(run)).getFirst();
        AthleteProfile ben = stage.athlete(house, "Ben O");

        assertThatThrownBy(() -> stage.as(
                        house,
                        house.owner(),
                        () -> imports.importOnDay(
                                ben.id(), wants.file(), 0, imported.activity().day())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(
                        house,
                        anasAccount,
                        () -> imports.importOnDay(
                                ana.id(), wants.file(), 7, imported.activity().day())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void anUnreadableFileLeavesNothingBehind() {
        assertThat(importAsAna("holiday.jpg", new byte[] {1, 2, 3, 4}))
                .containsExactly(new Unreadable("activities.unreadable.unknown-type", List.of()));
    }

    @Test
    void filesAreForThoseWhoMayChangeTheAthlete() {
        House other = stage.house();
        assertThatThrownBy(() -> stage.as(
                        other, other.owner(), () -> imports.importFile(ana.id(), "a.fit", TrainingFiles.fit(run))))
                .isInstanceOf(Missing.class);
    }

    private Imported imported(String name, byte[] file) {
        List<ImportOutcome> outcomes = importAsAna(name, file);
        assertThat(outcomes).singleElement().isInstanceOf(Imported.class);
        return (Imported) outcomes.getFirst();
    }

    private List<ImportOutcome> importAsAna(String name, byte[] file) {
        return stage.as(house, anasAccount, () -> imports.importFile(ana.id(), name, file));
    }
}
