package io.milepost.activities.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.activities.Sport;
import io.milepost.activities.archives.ArchiveException.Why;
import io.milepost.activities.files.TrainingFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Honest archives are laid out flat; hostile ones lose what is bad in them, and nothing else. */
class ArchiveTest {

    private static final Instant MORNING = Instant.parse("2026-10-04T06:30:00Z");
    private static final byte[] FIT = TrainingFiles.fit(TrainingFiles.tenKilometres(MORNING));
    private static final byte[] GPX = TrainingFiles.gpx(TrainingFiles.tenKilometres(MORNING.minusSeconds(86_400)));
    private static final byte[] TCX = TrainingFiles.tcx(TrainingFiles.tenKilometres(MORNING.minusSeconds(200_000)));
    private static final ArchiveLimits SMALL =
            new ArchiveLimits(20_000_000, 12_000_000, 8_000_000, 8_000_000, 200, 50, 2);

    @TempDir
    Path folder;

    @Test
    void trainingFilesAreToldByNameOrContentAndTheRestIsCounted() throws Exception {
        byte[] zip = ZipFiles.with("runs/a.fit", FIT)
                .and("b.gpx.gz", TrainingFiles.gzip(GPX))
                .and("without-a-name", TCX)
                .and("photo.jpg", new byte[] {1, 2, 3})
                .and("__MACOSX/._a.fit", new byte[] {0})
                .and("broken.fit", "no fit")
                .zip();

        try (Archive archive = open(zip)) {
            assertThat(archive.kind()).isEqualTo(Archive.Kind.FILES);
            assertThat(names(archive)).containsExactly("runs/a.fit", "b.gpx.gz", "without-a-name", "broken.fit");
            assertThat(archive.skipped()).isEqualTo(2);
            assertThat(archive.read(archive.items().getFirst())).isEqualTo(FIT);
            assertThat(archive.isCut()).isFalse();
        }
    }

    @Test
    void storedFilesAreReadAsWell() throws Exception {
        try (Archive archive = open(ZipFiles.with("a.fit", FIT).stored().zip())) {
            assertThat(archive.read(archive.items().getFirst())).isEqualTo(FIT);
        }
    }

    @Test
    void archivesWithinAreLaidOutAndTheirSummariesRead() throws Exception {
        byte[] inner = ZipFiles.with("ana_1.fit", FIT).and("ana_2.fit", "sleep").zip();
        byte[] zip = ZipFiles.with("DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", inner)
                .and("DI_CONNECT/DI-Connect-Fitness/ana_0_summarizedActivities.json", """
                        [{"summarizedActivitiesExport":[
                          {"activityId":1,"name":"Tempo","activityType":"treadmill_running","beginTimestamp":1791095400000,
                           "distance":1000000.0,"duration":3000000.0,"avgHr":150.0,"description":"good"},
                          {"activityId":2,"activityType":"lap_swimming","beginTimestamp":1791195400000,"duration":1800000.0,
                           "splits":[{"nested":[1,2]}]}]}]""")
                .and("DI_CONNECT/DI-Connect-User/profile.json", "{}")
                .zip();

        try (Archive archive = open(zip)) {
            assertThat(archive.kind()).isEqualTo(Archive.Kind.GARMIN);
            assertThat(names(archive)).hasSize(2).allMatch(name -> name.contains("Part1.zip › ana_"));
            assertThat(archive.skipped()).isEqualTo(1);
            assertThat(archive.told()).hasSize(2);
            Told run = archive.told().getFirst();
            assertThat(run.start()).contains(Instant.ofEpochMilli(1_791_095_400_000L));
            assertThat(run.sport()).isEqualTo(Sport.TREADMILL);
            assertThat(run.distanceMetres()).hasValue(10_000);
            assertThat(run.timerSeconds()).hasValue(3_000);
            assertThat(run.words()).contains("good");
            assertThat(archive.told().get(1).sport()).isEqualTo(Sport.SWIM);
        }
    }

