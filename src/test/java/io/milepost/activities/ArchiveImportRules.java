package io.milepost.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.milepost.activities.archives.StravaExport;
import io.milepost.activities.archives.StravaExport.Language;
import io.milepost.activities.archives.ZipFiles;
import io.milepost.activities.files.TrainingFiles;
import io.milepost.activities.files.TrainingFiles.Run;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Missing;
import io.milepost.testing.Stage.House;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole archives, imported by a job; run on each database. */
abstract class ArchiveImportRules extends ImportScene {

    @Autowired
    ImportTripwire tripwire;

    @Autowired
    ImportJob job;

    @Autowired
    ActivityEvents events;

    @Autowired
    ImportChunkRows chunks;

    @Autowired
    Originals originals;

    @Test
    void aStravaExportComesInWithItsNamesAndItsActivitiesByHand() {
        byte[] export = ZipFiles.with("activities/1.fit.gz", TrainingFiles.gzip(fit(0)))
                .and("activities/2.gpx", TrainingFiles.gpx(run(1)))
                .and("activities/3.tcx.gz", TrainingFiles.gzip(TrainingFiles.tcx(run(2))))
                .and("profile.csv", "a,b\n1,2\n")
                .and("routes/9.gpx", TrainingFiles.gpx(run(9)))
                .and("media/photo.jpg", new byte[] {1})
                .and(
                        "activities.csv",
                        new StravaExport(Language.GERMAN)
                                .activity(
                                        "activities/1.fit.gz",
                                        run(0).start(),
                                        "Wettkampf!",
                                        "Lauf",
                                        "müde",
                                        10_000,
                                        3_000,
                                        3_000)
                                .race()
                                .effort(9)
                                .activity(
                                        "activities/2.gpx",
                                        run(1).start(),
                                        "Wald",
                                        "Traillauf",
                                        "",
                                        10_010,
                                        3_000,
                                        3_000)
                                .activity(
                                        "activities/3.tcx.gz",
                                        run(2).start(),
                                        "Runde",
                                        "Lauf",
                                        "",
                                        10_020,
                                        3_000,
                                        3_000)
                                .activity("", run(5).start(), "Laufband", "Lauf", "ohne Uhr", 8_000, 2_700, 2_700)
                                .activity(
                                        "activities/7.fit", run(7).start(), "Verloren", "Lauf", "", 7_000, 2_400, 2_400)
                                .csv())
                .zip();

        ImportProgress done = imported(export);

        assertThat(done.kind()).isEqualTo(ImportKind.STRAVA);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertCame(done, 5, 0, 0, 0);
        assertThat(done.skipped()).isEqualTo(3);
        assertThat(done.total()).isEqualTo(5);
        assertThat(done.done()).isEqualTo(5);
        List<ActivitySummary> runs = trained();
        assertThat(runs)
                .extracting(ActivitySummary::title)
                .containsExactly("Verloren", "Laufband", "Runde", "Wald", "Wettkampf!");
        ActivitySummary race = runs.getLast();
        assertThat(race.race()).isTrue();
        assertThat(race.impression()).isEqualTo(new Impression(9, null, "müde"));
        assertThat(race.source()).isEqualTo(Source.FILE);
        assertThat(runs.get(3).sport()).isEqualTo(Sport.TRAIL_RUN);
        ActivitySummary byHand = runs.get(1);
        assertThat(byHand.source()).isEqualTo(Source.HAND);
        assertThat(byHand.distance()).isEqualTo(Distance.km(8));
        assertThat(byHand.timer()).isEqualTo(Duration.ofMinutes(45));
        assertThat(stage.as(house, anasAccount, () -> originals.of(race.id()))).hasValueSatisfying(original -> {
            assertThat(original.name()).isEqualTo("1.fit.gz");
            assertThat(original.content()).isEqualTo(TrainingFiles.gzip(fit(0)));
        });
    }

