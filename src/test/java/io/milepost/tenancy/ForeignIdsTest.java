package io.milepost.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ArchiveImports;
import io.milepost.activities.ImportId;
import io.milepost.activities.ImportKind;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.activities.archives.ArchiveException;
import io.milepost.review.ReviewId;
import io.milepost.review.Reviews;
import io.milepost.review.findings.ReviewWindow;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.running.Distance;
import io.milepost.testing.Stage;
import io.milepost.testing.Tour;
import io.milepost.testing.ViewTest;
import io.milepost.training.library.TemplateShelf;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Every route of a practice, tried with ids of another one and by people who do not belong. */
class ForeignIdsTest extends ViewTest {

    @Autowired
    ServletContext servlets;

    @Autowired
    Activities activities;

    @Autowired
    ArchiveImports imports;

    @Autowired
    private Reviews reviews;

    @Autowired
    private TemplateShelf templates;

    @Autowired
    ObjectProvider<AthletePanel> panels;

    private Stage.House mine;
    private Stage.House theirs;
    private AthleteProfile theirAthlete;
    private AthleteProfile myAthlete;
    private ActivityId theirRun;
    private ImportId theirImport;
    private ReviewId theirReview;
    private String theirTemplate = "";

    @BeforeEach
    void twoHouses() {
        mine = stage.house();
        theirs = stage.house();
        myAthlete = stage.athlete(mine, "Mine M");
        theirAthlete = stage.athlete(theirs, "Theirs T");
        theirRun = stage.asTask(
                theirs,
                () -> activities.logByHand(
                        theirAthlete.id(),
                        new LogActivity(
                                Sport.RUN,
                                theirAthlete.today(clock),
                                null,
                                Distance.TEN_K,
                                Duration.ofMinutes(50),
                                null,
                                Impression.NONE,
                                false)));
        byte[] lines = "date,km,minutes\n2026-01-01,10,50\n".getBytes(StandardCharsets.UTF_8);
        theirImport = stage.asTask(theirs, () -> {
            try {
                return imports.receive(
                                theirAthlete.id(), "logbook.csv", ImportKind.LIST, new ByteArrayInputStream(lines))
                        .id();
            } catch (IOException | ArchiveException e) {
                throw new AssertionError(e);
            }
        });
        theirReview = stage.as(
                        theirs,
                        theirs.owner(),
                        () -> reviews.make(theirAthlete.id(), ReviewWindow.lastWeeks(12, theirAthlete.today(clock))))
                .id();
        theirTemplate = stage.as(theirs, theirs.owner(), () -> templates.copy("boston"));
    }

    @Test
    void anIdOfAnotherPracticeIsNotThereOnAnyRoute() {
        List<String> paths = paths(mine.slug(), theirAthlete, theirRun).stream()
                .filter(path -> path.contains(theirAthlete.id().value().toString())
                        || path.contains(theirRun.value().toString())
                        || path.contains(theirImport.value().toString())
                        || path.contains(theirReview.value().toString())
                        || path.contains(theirTemplate))
                .toList();
        assertThat(paths).hasSizeGreaterThan(8);

        assertThat(shown(
                        mine.owner(),
                        paths.stream().filter(path -> path.startsWith("coach/")).toList()))
                .isEmpty();
        assertThat(shown(
                        Objects.requireNonNull(myAthlete.account()),
                        paths.stream().filter(path -> path.startsWith("me/")).toList()))
                .isEmpty();
    }

    @Test
    void whoDoesNotBelongSeesNoScreenOfAPractice() {
        List<String> paths = paths(theirs.slug(), theirAthlete, theirRun);
        assertThat(paths).hasSizeGreaterThan(20);

        assertThat(shown(mine.owner(), paths)).isEmpty();
    }

    @Test
    void anAthleteSeesNoScreenOfTheTeamAndTheTeamNoneOfAnAthlete() {
        List<String> paths = paths(theirs.slug(), theirAthlete, theirRun);

        assertThat(shown(
                        Objects.requireNonNull(theirAthlete.account()),
                        paths.stream().filter(path -> path.startsWith("coach/")).toList()))
                .isEmpty();
        assertThat(shown(
                        theirs.owner(),
                        paths.stream().filter(path -> path.startsWith("me/")).toList()))
                .isEmpty();
    }

    private List<String> paths(String slug, AthleteProfile athlete, ActivityId run) {
        Tour tour = new Tour(Map.ofEntries(
                Map.entry("practice", List.of(slug)),
                Map.entry("athlete", List.of(athlete.id().value().toString())),
                Map.entry("activity", List.of(run.value().toString())),
                Map.entry("import", List.of(theirImport.value().toString())),
                Map.entry("review", List.of(theirReview.value().toString())),
                Map.entry("tab", panels.stream().map(AthletePanel::path).toList()),
                Map.entry("template", List.of(theirTemplate)),
                Map.entry("race", List.of("Boston")),
                Map.entry("edition", List.of("2027")),
                Map.entry("parameter", List.of("none")),
                Map.entry("at-rest/parameter", List.of("none"))));
        return tour.stops(servlets).stream()
                .filter(stop -> stop.side().equals("coach") || stop.side().equals("me"))
                .map(stop -> stop.path().substring(1))
                .toList();
    }

    /** The paths that show anything but the word that there is nothing. */
    private List<String> shown(AccountId who, List<String> paths) {
        signIn(who);
        List<String> shown = new ArrayList<>();
        for (String path : paths) {
            open(path);
            if (!find(H1.class).withText("Nothing here").exists()) {
                shown.add(path);
            }
        }
        return shown;
    }
}
