package io.milepost.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.archives.StravaExport;
import io.milepost.activities.archives.ZipFiles;
import io.milepost.fitness.Analyses;
import io.milepost.review.Reviews;
import io.milepost.roster.AthleteProfile;
import io.milepost.testing.Stage;
import io.milepost.testing.StoryYear;
import io.milepost.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A coach drops in a new athlete's year, reads what it says, accepts three findings, leans a plan on them and sees four weeks later what came of
 * them. What is broken or hostile in the export gets its sentence, and the rest comes in.
 */
abstract class HistoryStory extends Story {

    private static final List<String> OF_THE_STORY = List.of("Paces clustered", "Only the miles grew", "Volume spikes");
    private static final List<String> NOT_OF_THE_STORY = List.of(
            "Inconsistent",
            "Missing long runs",
            "Too much moderate",
            "No progression",
            "A gap",
            "Unstructured",
            "Race undertrained for");

    @Autowired
    private ActivityImports imports;

    @Autowired
    private Analyses analyses;

    @Autowired
    private Reviews reviews;

    @TempDir
    private Path folder;

    @Test
    void aYearTellsItsFindingsAndFourWeeksLaterWhatCameOfThem() {
        Stage.House house = stage.house();
        AthleteProfile athlete = stage.athlete(house, "Ana Prieto");
        String page = "/coach/" + house.slug() + "/athletes/" + athlete.id().value();
        LocalDate lastSunday = athlete.today(clock).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        StoryYear year = StoryYear.ofTheStory(lastSunday);

        Visitor kim = signedIn(screen(), house.owner(), page + "/activities");
        dropsTheExport(kim, year);
        // Asked of the service first: a page that is loaded again and again takes the machine away from the analyses.
        await().atMost(Duration.ofSeconds(60))
                .until(() -> stage.asTask(house, () -> analyses.waiting(athlete.id())) == 0);
        seesTheFindingsOfTheStoryAndNoOthers(kim, page);
        acceptsThree(kim);
        plansForThem(kim, page);
        fourWeeksOfCoachingPass(house, athlete, year);
        seesWhatCameOfThem(kim, page);
    }

    private void dropsTheExport(Visitor kim, StoryYear year) {
        Path export = folder.resolve("export_1234567.zip");
        List<StoryYear.DayRun> runs = year.runs();
        try {
            Files.write(export, export(runs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kim.page().locator("input[type=file]").first().setInputFiles(export);
        kim.page().getByText(runs.size() + " came in").first().waitFor(new Locator.WaitForOptions().setTimeout(90_000));
        kim.settle();
        kim.findsNoBarriers();
        link(kim, "Look at what could not be read").first().click();
        sees(kim, "The file is empty.");
        sees(kim, "The file declares entities, which no training file needs, so it was not opened.");
        sees(kim, "The FIT file is damaged and nothing in it could be read. Export it again.");
        sees(kim, "Its name leads out of the archive, so it was not opened.");
        sees(kim, "or says so, and was not unpacked.");
        sees(kim, "which no training file does, so it was not unpacked.");
        kim.settle();
        kim.findsNoBarriers();
    }

    private void seesTheFindingsOfTheStoryAndNoOthers(Visitor kim, String page) {
        kim.goTo(page + "/review");
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            kim.page().reload();
            kim.settle();
            return !kim.text().contains("still being read");
        });
        Locator weeks = kim.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Weeks to look at"))
                .or(kim.page()
                        .locator("vaadin-select")
                        .filter(new Locator.FilterOptions().setHasText("Weeks to look at")));
        weeks.first().click();
        kim.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Last year"))
                .click();
        press(kim, "Review these weeks");
        sees(kim, "52 of 52 weeks");
        for (String finding : OF_THE_STORY) {
            assertThat(card(kim, finding).count()).as(finding).isEqualTo(1);
        }
        for (String finding : NOT_OF_THE_STORY) {
            assertThat(card(kim, finding).count()).as(finding).isZero();
        }
        kim.findsNoBarriers();
    }

    private void acceptsThree(Visitor kim) {
        for (String finding : OF_THE_STORY) {
            button(kim, "Accept: " + finding).click();
            kim.settle();
        }
        assertThat(kim.page().locator(".mp-intention").count()).isEqualTo(3);
        kim.findsNoBarriers();
    }

    /** The season's plan leans on what was accepted, and the ledger says so. */
    private void plansForThem(Visitor kim, String page) {
        kim.goTo(page + "/calendar");
        button(kim, "Apply a template").first().click();
        kim.settle();
        Locator dialog = kim.page().getByRole(AriaRole.DIALOG);
        Locator findings = dialog.locator(".mp-findings").getByRole(AriaRole.CHECKBOX);
        assertThat(findings.count()).isEqualTo(OF_THE_STORY.size());
        for (Locator finding : findings.all()) {
            finding.check();
        }
        field(kim, "Why").last().fill("Faster days, even weeks.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Apply a template"))
                .click();
        sees(kim, "Plan applied up to");
        kim.goTo(page + "/ledger");
        sees(kim, "Faster days, even weeks.");
        assertThat(kim.page().locator(".mp-leans-on[href*='/review']").count())
                .as("each finding leads to the review")
                .isEqualTo(OF_THE_STORY.size());
        kim.findsNoBarriers();
    }

