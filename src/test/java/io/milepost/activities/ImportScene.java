package io.milepost.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.milepost.activities.archives.ArchiveException;
import io.milepost.activities.files.TrainingFiles;
import io.milepost.activities.files.TrainingFiles.Run;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage.House;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An athlete who imports archives, and what came of them. */
abstract class ImportScene extends MilepostTest {

    static final Instant MORNING = Instant.parse("2026-10-04T06:30:00Z");

    @Autowired
    ArchiveImports imports;

    @Autowired
    ImportHistory history;

    @Autowired
    Activities activities;

    House house;
    AthleteProfile ana;
    AccountId anasAccount;

    @BeforeEach
    void setTheScene() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anasAccount = Objects.requireNonNull(ana.account());
    }

    /** The run of so many days before the morning, each of another length. */
    static Run run(int daysBefore) {
        return new Run(MORNING.minus(Duration.ofDays(daysBefore)), 10_000 + daysBefore * 10, 3_000, 150);
    }

    static byte[] fit(int daysBefore) {
        return TrainingFiles.fit(run(daysBefore));
    }

    ImportProgress send(byte[] archive) {
        return send("export.zip", ImportKind.FILES, archive);
    }

    ImportProgress send(String name, ImportKind kind, byte[] content) {
        return stage.as(house, anasAccount, () -> {
            try {
                return imports.receive(ana.id(), name, kind, new ByteArrayInputStream(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ArchiveException e) {
                throw new AssertionError(e);
            }
        });
    }

    ImportProgress imported(byte[] archive) {
        return over(send(archive).id());
    }

    ImportProgress over(ImportId id) {
        await().atMost(Duration.ofSeconds(60)).until(() -> progress(id).state().isOver());
        return progress(id);
    }

    ImportProgress progress(ImportId id) {
        return stage.as(house, anasAccount, () -> history.progress(id));
    }

    List<ImportEntry> entries(ImportProgress of) {
        return stage.as(house, anasAccount, () -> history.entries(of.id(), null, 0, 200));
    }

    List<ActivitySummary> trained() {
        return stage.as(
                house,
                anasAccount,
                () -> activities.between(ana.id(), LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1)));
    }

    void assertCame(ImportProgress progress, int imported, int duplicates, int unreadable, int wantingDay) {
        assertThat(List.of(progress.imported(), progress.duplicates(), progress.unreadable(), progress.wantingDay()))
                .as("imported, duplicates, unreadable, wanting a day of %s", progress)
                .containsExactly(imported, duplicates, unreadable, wantingDay);
    }
}