    @Test
    void anArchiveThatBreaksOffGivesWhatCameBefore() throws Exception {
        for (boolean stored : new boolean[] {false, true}) {
            ZipFiles files = ZipFiles.with("a.fit", FIT).and("b.gpx", GPX).and("c.tcx", noise());
            byte[] zip = (stored ? files.stored() : files).zip();
            try (Archive archive = open(Arrays.copyOf(zip, zip.length - 20_000))) {
                assertThat(archive.isCut()).isTrue();
                assertThat(names(archive)).containsExactly("a.fit", "b.gpx", "c.tcx");
                assertThat(archive.read(archive.items().get(0))).isEqualTo(FIT);
                assertThat(archive.read(archive.items().get(1))).isEqualTo(GPX);
                assertRefused(archive, 2, Why.ENTRY_CUT);
            }
        }
    }

    @Test
    void aLockedFileIsRefusedAndTheOthersAreRead() throws Exception {
        byte[] zip = ZipFiles.with("a.fit", FIT).and("b.gpx", GPX).zip();
        try (Archive archive = open(ZipFiles.locked(zip, "a.fit"))) {
            assertRefused(archive, 0, Why.LOCKED);
            assertThat(archive.read(archive.items().get(1))).isEqualTo(GPX);
        }
        assertWhole(ZipFiles.locked(ZipFiles.locked(zip, "a.fit"), "b.gpx"), Why.LOCKED);
    }

    @Test
    void aSpoiltFileIsRefusedAndTheOthersAreRead() throws Exception {
        byte[] zip = ZipFiles.with("a.gpx", GPX).and("b.fit", FIT).zip();
        try (Archive archive = open(ZipFiles.spoilt(zip, "a.gpx"))) {
            assertRefused(archive, 0, Why.ENTRY_BROKEN);
            assertThat(archive.read(archive.items().get(1))).isEqualTo(FIT);
        }
    }

    @Test
    void aBombIsStoppedEarly() throws Exception {
        byte[] zip =
                ZipFiles.with("bomb.gpx", new byte[7_000_000]).and("b.fit", FIT).zip();
        try (Archive archive = open(zip)) {
            assertRefused(archive, 0, Why.BOMB);
            assertThat(archive.read(archive.items().get(1))).isEqualTo(FIT);
        }
    }

    @Test
    void aClaimOfTwoGigabytesIsNotTried() throws Exception {
        byte[] zip = ZipFiles.with("a.fit", FIT).and("b.gpx", GPX).zip();
        try (Archive archive = open(ZipFiles.claiming(zip, "a.fit", 2_147_483_648L))) {
            assertRefused(archive, 0, Why.ENTRY_TOO_BIG);
            assertThat(archive.read(archive.items().get(1))).isEqualTo(GPX);
        }
    }

    @Test
    void aFileThatIsLargerThanItSaysStopsAtTheLimit() throws Exception {
        byte[] noise = new byte[9_000_000];
        new Random(1).nextBytes(noise);
        byte[] zip = ZipFiles.with("a.fit", noise).zip();
        try (Archive archive = open(ZipFiles.claiming(zip, "a.fit", 1_000))) {
            assertRefused(archive, 0, Why.ENTRY_TOO_BIG);
        }
    }

    @Test
    void allFilesTogetherHaveALimit() throws Exception {
        ZipFiles files = new ZipFiles();
        for (int i = 0; i < 4; i++) {
            files.and(i + ".fit", noise(4_000_000));
        }
        try (Archive archive = open(files.zip())) {
            archive.read(archive.items().get(0));
            archive.read(archive.items().get(1));
            assertThatThrownBy(() -> {
                        archive.read(archive.items().get(2));
                        archive.read(archive.items().get(3));
                    })
                    .isInstanceOfSatisfying(
                            ArchiveException.class,
                            problem -> assertThat(problem.why()).isEqualTo(Why.TOTAL_TOO_BIG));
        }
    }

    @Test
    void namesThatLeadOutAreRefusedAndNothingIsWrittenThere() throws Exception {
        byte[] zip = ZipFiles.with("../../evil.fit", FIT)
                .and("/etc/evil.fit", FIT)
                .and("C:\\evil.fit", FIT)
                .and("a/..\\..\\evil.fit", FIT)
                .and("sound..name.fit", FIT)
                .zip();
        try (Archive archive = open(zip)) {
            for (int i = 0; i < 4; i++) {
                assertRefused(archive, i, Why.ENTRY_OUTSIDE);
            }
            assertThat(archive.read(archive.items().get(4))).isEqualTo(FIT);
        }
        try (var written = Files.walk(folder)) {
            assertThat(written.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains("evil"));
        }
    }

