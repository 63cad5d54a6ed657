package io.milepost.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.milepost.activities.archives.StravaExport;
import io.milepost.activities.archives.StravaExport.Language;
import io.milepost.activities.files.TrainingFiles;
import io.milepost.activities.files.TrainingFiles.Run;
import io.milepost.testing.Bench;
import io.milepost.testing.OnMySql;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Strava's export of 2,000 activities of some 2,500 samples each, a third each as FIT, GPX and TCX, into MySQL, so that the
 * heap is the application's alone.
 */
@OnMySql
@Tag("bench")
class ImportBench extends ImportScene {

    private static final int ACTIVITIES = 2_000;
    private static final int SECONDS = 25_000;
    private static final Instant LAST = Instant.parse("2026-11-01T06:00:00Z");

    private final Random random = new Random(17);

    @TempDir
    Path folder;

    @Test
    void anExportOfTwoThousandActivities() throws Exception {
        Path export = folder.resolve("export.zip");
        write(export);
        System.gc();
        long cpu = cpu();
        long began = System.nanoTime();
        Heap heap = new Heap();
        ImportId id = send(export);
        Duration sent = Duration.ofNanos(System.nanoTime() - began);
        await().atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    heap.look();
                    return progress(id).state().isOver();
                });
        Duration all = Duration.ofNanos(System.nanoTime() - began);
        ImportProgress done = progress(id);

        assertThat(done.imported()).as(done.toString()).isEqualTo(ACTIVITIES);
        Bench.note(String.format(
                Locale.ROOT,
                "Import of %,d activities (%.0f MB zip, %,d samples each): %.1f s (%.1f s of it taking the zip in), %.1f s of CPU, "
                        + "heap at most %.0f MB, after collections %.0f MB",
                ACTIVITIES,
                Files.size(export) / 1e6,
                SECONDS / 10 + 1,
                all.toMillis() / 1e3,
                sent.toMillis() / 1e3,
                (cpu() - cpu) / 1e9,
                heap.most / 1e6,
                heap.mostAfterCollection / 1e6));
    }

    private ImportId send(Path export) {
        return stage.as(house, anasAccount, () -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(export))) {
                return imports.receive(ana.id(), "export.zip", ImportKind.FILES, in)
                        .id();
            } catch (IOException | io.milepost.activities.archives.ArchiveException e) {
                throw new AssertionError(e);
            }
        });
    }

    private void write(Path export) throws IOException {
        StravaExport list = new StravaExport(Language.ENGLISH);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(export))) {
            for (int i = 0; i < ACTIVITIES; i++) {
                Run run = new Run(LAST.minus(Duration.ofHours(30L * i)), 60_000 + i, SECONDS, 120 + i % 40);
                String name = "activities/" + i + List.values()[i % 3].end;
                zip.putNextEntry(new ZipEntry(name));
                zip.write(
                        switch (List.values()[i % 3]) {
                            case FIT -> TrainingFiles.gzip(TrainingFiles.fit(run));
                            case GPX -> wobbly(TrainingFiles.gpx(run));
                            case TCX -> TrainingFiles.gzip(wobbly(TrainingFiles.tcx(run)));
                        });
                list.activity(name, run.start(), "Run " + i, "Run", "", run.metres(), SECONDS, SECONDS);
            }
            zip.putNextEntry(new ZipEntry("activities.csv"));
            zip.write(list.csv().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Nobody's altitude and heart rate are even, and uneven numbers pack worse. */
    private byte[] wobbly(byte[] xml) {
        StringBuilder wobbly = new StringBuilder(xml.length);
        for (String line : new String(xml, StandardCharsets.UTF_8).split("\n")) {
            wobbly.append(line.replaceFirst(
                                    "<ele>\\d+", "<ele>" + (100 + random.nextInt(60)) + "." + random.nextInt(10))
                            .replaceFirst(
                                    "<HeartRateBpm><Value>\\d+", "<HeartRateBpm><Value>" + (120 + random.nextInt(50))))
                    .append('\n');
        }
        return wobbly.toString().getBytes(StandardCharsets.UTF_8);
    }

    private enum List {
        FIT(".fit.gz"),
        GPX(".gpx"),
        TCX(".tcx.gz");

        private final String end;

        List(String end) {
            this.end = end;
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** The heap, looked at now and then. */
    private static final class Heap {

        private long most;
        private long mostAfterCollection;

        void look() {
            most = Math.max(
                    most,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            long kept = 0;
            for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
                MemoryUsage usage = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
                kept += usage == null ? 0 : usage.getUsed();
            }
            mostAfterCollection = Math.max(mostAfterCollection, kept);
        }
    }
}