    /** The fourth week is nearly over when its runs come in, and over when the findings are measured again. */
    private void fourWeeksOfCoachingPass(Stage.House house, AthleteProfile athlete, StoryYear year) {
        clock.move(Duration.ofDays(27));
        List<StoryYear.DayRun> runs = year.coachedFor(6).runs().stream()
                .filter(run -> run.start().isBefore(clock.instant()))
                .toList();
        for (StoryYear.DayRun run : runs) {
            stage.run(
                    house,
                    house.owner(),
                    () -> imports.importFile(athlete.id(), run.kind().title() + ".gpx", run.gpx()));
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> stage.asTask(house, () -> analyses.waiting(athlete.id())) == 0);
        clock.move(Duration.ofDays(2));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> stage.as(house, house.owner(), () -> reviews.accepted(athlete.id())).stream()
                        .noneMatch(finding -> finding.remeasured().isEmpty()));
    }

    private void seesWhatCameOfThem(Visitor kim, String page) {
        kim.goTo(page + "/review");
        assertThat(kim.page().getByText("Week 4").count()).isEqualTo(3);
        sees(kim, "the fast days are faster.");
        kim.findsNoBarriers();
    }

    private static Locator card(Visitor visitor, String finding) {
        return visitor.page()
                .locator(".mp-finding")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(finding)
                                                .setExact(true))));
    }

    /** The year as Strava exports it, with six files that no one should trust. */
    private static byte[] export(List<StoryYear.DayRun> runs) {
        StravaExport list = new StravaExport(StravaExport.Language.ENGLISH);
        ZipFiles zip = new ZipFiles();
        for (int i = 0; i < runs.size(); i++) {
            StoryYear.DayRun run = runs.get(i);
            String name = "activities/" + (70_000 + i) + (i % 2 == 0 ? ".gpx.gz" : ".gpx");
            zip.and(name, i % 2 == 0 ? gzipped(run.gpx()) : run.gpx());
            list.activity(
                    name, run.start(), run.kind().title(), "Run", "", run.km() * 1_000, run.seconds(), run.seconds());
        }
        zip.and("activities.csv", list.csv());
        zip.and("activities/empty.fit", new byte[0]);
        zip.and(
                "activities/entities.gpx",
                "<?xml version=\"1.0\"?><!DOCTYPE gpx [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><gpx>&e;</gpx>");
        zip.and("activities/corrupt.fit", corrupt());
        zip.and("../../outside.gpx", runs.getFirst().gpx());
        zip.and("activities/bomb.gpx", new byte[20_000_000]);
        zip.and("activities/huge.gpx", runs.getLast().gpx());
        return ZipFiles.claiming(zip.zip(), "activities/huge.gpx", 2_000_000_000L);
    }

    private static byte[] corrupt() {
        byte[] bytes = new byte[400];
        bytes[0] = 14;
        bytes[1] = 0x20;
        System.arraycopy(".FIT".getBytes(UTF_8), 0, bytes, 8, 4);
        return bytes;
    }

    private static byte[] gzipped(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
