package io.milepost.activities.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ActivityQuery;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.ImportOutcome;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Photos;
import io.milepost.activities.Sport;
import io.milepost.activities.files.TrainingFiles;
import io.milepost.activities.files.TrainingFiles.Run;
import io.milepost.roster.Access;
import io.milepost.roster.AccessSchedule;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Memberships;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Seats;
import io.milepost.testing.Stage.House;
import io.milepost.testing.ViewTest;
import io.milepost.ui.Chart;
import io.milepost.ui.ChartData;
import io.milepost.ui.ChartUnit;
import io.milepost.ui.DecimalField;
import io.milepost.ui.MoreFigures;
import io.milepost.ui.TrackData;
import io.milepost.ui.TrackMap;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ActivityScreensTest extends ViewTest {

    private static final Instant MORNING = Instant.parse("2026-10-04T06:30:00Z");

    @Autowired
    private Activities activities;

    @Autowired
    private ActivityImports imports;

    @Autowired
    private Photos photos;

    @Autowired
    private Memberships memberships;

    @Autowired
    private TransactionTemplate transaction;

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
    void anAthleteLogsARunInFourFields() {
        signIn(anasAccount);
        open(ActivityPaths.log(house.practice().slug()));
        test($(DecimalField.class).withLabel("Distance").single()).setValue("10.5");
        test($(IntegerField.class).withLabel("Minutes").single()).setValue(55);
        test(effort()).selectItem("4");
        click("Log it");

        ActivitySummary logged = only();
        assertThat(logged.distance()).isEqualTo(Distance.km(10.5));
        assertThat(logged.timer()).isEqualTo(Duration.ofMinutes(55));
        assertThat(logged.day()).isEqualTo(ana.today(clock));
        assertThat(logged.impression()).isEqualTo(new Impression(4, null, null));
        assertThat($(ActivityPage.class).single().getElement().getTextRecursively())
                .contains("10.5\u00a0km")
                .contains("Typed by hand");
    }

    @Test
    void aPhotoIsChosenInTheFormAndKeptWithTheLogAndARefusedOneCostsNothingTyped() throws IOException {
        signIn(anasAccount);
        open(ActivityPaths.log(house.practice().slug()));
        test($(IntegerField.class).withLabel("Minutes").single()).setValue(55);
        test(photoUpload()).upload("run.jpg", "image/jpeg", new byte[] {1, 2, 3});
        assertThat($(Notification.class).all()).isNotEmpty();
        assertThat($(IntegerField.class).withLabel("Minutes").single().getValue())
                .isEqualTo(55);
        test(photoUpload()).upload("hill.png", "image/png", picture());
        click("Take the photo out");
        test(photoUpload()).upload("hill.png", "image/png", picture());
        click("Log it");

        ActivityId logged = only().id();
        assertThat(stage.as(house, anasAccount, () -> photos.of(logged))).hasSize(1);
    }

    private Upload photoUpload() {
        return $(Upload.class).all().stream()
                .filter(each -> each.findAncestor(PhotoUpload.class) != null)
                .findFirst()
                .orElseThrow();
    }

    /** The log's form asks for a photo too. */
    private Upload fileDrop() {
        return $(Upload.class).all().stream()
                .filter(each -> each.findAncestor(PhotoUpload.class) == null)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void whatNobodyRunsIsAskedAboutBeforeItBecomesARecord() {
        signIn(anasAccount);
        open(ActivityPaths.log(house.practice().slug()));
        test($(DecimalField.class).withLabel("Distance").single()).setValue("105");
        test($(IntegerField.class).withLabel("Minutes").single()).setValue(55);
        click("Log it");

        assertThat($(DecimalField.class).withLabel("Distance").single().getErrorMessage())
                .isEqualTo("That is faster than anybody goes. Is it a slip in the distance or the time?");
        assertThat(count()).isZero();
    }

    @Test
    void theDraftOfALogIsForgottenOnceItIsSavedAndNotBefore() {
        signIn(anasAccount);
        open(ActivityPaths.log(house.practice().slug()));
        click("Log it");
        assertThat(scriptsForThePage()).noneMatch(script -> script.contains("milepostDraft.forget"));

        test($(IntegerField.class).withLabel("Minutes").single()).setValue(55);
        click("Log it");

        assertThat(scriptsForThePage()).anyMatch(script -> script.contains("milepostDraft.forget"));
    }

    /** Those that the browser gets to see: what was asked of a form that is gone is not among them. */
    private static List<String> scriptsForThePage() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .toList();
    }

    @Test
    void aMembershipThatEndsMeanwhileIsToldAndCostsNothingTyped() {
        signIn(anasAccount);
        open(ActivityPaths.log(house.practice().slug()));
        IntegerField minutes = $(IntegerField.class).withLabel("Minutes").single();
        test(minutes).setValue(55);
        stage.asTask(
                house,
                () -> transaction.execute(ended -> {
                    memberships.follow(ana.id(), AccessSchedule.always(Access.READ_ONLY, "canceled"));
                    return true;
                }));

        Throwable refused = catchThrowable(() -> click("Log it"));
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(refused));

        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .contains("Your membership does not include that at the moment.")
                .contains("What you typed is still here.");
        assertThat(minutes.getValue()).isEqualTo(55);
        assertThat(scriptsForThePage()).noneMatch(script -> script.contains("milepostDraft.forget"));
        assertThat(count()).isZero();
    }

    @Test
    void withoutATimeNothingIsLogged() {
        signIn(anasAccount);
        open(ActivityPaths.log(house.practice().slug()));
        test($(DecimalField.class).withLabel("Distance").single()).setValue("10.5");
        click("Log it");

        assertThat(text(LogForm.class)).contains("How long did it take?");
        assertThat(count()).isZero();
    }

    @Test
    void severalFilesAtOnceEachGetTheirLine() {
        signIn(anasAccount);
        open(ActivityPaths.log(house.practice().slug()));
        Upload upload = fileDrop();
        test(upload).upload("run.fit", "application/octet-stream", TrainingFiles.fit(run(150)));
        awaitText("Imported");
        test(upload).upload("same.gpx", "application/gpx+xml", TrainingFiles.gpx(run(0)));
        awaitText("Already there");
        test(upload).upload("holiday.jpg", "image/jpeg", new byte[] {1, 2, 3});
        awaitText("neither a FIT, a GPX nor a TCX file");

        assertThat(text(FileDrop.class))
                .contains("run.fit")
                .contains("same.gpx")
                .contains("holiday.jpg")
                .contains("The average heart rate is counted from the records")
                .contains("Sun 4 Oct");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aFileWithoutADateAsksForItsDay() {
        signIn(anasAccount);
        open(ActivityPaths.log(house.practice().slug()));
        test(fileDrop()).upload("watch.fit", "application/octet-stream", TrainingFiles.fitWithoutDate(run(0)));
        awaitText("no date that can be true");

        test($(DatePicker.class).withLabel("Which day was it?").single()).setValue(LocalDate.of(2026, 9, 1));
        click("Import it");

        assertThat(only().day()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(text(FileDrop.class)).contains("Imported");
    }

    @Test
    void theCoachSeesTheHistoryAndBringsFilesIn() {
        log(LocalDate.of(2026, 10, 1), Sport.RUN);
        log(LocalDate.of(2026, 10, 2), Sport.RIDE);
        openPanel();
        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat($(Upload.class).exists()).isTrue();
    }

    @Test
    void theHistoryIsNarrowedDown() {
        log(LocalDate.of(2026, 10, 1), Sport.RUN);
        log(LocalDate.of(2026, 10, 2), Sport.RIDE);
        openPanel();
        @SuppressWarnings("unchecked")
        Select<ActivityQuery.Kind> kind = $(Select.class).withLabel("Show").single();
        test(kind).selectItem("Runs");
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).sport()).isEqualTo(Sport.RUN);
        assertThat(text(ActivityFilter.class)).contains("1 activity");
        test($(TextField.class).withLabel("Find").single()).setValue("nowhere");
        assertThat(text(ActivityFilter.class)).contains("nothing found");
    }

    @Test
    void aCoachSeesLapsSplitsAndWhatTheRecordingIsWorth() {
        ActivityId id = importTwoLaps();
        signIn(house.owner());
        open(ActivityPaths.ofAthlete(house.practice().slug(), ana.id(), id));

        assertThat(text(ActivityPage.class))
                .contains("Laps")
                .contains("Splits")
                .contains("With pauses")
                .contains("The clock was stopped for 10")
                .contains("From the file laps.tcx");
    }

    @Test
    void whoeverRanItReadsFewFiguresAndFindsTheRestBehindThem() {
        ActivityId id = importTwoLaps();
        signIn(anasAccount);
        open(ActivityPaths.mine(house.practice().slug(), id));
        assertThat(text(ActivityPage.class)).doesNotContain("With pauses").doesNotContain("Splits");

        $(MoreFigures.class).all().getFirst().setOpened(true);

        assertThat(text(ActivityPage.class))
                .contains("With pauses")
                .contains("Laps")
                .contains("Splits");
    }

    @Test
    void whatIsSaidOfAnActivityIsKept() {
        ActivityId id = log(LocalDate.of(2026, 10, 1), Sport.RUN);
        signIn(anasAccount);
        open(ActivityPaths.mine(house.practice().slug(), id));
        test(effort()).selectItem("9");
        test($(TextArea.class).withLabel("In a few words").single()).setValue("wind all the way");
        click("Save");

        ActivitySummary said = only();
        assertThat(said.impression()).isEqualTo(new Impression(9, null, "wind all the way"));
    }

    @Test
    void aRecordingIsDrawnOverTimeOrDistanceWithItsMap() {
        ActivityId id = importRun("run.gpx", TrainingFiles.gpx(run(150)));
        signIn(anasAccount);
        open(ActivityPaths.mine(house.practice().slug(), id));
        ChartData overTime = chart();
        assertThat(overTime.bottom().unit()).isEqualTo(ChartUnit.DURATION);
        assertThat(overTime.axes()).extracting(ChartData.Axis::unit).startsWith(ChartUnit.PACE);
        assertThat(overTime.link()).isEqualTo(map().link());
        assertThat(map().posts()).isNotEmpty();

        RadioButtonGroup<?> along = $(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getAriaLabel().orElse("").equals("Drawn along"))
                .findFirst()
                .orElseThrow();
        test(along).selectItem("Distance");
        assertThat(chart().bottom().unit()).isEqualTo(ChartUnit.DISTANCE);
        assertThat(chart().bottom().size()).isEqualTo(overTime.bottom().size());
    }

    @Test
    void whatWasNotRecordedIsSaid() {
        ActivityId id = importTwoLaps();
        signIn(house.owner());
        open(ActivityPaths.ofAthlete(house.practice().slug(), ana.id(), id));
        assertThat($(TrackMap.class).exists()).isFalse();
        assertThat(text(ActivityPage.class))
                .contains("No positions were recorded, so there is no map.")
                .contains("No height was recorded.")
                .doesNotContain("No heart rate was recorded.");
    }

    @Test
    void splitsAreReadInMilesToo() {
        ActivityId id = importRun("run.tcx", TrainingFiles.tcx(run(150)));
        signIn(house.owner());
        open(ActivityPaths.ofAthlete(house.practice().slug(), ana.id(), id));
        assertThat($(NativeTableRow.class).from($(SplitsCard.class).single()).all())
                .hasSize(1 + 10);
        test($(RadioButtonGroup.class).from($(SplitsCard.class).single()).single())
                .selectItem("per mile");
        assertThat($(NativeTableRow.class).from($(SplitsCard.class).single()).all())
                .hasSize(1 + 7);
        assertThat(text(SplitsCard.class)).contains("Pace per mi").contains("8:03");
    }

    @Test
    void ofALongWayTheFirstSplitsAreShownAndTheRestOnRequest() {
        ActivityId id = importRun("far.tcx", TrainingFiles.tcx(new Run(MORNING, 60_000, 20_000, 150)));
        signIn(house.owner());
        open(ActivityPaths.ofAthlete(house.practice().slug(), ana.id(), id));
        assertThat($(NativeTableRow.class).from($(SplitsCard.class).single()).all())
                .hasSize(1 + 50);
        click("Show all 60");
        assertThat($(NativeTableRow.class).from($(SplitsCard.class).single()).all())
                .hasSize(1 + 60);
    }

    @Test
    void aCorrectionIsSeenSetBackAndUndone() {
        ActivityId id = importRun("run.tcx", TrainingFiles.tcx(run(150)));
        signIn(house.owner());
        open(ActivityPaths.ofAthlete(house.practice().slug(), ana.id(), id));
        click("Correct");
        sport().setValue(Sport.RIDE);
        test($(Checkbox.class)
                        .withLabel("Leave it out of records, load and milestones")
                        .single())
                .click();
        test($(TextField.class).withLabel("Why").single()).setValue("watch left on");
        click("Save");

        assertThat(only().sport()).isEqualTo(Sport.RIDE);
        assertThat(text(ActivityPage.class))
                .contains("Changed by hand: sport, from Run to Ride.")
                .contains("Left out of records, load and milestones: watch left on");
        click("Set back");
        assertThat(only().sport()).isEqualTo(Sport.RUN);
        assertThat(text(ActivityPage.class)).doesNotContain("Changed by hand");
        test($(Button.class).withText("Undo").all().getLast()).click();
        roundTrip();
        assertThat(only().sport()).isEqualTo(Sport.RIDE);
        assertThat(only().excluded()).isTrue();
    }

    @Test
    void aCorrectionOntoADayBeforeAnybodyTrainedOrToATimeThatIsNoneSaysSoBesideTheField() {
        ActivityId id = importRun("run.tcx", TrainingFiles.tcx(run(150)));
        signIn(house.owner());
        open(ActivityPaths.ofAthlete(house.practice().slug(), ana.id(), id));
        LocalDate trained = only().day();
        click("Correct");
        DatePicker day = $(DatePicker.class).withLabel("Day").single();
        day.setValue(LocalDate.of(3, 1, 1));
        click("Save");
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).isEqualTo("Choose a day from 1950 up to today");

        day.setValue(trained.minusDays(1));
        TimePicker start = $(TimePicker.class).withLabel("Started at").single();
        start.setInvalid(true);
        click("Save");
        assertThat(start.getErrorMessage()).isEqualTo("Write the time as 7:05, or leave it empty");
        assertThat(only().day()).isEqualTo(trained);
    }

    @Test
    void theTeamIsNotAskedHowItWasForAnybodyElse() {
        ActivityId id = log(LocalDate.of(2026, 10, 1), Sport.RUN);
        signIn(house.owner());
        open(ActivityPaths.ofAthlete(house.practice().slug(), ana.id(), id));
        assertThat(text(ActivityPage.class)).contains("Nothing was said yet.");
        click("Say how it was");
        test(effort()).selectItem("9");
        click("Save");
        assertThat(only().impression().effort()).isEqualTo(9);
    }

    @Test
    void aRemovalIsUndoneWithOneClick() {
        ActivityId id = log(LocalDate.of(2026, 10, 1), Sport.RUN);
        signIn(anasAccount);
        open(ActivityPaths.mine(house.practice().slug(), id));
        click("Remove this activity");
        assertThat(count()).isZero();

        click("Undo");
        assertThat(only().id()).isEqualTo(id);
    }

    @Test
    void anotherAthletesActivityIsNotThere() {
        ActivityId id = log(LocalDate.of(2026, 10, 1), Sport.RUN);
        AthleteProfile ben = stage.athlete(house, "Ben O");
        signIn(Objects.requireNonNull(ben.account()));
        open(ActivityPaths.mine(house.practice().slug(), id));
        assertThat($(ActivityPage.class).exists()).isFalse();

        signIn(house.owner());
        open(ActivityPaths.ofAthlete(house.practice().slug(), ben.id(), id));
        assertThat($(ActivityPage.class).exists()).isFalse();
        open("coach/" + house.slug() + "/athletes/" + ben.id().value() + "/activities/no-id");
        assertThat($(ActivityPage.class).exists()).isFalse();
    }

    @Test
    void anEmptyHistorySaysWhatItIsForAndOffersTheFirstStep() {
        signIn(anasAccount);
        open(ActivityPaths.mine(house.practice().slug()));
        assertThat($(MyActivitiesView.class).single().getElement().getTextRecursively())
                .contains("No training yet")
                .contains("Log it");
        assertThat($(Grid.class).exists()).isFalse();
    }

    @Test
    void theAthletesHistoryIsReadMonthByMonthAndTheAddressKeepsHowFar() {
        for (int month = 1; month <= 5; month++) {
            log(LocalDate.of(2026, month, 3), Sport.RUN);
            log(LocalDate.of(2026, month, 4), Sport.RIDE);
        }
        signIn(anasAccount);
        String address = ActivityPaths.mine(house.practice().slug());
        open(address);
        assertThat(months()).containsExactly("May 2026", "April 2026", "March 2026");

        click("Show earlier months");
        assertThat(months()).hasSize(5);
        assertThat($(Button.class).withText("Show earlier months").exists()).isFalse();

        UI.getCurrent().navigate(address, QueryParameters.simple(Map.of("months", "6", "show", "other")));
        assertThat(months()).hasSize(5);
        assertThat(text(MonthRoll.class)).contains("one day").doesNotContain("3 May");
        assertThat(text(ActivityFilter.class)).contains("5 activities");
    }

    @Test
    void whoeverComesBackFromAnActivityOfLongAgoFindsItsMonthAgain() {
        ActivityId longAgo = log(LocalDate.of(2026, 1, 3), Sport.RUN);
        for (int month = 2; month <= 6; month++) {
            log(LocalDate.of(2026, month, 3), Sport.RUN);
        }
        signIn(anasAccount);
        open(ActivityPaths.mine(house.practice().slug(), longAgo));
        String back = $(Anchor.class).withText("All training").single().getHref();
        assertThat(back).endsWith("?at=" + longAgo.value());
        String address = ActivityPaths.mine(house.practice().slug());

        UI.getCurrent().navigate(address, QueryParameters.simple(Map.of("at", "no-id")));
        assertThat(months()).hasSize(3);

        UI.getCurrent()
                .navigate(
                        address,
                        QueryParameters.simple(Map.of("at", longAgo.value().toString())));
        assertThat(months()).hasSize(6);
        assertThat(scriptsForThePage()).anyMatch(script -> script.contains("scrollIntoView"));
    }

    private List<String> months() {
        return $(H2.class, $(MonthRoll.class).single()).all().stream()
                .map(H2::getText)
                .toList();
    }

    private void openPanel() {
        signIn(house.owner());
        Seats.sitDown(UI.getCurrent(), house.id());
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel.create(ana));
        roundTrip();
    }

    private void awaitText(String text) {
        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(text(FileDrop.class)).contains(text);
        });
    }

    private String text(Class<? extends Component> type) {
        return $(type).single().getElement().getTextRecursively();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
        roundTrip();
    }

    private ChartData chart() {
        return Objects.requireNonNull($(Chart.class).single().data());
    }

    private TrackData map() {
        return Objects.requireNonNull($(TrackMap.class).single().data());
    }

    private ActivityId importRun(String name, byte[] content) {
        List<ImportOutcome> outcomes = stage.as(house, anasAccount, () -> imports.importFile(ana.id(), name, content));
        return ((ImportOutcome.Imported) outcomes.getFirst()).activity().id();
    }

    @SuppressWarnings("unchecked")
    private Select<Sport> sport() {
        return $(Select.class).withLabel("Sport").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> effort() {
        return $(RadioButtonGroup.class).withLabel("Effort").single();
    }

    private ActivityGrid grid() {
        return $(ActivityGrid.class).single();
    }

    private static Run run(int heartRate) {
        return new Run(MORNING, 10_000, 3_000, heartRate);
    }

    private ActivityId importTwoLaps() {
        Run second = new Run(MORNING.plusSeconds(3_000 + 600), 2_000, 600, 160);
        return importRun("laps.tcx", TrainingFiles.tcx(run(150), second));
    }

    private ActivityId log(LocalDate day, Sport sport) {
        return stage.asTask(
                house,
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                sport, day, null, Distance.km(10), Duration.ofHours(1), null, Impression.NONE, false)));
    }

    private ActivitySummary only() {
        return stage.asTask(house, () -> activities.page(ana.id(), ActivityQuery.ALL, 0, 10))
                .getFirst();
    }

    private long count() {
        return stage.asTask(house, () -> activities.count(ana.id(), ActivityQuery.ALL));
    }
}