    @Test
    void archivesInArchivesInArchivesAreRefused() throws Exception {
        byte[] deep = ZipFiles.with("c.fit", FIT).zip();
        byte[] inner = ZipFiles.with("deep.zip", deep).and("b.fit", FIT).zip();
        byte[] zip = ZipFiles.with("inner.zip", inner).and("a.fit", FIT).zip();
        try (Archive archive = open(zip)) {
            assertThat(names(archive)).containsExactly("inner.zip › deep.zip", "inner.zip › b.fit", "a.fit");
            assertRefused(archive, 0, Why.TOO_DEEP);
            assertThat(archive.read(archive.items().get(1))).isEqualTo(FIT);
        }
    }

    @Test
    void archivesAsAWholeGetTheirSentence() throws Exception {
        assertWhole(new ZipFiles().zip(), Why.NOTHING_IN_IT);
        assertWhole(ZipFiles.with("photo.jpg", new byte[] {1}).zip(), Why.NO_TRAINING_IN_IT);
        assertWhole("no archive at all".getBytes(StandardCharsets.UTF_8), Why.NOT_AN_ARCHIVE);
        assertWhole(new byte[0], Why.NOT_AN_ARCHIVE);
        byte[] zip = ZipFiles.with("a.fit", FIT).zip();
        assertWhole(Arrays.copyOf(zip, 12), Why.BROKEN);
        ZipFiles many = new ZipFiles();
        for (int i = 0; i < 60; i++) {
            many.and(i + ".fit", new byte[] {1});
        }
        assertWhole(many.zip(), Why.TOO_MANY_FILES);
    }

    @Test
    void aSpoiltDirectoryIsDoneWithout() throws Exception {
        byte[] zip = ZipFiles.with("a.fit", FIT).and("b.gpx", GPX).zip();
        byte[] spoilt = zip.clone();
        for (int i = zip.length - 22 - 40; i < zip.length - 22; i++) {
            spoilt[i] = 0x7f;
        }
        for (int i = zip.length - 10; i < zip.length - 2; i++) {
            spoilt[i] = 0;
        }
        try (Archive archive = open(spoilt)) {
            assertThat(archive.read(archive.items().getFirst())).isEqualTo(FIT);
        }
    }

    @Test
    void damageAnywhereNeverGetsPastTheDoor() throws Exception {
        byte[] sound = ZipFiles.with("a.fit", FIT)
                .and("in.zip", ZipFiles.with("b.gpx", GPX).zip())
                .and("activities.csv", "a,b\n1,2\n")
                .zip();
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = Arrays.copyOf(sound, random.nextInt(3) == 0 ? random.nextInt(sound.length) : sound.length);
            int from = random.nextBoolean() ? 0 : Math.max(0, damaged.length - 300);
            for (int n = random.nextInt(8); n >= 0 && damaged.length > 0; n--) {
                damaged[from + random.nextInt(damaged.length - from)] = (byte) random.nextInt();
            }
            try (Archive archive = open(damaged)) {
                for (Archive.Item item : archive.items()) {
                    try {
                        archive.read(item);
                    } catch (ArchiveException e) {
                        assertThat(e.why()).isNotNull();
                    }
                }
            } catch (ArchiveException e) {
                assertThat(e.why().key()).startsWith("activities.archive.");
            }
        }
    }

    private static byte[] noise() {
        return noise(40_000);
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(size).nextBytes(noise);
        return noise;
    }

    private Archive open(byte[] zip) throws IOException, ArchiveException {
        Path file = folder.resolve("sent");
        Files.write(file, zip);
        return Archive.open(file, Files.createTempDirectory(folder, "work"), SMALL);
    }

    private static List<String> names(Archive archive) {
        return new ArrayList<>(archive.items().stream().map(Archive.Item::name).toList());
    }

    private static void assertRefused(Archive archive, int item, Why why) {
        assertThatThrownBy(() -> archive.read(archive.items().get(item)))
                .isInstanceOfSatisfying(
                        ArchiveException.class,
                        problem -> assertThat(problem.why()).isEqualTo(why));
    }

    private void assertWhole(byte[] zip, Why why) {
        assertThatThrownBy(() -> open(zip).close())
                .isInstanceOfSatisfying(
                        ArchiveException.class,
                        problem -> assertThat(problem.why()).isEqualTo(why));
    }
}
