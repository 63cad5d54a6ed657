package io.milepost.activities.files;

import static io.milepost.activities.files.Reading.MORNING;
import static io.milepost.activities.files.Reading.NOW;
import static io.milepost.activities.files.Reading.assertUnreadable;
import static io.milepost.activities.files.Reading.read;
import static io.milepost.activities.files.TrainingFiles.gpxOf;
import static io.milepost.activities.files.TrainingFiles.gpxTrack;
import static io.milepost.activities.files.TrainingFiles.gzip;
import static io.milepost.activities.files.TrainingFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.files.ReadResult.Reason;
import io.milepost.activities.files.ReadResult.Unreadable;
import io.milepost.activities.files.TrainingFiles.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent, the answer is one sentence: no exception, and no more memory than the limits allow. */
class HostileFilesTest {

    private static final Limits SMALL = new Limits(1_000_000, 2_000_000, 1_000, 864_000);
    private final ActivityFiles small = new ActivityFiles(InstantSource.fixed(NOW), SMALL);
    private final Run run = new Run(MORNING, 3_000, 900, 0);

    @Test
    void nothingAndBlanksAreEmpty() {
        assertUnreadable(new byte[0], Reason.EMPTY);
        assertUnreadable(utf8(" \n\t "), Reason.EMPTY);
        assertUnreadable(gzip(new byte[0]), Reason.EMPTY);
    }

    @Test
    void anEntityBombIsRefusedUnexploded() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE gpx [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"&a%2$d;&a%2$d;&a%2$d;&a%2$d;\">".formatted(i, i - 1));
        }
        bomb.append("]><gpx><trk><name>&a39;</name></trk></gpx>");
        assertUnreadable(utf8(bomb.toString()), Reason.XML_ENTITIES);
    }

    @Test
    void aFileOfThisMachineIsNotRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        String xml = "<!DOCTYPE gpx [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>"
                + gpxOf(gpxTrack(run, "running", true).replace("Along the equator", "&s;"))
                        .replaceFirst("<\\?xml[^>]*>\\s*", "");
        assertUnreadable(utf8(xml), Reason.XML_ENTITIES);
    }

    @Test
    void anEntityThatNobodyDeclaredIsNotResolved() {
        String xml = gpxOf(gpxTrack(run, "running", true).replace("Along the equator", "a &nbsp; b"));
        assertThat(read(utf8(xml))).isInstanceOf(Unreadable.class);
    }

    @Test
    void aGzipBombStopsAtTheLimit() throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            byte[] block = new byte[1_000_000];
            for (int i = 0; i < 500; i++) {
                out.write(block);
            }
        }
        assertThat(small.read(bytes.toByteArray())).isEqualTo(Unreadable.because(Reason.UNPACKS_TOO_BIG, 2));
    }

    @Test
    void gzipWithinGzipIsNotUnpackedTwice() {
        assertUnreadable(gzip(gzip(TrainingFiles.gpx(run))), Reason.UNKNOWN_TYPE);
    }

    @Test
    void damagedGzipAndZipGetTheirSentence() {
        byte[] packed = gzip(TrainingFiles.gpx(run));
        assertUnreadable(Arrays.copyOf(packed, packed.length / 2), Reason.PACKED_BADLY);
        assertUnreadable(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, Reason.ZIP);
    }

    @Test
    void aFileAboveTheLimitIsNotLoaded(@TempDir Path folder) throws Exception {
        Path sparse = folder.resolve("huge.fit");
        try (var file = new java.io.RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertThat(small.read(sparse)).isEqualTo(Unreadable.because(Reason.TOO_BIG, 1));
        assertThat(small.read(new byte[1_000_001])).isEqualTo(Unreadable.because(Reason.TOO_BIG, 1));
    }

    @Test
    void aHeaderThatClaimsTwoGigabytesIsOnlyACutEnd() {
        byte[] file = TrainingFiles.fit(run);
        file[4] = file[5] = file[6] = (byte) 0xff;
        file[7] = 0x7f;
        assertThat(read(file))
                .isInstanceOfSatisfying(
                        ReadResult.Read.class,
                        result -> assertThat(Reading.kinds(result.activities().getFirst()))
                                .contains(io.milepost.activities.Remark.Kind.CUT_END));
    }

    @Test
    void aHeaderWithoutAnySizeStillGivesItsRecords() {
        byte[] file = TrainingFiles.fit(run);
        file[4] = file[5] = file[6] = file[7] = 0;
        assertThat(read(file))
                .isInstanceOfSatisfying(
                        ReadResult.Read.class,
                        result -> assertThat(
                                        result.activities().getFirst().samples().size())
                                .isEqualTo(91));
    }

    @Test
    void morePointsThanAnythingRealAreRefused() {
        Run long1 = new Run(MORNING, 30_000, 11_000, 0);
        assertThat(small.read(TrainingFiles.fit(long1))).isEqualTo(Unreadable.because(Reason.TOO_MANY_POINTS, 1_000));
        assertThat(small.read(TrainingFiles.gpx(long1))).isEqualTo(Unreadable.because(Reason.TOO_MANY_POINTS, 1_000));
        assertThat(small.read(TrainingFiles.tcx(long1))).isEqualTo(Unreadable.because(Reason.TOO_MANY_POINTS, 1_000));
    }

    @Test
    void deepNestingIsRefused() {
        assertUnreadable(utf8("<gpx>" + "<a>".repeat(100_000)), Reason.XML_BROKEN);
    }

    @Test
    void otherTextsAreNoTraining() {
        assertUnreadable(utf8("<html><body>Sign in</body></html>"), Reason.UNKNOWN_TYPE);
        assertUnreadable(utf8("date,distance\n2026-01-01,10"), Reason.UNKNOWN_TYPE);
        assertUnreadable(utf8("<gpx"), Reason.UNKNOWN_TYPE);
    }

    @Test
    void randomBytesNeverGetPastTheDoor() {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            assertThat(read(noise)).isNotNull();
        }
    }

    @Test
    void damagedFitFilesGiveAnActivityOrASentence() {
        byte[] sound = TrainingFiles.fit(run);
        assertThatDamageIsSurvived(sound, 12);
    }

    @Test
    void damagedXmlFilesGiveAnActivityOrASentence() {
        assertThatDamageIsSurvived(TrainingFiles.gpx(run), 0);
        assertThatDamageIsSurvived(TrainingFiles.tcx(run, run), 0);
        assertThatDamageIsSurvived(gzip(TrainingFiles.tcx(run)), 2);
    }

    private static void assertThatDamageIsSurvived(byte[] sound, int from) {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = Arrays.copyOf(sound, random.nextInt(4) == 0 ? random.nextInt(sound.length) : sound.length);
            for (int n = random.nextInt(6); n >= 0 && damaged.length > from; n--) {
                damaged[from + random.nextInt(damaged.length - from)] = (byte) random.nextInt();
            }
            assertThat(read(damaged)).isNotNull();
        }
    }
}