    @Test
    void aGarminExportComesInAndItsDaysOfWearingTheWatchAreNoErrors() {
        Run treadmill = run(3);
        byte[] inner = ZipFiles.with("ana_1.fit", fit(0))
                .and("ana_2.fit", TrainingFiles.fitOfSettings())
                .and("ana_3.fit", TrainingFiles.fitOfSettings())
                .zip();
        byte[] export = ZipFiles.with("DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", inner)
                .and("DI_CONNECT/DI-Connect-Fitness/ana_0_summarizedActivities.json", """
                        [{"summarizedActivitiesExport":[
                          {"name":"Tempo","activityType":"running","beginTimestamp":%d,"distance":990000,"duration":3000000},
                          {"name":"Gym","activityType":"treadmill_running","beginTimestamp":%d,"distance":500000,
                           "duration":1500000,"avgHr":140}]}]""".formatted(
                                MORNING.toEpochMilli(), treadmill.start().toEpochMilli()))
                .zip();

        ImportProgress done = imported(export);

        assertThat(done.kind()).isEqualTo(ImportKind.GARMIN);
        assertCame(done, 2, 0, 0, 0);
        assertThat(done.skipped()).isEqualTo(2);
        assertThat(trained()).extracting(ActivitySummary::title).containsExactly("Gym", "Tempo");
        assertThat(trained().getFirst().sport()).isEqualTo(Sport.TREADMILL);
        assertCame(imported(export), 0, 1, 0, 0);
        assertThat(trained().size()).isEqualTo(2);
    }

    @Test
    void copiesInOtherFormatsAndInTheNextExportAreDuplicates() {
        byte[] archive = ZipFiles.with("a.fit", fit(0))
                .and("a.gpx", TrainingFiles.gpx(run(0)))
                .and("a.tcx.gz", TrainingFiles.gzip(TrainingFiles.tcx(run(0))))
                .and("b.fit", fit(1))
                .zip();

        ImportProgress first = imported(archive);
        assertCame(first, 2, 2, 0, 0);
        assertThat(entries(first))
                .extracting(ImportEntry::outcome)
                .containsExactly(
                        EntryOutcome.IMPORTED, EntryOutcome.DUPLICATE, EntryOutcome.DUPLICATE, EntryOutcome.IMPORTED);
        assertThat(entries(first).get(1).activity())
                .isEqualTo(entries(first).get(0).activity());

        assertCame(imported(archive), 0, 4, 0, 0);
        assertThat(trained().size()).isEqualTo(2);
    }

    @Test
    void whatIsBadInAnArchiveHasItsSentenceAndTheRestComesIn() {
        byte[] zip = ZipFiles.with("sound.fit", fit(0))
                .and("corrupt.fit", Arrays.copyOf(fit(1), 40))
                .and("entities.gpx", "<!DOCTYPE gpx [<!ENTITY a \"b\">]><gpx>&a;</gpx>")
                .and("../outside.fit", fit(2))
                .and("bomb.gpx", new byte[12_000_000])
                .and("empty.fit", new byte[0])
                .and("locked.fit", fit(3))
                .and("claims.fit", fit(4))
                .and("no-date.fit", TrainingFiles.fitWithoutDate(run(5)))
                .and("last.tcx", TrainingFiles.tcx(run(6)))
                .zip();
        byte[] hostile = ZipFiles.claiming(ZipFiles.locked(zip, "locked.fit"), "claims.fit", 2_147_483_648L);

        ImportProgress done = imported(hostile);

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertCame(done, 2, 0, 7, 1);
        assertThat(entries(done).stream()
                        .filter(entry -> entry.outcome() == EntryOutcome.UNREADABLE)
                        .map(entry -> entry.name() + ": " + entry.reason()))
                .containsExactly(
                        "corrupt.fit: activities.unreadable.fit-broken",
                        "entities.gpx: activities.unreadable.xml-entities",
                        "../outside.fit: activities.archive.entry-outside",
                        "bomb.gpx: activities.archive.bomb",
                        "empty.fit: activities.unreadable.empty",
                        "locked.fit: activities.archive.locked",
                        "claims.fit: activities.archive.entry-too-big");
        assertThat(trained().size()).isEqualTo(2);
    }

