package io.milepost.activities.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ActivityQuery;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.ImportHistory;
import io.milepost.activities.ImportProgress;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.activities.archives.Holds;
import io.milepost.activities.archives.ZipFiles;
import io.milepost.activities.files.TrainingFiles;
import io.milepost.activities.files.TrainingFiles.Run;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Seats;
import io.milepost.testing.Stage.House;
import io.milepost.testing.ViewTest;
import io.milepost.ui.DecimalField;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Archives and lists, brought in on the screens. */
class ImportScreensTest extends ViewTest {

    private static final Instant MORNING = Instant.parse("2026-10-04T06:30:00Z");

    @Autowired
    private Activities activities;

    @Autowired
    private ImportHistory history;

    @Autowired
    private ActivitiesPanel panel;

    private House house;
    private AthleteProfile ana;
    private AccountId anasAccount;

    @BeforeEach
    void setTheScene() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anasAccount = Objects.requireNonNull(ana.account());
    }

    @Test
    void anAthleteDropsAnExportAndReadsWhatCameOfIt() {
        signIn(anasAccount);
        open(ActivityPaths.mine(house.practice().slug()));
        drop("export.zip", archive());
        assertThat(text(ImportCards.class)).contains("Archive · export.zip");

        awaitOver();
        assertThat(text(ImportCards.class))
                .contains("2 came in, 1 was here already, 1 could not be read, 1 wants a day.")
                .contains("Look at what could not be read");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat($(MonthRoll.class).exists()).isTrue();
    }

    @Test
    void theCoachDoesTheSameForThem() {
        signIn(house.owner());
        Seats.sitDown(UI.getCurrent(), house.id());
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel.create(ana));
        roundTrip();
        drop("whatever.bin", archive());

        awaitOver();
        Anchor look = $(Anchor.class).withText("Look at what could not be read").single();
        assertThat(look.getHref())
                .isEqualTo(ActivityPaths.ofAthlete(house.practice().slug(), ana.id(), only().id()));
        open(look.getHref());
        assertThat(text(ImportScreen.class)).contains("2 came in");
        assertThat(entries())
                .containsExactly("holiday.fit: Not imported. This is neither a FIT, a GPX nor a TCX file.");
    }

    @Test
    void aMissingDayIsToldOnTheImportsScreen() {
        imported(archive());
        open(ActivityPaths.mine(house.practice().slug(), only().id()));
        test($(DatePicker.class).single()).setValue(LocalDate.of(2026, 9, 1));
        click("Import it");

        assertThat(text(ImportScreen.class)).contains("3 came in").doesNotContain("wants a day");
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void anImportIsTakenBackAndThatIsUndone() {
        imported(archive());
        open(ActivityPaths.mine(house.practice().slug(), only().id()));
        click("Take this import back");
        assertThat(count()).isZero();

        click("Undo");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aListAsksWhatItsColumnsHoldAndShowsHowItIsRead() {
        signIn(anasAccount);
        open(ActivityPaths.mine(house.practice().slug()));
        drop("log.csv", utf8("when,how far,min\n4.10.2026,10.5,55\n5.10.2026,8,44\nsoon,5,30\n"));
        test($(Anchor.class).withText("Say what its columns hold").single());
        open(ActivityPaths.mine(house.practice().slug(), only().id()));
        assertThat(text(ListStep.class)).contains("A column has to say the day, and another how far or how long");

        columnHolds("how far", Holds.DISTANCE);
        columnHolds("min", Holds.DURATION);
        assertThat(text(ListStep.class))
                .contains("Sun 4 Oct · Run · 10.5\u00a0km · 55:00")
                .contains("Line 4: No day could be read from it.");
        click("Import 3 lines");

        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            poll();
            assertThat(text(ImportScreen.class)).contains("2 came in, 1 could not be read.");
        });
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoTableIsReadAsAFile() {
        signIn(anasAccount);
        open(ActivityPaths.log(house.practice().slug()));
        drop("run.gpx", TrainingFiles.gpx(TrainingFiles.tenKilometres(MORNING)));

        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(text(FileDrop.class)).contains("Imported");
        });
        assertThat(imports()).isEmpty();
    }

    @Test
    void anotherAthletesImportIsNotThere() {
        imported(archive());
        AthleteProfile ben = stage.athlete(house, "Ben O");
        signIn(Objects.requireNonNull(ben.account()));
        open(ActivityPaths.mine(house.practice().slug(), only().id()));
        assertThat($(ImportScreen.class).exists()).isFalse();

        signIn(house.owner());
        open(ActivityPaths.ofAthlete(house.practice().slug(), ben.id(), only().id()));
        assertThat($(ImportScreen.class).exists()).isFalse();
    }

    @Test
    void whatWasTypedCanBeCorrectedAndWhatWasRecordedDownloaded() {
        ActivityId typed = stage.asTask(
                house,
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                Sport.RUN,
                                LocalDate.of(2026, 9, 1),
                                null,
                                Distance.km(10),
                                Duration.ofMinutes(50),
                                null,
                                new Impression(4, null, "fine"),
                                false)));
        signIn(anasAccount);
        open(ActivityPaths.mine(house.practice().slug(), typed));
        click("Correct what was typed");
        test($(DecimalField.class).withLabel("Distance").single()).setValue("11.5");
        LogForm form = $(LogForm.class).single();
        test($(Button.class, form).withText("Save").single()).click();

        ActivitySummary corrected = stage.asTask(house, () -> activities.require(typed));
        assertThat(corrected.distance()).isEqualTo(Distance.km(11.5));
        assertThat(corrected.timer()).isEqualTo(Duration.ofMinutes(50));
        assertThat(corrected.impression()).isEqualTo(new Impression(4, null, "fine"));

        imported(ZipFiles.with("a.fit", TrainingFiles.fit(TrainingFiles.tenKilometres(MORNING)))
                .zip());
        ActivitySummary recorded = stage.asTask(house, () -> activities.page(ana.id(), ActivityQuery.ALL, 0, 10))
                .getFirst();
        open(ActivityPaths.mine(house.practice().slug(), recorded.id()));
        assertThat($(OriginalLink.class).single().getHref()).isNotEmpty();
    }

    private static byte[] archive() {
        Run run = TrainingFiles.tenKilometres(MORNING);
        return ZipFiles.with("a.fit", TrainingFiles.fit(run))
                .and("a.gpx", TrainingFiles.gpx(run))
                .and("b.tcx", TrainingFiles.tcx(TrainingFiles.tenKilometres(MORNING.minusSeconds(86_400))))
                .and("holiday.fit", "picture")
                .and("watch.fit", TrainingFiles.fitWithoutDate(run))
                .zip();
    }

    private void imported(byte[] archive) {
        signIn(anasAccount);
        open(ActivityPaths.mine(house.practice().slug()));
        drop("export.zip", archive);
        awaitOver();
    }

    private void drop(String name, byte[] content) {
        test($(Upload.class).all().stream()
                        .filter(each -> each.findAncestor(PhotoUpload.class) == null)
                        .findFirst()
                        .orElseThrow())
                .upload(name, "application/octet-stream", content);
        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat($(FileDrop.class).single().getElement().getTextRecursively())
                    .contains(name);
        });
    }

    private void awaitOver() {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            poll();
            assertThat(imports()).allMatch(each -> each.state().isOver());
            assertThat(text(ImportCards.class)).contains(" in");
            assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        });
    }

    private void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private void columnHolds(String head, Holds holds) {
        Select<Holds> select = $(Select.class).withLabel(head).single();
        select.setValue(holds);
        roundTrip();
    }

    private List<String> entries() {
        return stage
                .asTask(
                        house,
                        () -> history.entries(only().id(), io.milepost.activities.EntryOutcome.UNREADABLE, 0, 10))
                .stream()
                .map(entry -> entry.name() + ": Not imported. This is neither a FIT, a GPX nor a TCX file.")
                .toList();
    }

    private List<ImportProgress> imports() {
        return stage.asTask(house, () -> history.latest(ana.id(), 10));
    }

    private ImportProgress only() {
        List<ImportProgress> imports = imports();
        assertThat(imports).hasSize(1);
        return imports.getFirst();
    }

    private long count() {
        return stage.asTask(house, () -> activities.count(ana.id(), ActivityQuery.ALL));
    }

    private String text(Class<? extends Component> type) {
        return $(type).single().getElement().getTextRecursively();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
        roundTrip();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