    @Test
    void anArchiveThatBreaksOffIsImportedUpToThere() {
        byte[] zip = ZipFiles.with("a.fit", fit(0))
                .and("b.fit", fit(1))
                .and("c.fit", fit(2))
                .zip();

        ImportProgress done = imported(Arrays.copyOf(zip, zip.length * 4 / 5));

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.problem()).isEqualTo("activities.archive.cut");
        assertThat(done.imported()).isEqualTo(2);
        assertThat(done.unreadable()).isEqualTo(1);
    }

    @Test
    void anArchiveOfNoUseSaysWhy() {
        assertThat(imported(new ZipFiles().zip()).problem()).isEqualTo("activities.archive.nothing-in-it");
        assertThat(imported(ZipFiles.with("a.jpg", new byte[] {1}).zip()).problem())
                .isEqualTo("activities.archive.no-training-in-it");
        ImportProgress broken =
                imported(Arrays.copyOf(ZipFiles.with("a.fit", fit(0)).zip(), 20));
        assertThat(broken.problem()).isEqualTo("activities.archive.broken");
        assertThat(broken.state()).isEqualTo(ImportState.FAILED);
        await().untilAsserted(() -> assertThat(chunksOf(broken.id())).isZero());
    }

    @Test
    void aRunThatWasKilledIsTakenUpWhereItWas() {
        ZipFiles files = new ZipFiles();
        for (int i = 0; i < 100; i++) {
            files.and(i + ".fit", fit(i));
        }
        tripwire.fallAt(ana.id(), 2);
        ImportId id = send(files.zip()).id();
        await().until(() -> tripwire.fallen(ana.id()));
        ImportProgress killed = progress(id);
        assertThat(killed.state()).isEqualTo(ImportState.RUNNING);
        assertThat(killed.done()).isBetween(1, 99).isEqualTo(killed.imported());
        assertThat(trained().size()).isEqualTo(killed.done());

        stage.asTask(house, () -> {
            job.run(house.id(), id.value());
            return null;
        });

        ImportProgress done = progress(id);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertCame(done, 100, 0, 0, 0);
        assertThat(trained().size()).isEqualTo(100);
        assertThat(stage.as(house, anasAccount, () -> history.count(id, null))).isEqualTo(100);
        assertThat(chunksOf(id)).isZero();
    }

    @Test
    void aStoppedImportKeepsWhatCameInAndGoesNoFurther() {
        ZipFiles files = new ZipFiles();
        for (int i = 0; i < 120; i++) {
            files.and(i + ".fit", fit(i));
        }
        tripwire.fallAt(ana.id(), 2);
        ImportId id = send(files.zip()).id();
        await().until(() -> tripwire.fallen(ana.id()));
        stage.run(house, anasAccount, () -> imports.stop(id));
        int before = trained().size();

        stage.asTask(house, () -> {
            job.run(house.id(), id.value());
            return null;
        });

        assertThat(progress(id).state()).isEqualTo(ImportState.STOPPED);
        assertThat(trained().size()).isEqualTo(before).isPositive();
        await().untilAsserted(() -> assertThat(chunksOf(id)).isZero());
        assertThat(imported(files.zip()).imported()).isEqualTo(120 - before);
    }

    @Test
    void twoImportsOfTheSameAtOnceBringEachRunOnce() {
        ZipFiles fits = new ZipFiles();
        ZipFiles gpxs = new ZipFiles();
        for (int i = 0; i < 60; i++) {
            fits.and(i + ".fit", fit(i));
            gpxs.and(i + ".gpx", TrainingFiles.gpx(run(i)));
        }
        ImportId one = send(fits.zip()).id();
        ImportId other = send(gpxs.zip()).id();

        ImportProgress first = over(one);
        ImportProgress second = over(other);

        assertThat(first.imported() + second.imported()).isEqualTo(60);
        assertThat(first.duplicates() + second.duplicates()).isEqualTo(60);
        assertThat(trained().size()).isEqualTo(60);
    }

    @Test
    void whatComesTogetherIsAnnouncedTogether() {
        ZipFiles files = new ZipFiles();
        for (int i = 0; i < 50; i++) {
            files.and(i + ".fit", fit(i));
        }
        imported(files.zip());

        List<Object> heard = trained().stream()
                .flatMap(run -> events.about(run.id()).stream())
                .distinct()
                .toList();
        assertThat(heard).hasSize(2).allMatch(event -> event instanceof ActivityRecorded);
    }

    @Test
    void aRecordingJoinsWhatWasTypedForIt() {
        ActivityId typed = stage.as(
                house,
                anasAccount,
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                Sport.RUN,
                                LocalDate.of(2026, 10, 4),
                                null,
                                Distance.km(10.2),
                                Duration.ofMinutes(52),
                                null,
                                new Impression(7, 4, "windy"),
                                true)));

        ImportProgress done = imported(ZipFiles.with("a.fit", fit(0)).zip());

        assertThat(done.joined()).isEqualTo(1);
        assertThat(done.imported()).isZero();
        assertThat(trained()).singleElement().satisfies(run -> {
            assertThat(run.id()).isEqualTo(typed);
            assertThat(run.source()).isEqualTo(Source.FILE);
            assertThat(run.distance()).isEqualTo(Distance.km(10));
            assertThat(run.start()).isEqualTo(MORNING);
            assertThat(run.race()).isTrue();
            assertThat(run.impression()).isEqualTo(new Impression(7, 4, "windy"));
        });
        assertThat(events.about(typed).getLast()).isInstanceOf(ActivityCorrected.class);
        assertCame(imported(ZipFiles.with("a.gpx", TrainingFiles.gpx(run(0))).zip()), 0, 1, 0, 0);
    }

    @Test
    void aDayCanBeToldForWhatHasNone() {
        ImportProgress done = imported(
                ZipFiles.with("a.fit", TrainingFiles.fitWithoutDate(run(0))).zip());
        ImportEntry waiting = entries(done).getFirst();
        assertThat(waiting.outcome()).isEqualTo(EntryOutcome.WANTS_DAY);

        LocalDate day = LocalDate.of(2026, 9, 1);
        stage.as(house, anasAccount, () -> imports.tellDay(done.id(), waiting.id(), day));

        assertThat(trained()).singleElement().extracting(ActivitySummary::day).isEqualTo(day);
        assertCame(progress(done.id()), 1, 0, 0, 0);
        assertThatThrownBy(() -> stage.as(house, anasAccount, () -> imports.tellDay(done.id(), waiting.id(), day)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void anImportIsTakenBackAndBroughtBack() {
        stage.run(house, anasAccount, () -> activities.logByHand(ana.id(), typed(8)));
        ImportProgress done =
                imported(ZipFiles.with("a.fit", fit(0)).and("b.fit", fit(1)).zip());
        ActivityId removedBefore = entries(done).getFirst().activity().id();
        stage.run(house, anasAccount, () -> activities.remove(removedBefore));

        List<ActivityId> taken = stage.as(house, anasAccount, () -> imports.takeBack(done.id()));
        assertThat(trained().size()).isEqualTo(1);
        stage.run(house, anasAccount, () -> imports.bringBack(done.id(), taken));

        assertThat(trained().size()).isEqualTo(2);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        InputStream broken = new InputStream() {
            private int left = 3_000_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("gone");
                }
                return 7;
            }
        };
        assertThatThrownBy(() -> stage.as(house, anasAccount, () -> {
                    try {
                        return imports.receive(ana.id(), "x.zip", ImportKind.FILES, broken);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .hasRootCauseMessage("gone");
        assertThat(stage.as(house, anasAccount, () -> history.latest(ana.id(), 10)))
                .isEmpty();
    }

    @Test
    void anotherPracticesPeopleSeeNothingOfIt() {
        ImportProgress done = imported(ZipFiles.with("a.fit", fit(0)).zip());
        House other = stage.house();
        AthleteProfile ben = stage.athlete(house, "Ben O");

        assertThatThrownBy(() -> stage.as(other, other.owner(), () -> history.progress(done.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(other, other.owner(), () -> {
                    try {
                        return imports.receive(
                                ana.id(), "x.zip", ImportKind.FILES, new ByteArrayInputStream(new byte[] {1}));
                    } catch (IOException | io.milepost.activities.archives.ArchiveException e) {
                        throw new AssertionError(e);
                    }
                }))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(other, other.owner(), () -> imports.stop(done.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, ben.account(), () -> history.entries(done.id(), null, 0, 10)))
                .isInstanceOf(Missing.class);
        ActivityId run = entries(done).getFirst().activity().id();
        assertThatThrownBy(() -> stage.as(other, other.owner(), () -> originals.of(run)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, ben.account(), () -> originals.of(run)))
                .isInstanceOf(Missing.class);
    }

    private static LogActivity typed(int daysBefore) {
        return new LogActivity(
                Sport.RUN,
                LocalDate.of(2026, 10, 4).minusDays(daysBefore),
                null,
                Distance.km(5),
                Duration.ofMinutes(30),
                null,
                Impression.NONE,
                false);
    }

    private int chunksOf(ImportId id) {
        return stage.asTask(house, () -> chunks.countOf(id.value()));
    }
}
