package io.milepost.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.PersonalSettings;
import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.Seats;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.training.Calendars;
import io.milepost.training.EditWorkout;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.comments.Comment;
import io.milepost.training.comments.Comments;
import io.milepost.training.notation.Workout;
import io.milepost.training.periods.Target;
import io.milepost.training.templates.Phase;
import io.milepost.training.templates.ShippedTemplates;
import io.milepost.training.templates.Template;
import io.milepost.training.weeks.Season;
import io.milepost.ui.MonthCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CoachCalendarTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    @Autowired
    private CalendarPanel panel;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Activities activities;

    @Autowired
    private Absences absences;

    @Autowired
    private Comments comments;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Season weeks;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void theOwnerOpensTheCalendar() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-11-10T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        signIn(house.owner());
        Seats.sitDown(UI.getCurrent(), house.id());
    }

    @Test
    void anEmptyCalendarSaysWhatItIsForAndOffersATemplate() {
        show();

        assertThat(shown()).contains("Nothing planned for Ana yet");
        test(buttons("Apply a template").getLast()).click();
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("A plan for Ana");
    }

    @Test
    void aWorkoutIsWrittenInOneLineAndUnderstoodAtOnce() {
        show();
        click("Plan a workout");
        test(find(TextArea.class).withLabel("Workout").single()).setValue("2km E, 3x6min T jog 1min, 2km E");

        assertThat(text(NotationField.class)).contains("3 × 6 min threshold, jog 1 min between");
        assertThat(text(NotationField.class)).contains("No race result gives paces yet");

        test(find(DatePicker.class).single()).setValue(TODAY.plusDays(2));
        click("Plan it");

        assertThat(on(TODAY.plusDays(2)))
                .singleElement()
                .returns("Threshold", workout -> workout.text().title());
        assertThat(drawn()).contains("\"name\":\"Threshold\"").contains("3×6min T · 8");
        assertThat(notice()).contains("Threshold planned for Thu 12 Nov");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1926-11-12", "2126-11-12", "9999-12-31"})
    void aMistypedYearIsAskedForAgain(String day) {
        show();
        click("Plan a workout");
        test(find(TextArea.class).withLabel("Workout").single()).setValue("10km E");
        find(DatePicker.class).single().setValue(LocalDate.parse(day));

        click("Plan it");

        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
        assertThat(find(DatePicker.class).single().getErrorMessage()).contains("2028");
        assertThat(calendars.isEmpty(ana.id())).isTrue();
    }

    @Test
    void aMistakeIsShownWhereItIsAndNothingIsPlanned() {
        show();
        click("Plan a workout");
        test(find(TextArea.class).withLabel("Workout").single()).setValue("2km E, banana");

        assertThat(text(NotationField.class)).contains("“banana” begins no step");
        click("Plan it");
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(on(TODAY)).isEmpty();
    }

    @Test
    void aDroppedChipMovesItsWorkoutAndTheNoticeTakesItBack() {
        PlannedWorkout workout = plan(TODAY.plusDays(1), "10km E");
        show();

        drag(ChipId.of(workout.id()).toString(), TODAY.plusDays(3).toString());
        assertThat(on(TODAY.plusDays(3))).hasSize(1);
        assertThat(notice()).contains("moved to Fri 13 Nov");

        click("Undo");
        assertThat(on(TODAY.plusDays(1))).hasSize(1);
        assertThat(on(TODAY.plusDays(3))).isEmpty();
    }

    @Test
    void whoDropsAHardDayBesideAnotherIsToldAndItIsDone() {
        plan(TODAY.plusDays(2), "15min E, 3x6min T jog 1min, 10min E");
        PlannedWorkout workout = plan(TODAY.plusDays(5), "15min E, 5x3min I jog 2min, 10min E");
        show();

        drag(chip(workout), TODAY.plusDays(3).toString());

        assertThat(on(TODAY.plusDays(3))).hasSize(1);
        assertThat(notice()).contains("moved to Fri 13 Nov. Fri 13 Nov: the second hard day in a row.");
    }

    @Test
    void aWeekIsForWhatTheCoachSaysOnEveryPageOfTheCalendar() {
        plan(TODAY.plusDays(3), "10km E");
        weeks.want(ana.id(), new Target(LocalDate.of(2026, 11, 9), null, null), Phase.PEAK, null);
        show();

        assertThat(drawn()).contains("Peak");
        click("Season");
        assertThat(shown()).contains("Peak");
    }

    @Test
    void theWeeksAheadReachToTheEndOfTheLongestTemplate() {
        plan(TODAY.plusWeeks(52), "10km E");

        assertThat(weeks.of(ana.id()).getLast().monday()).isEqualTo(LocalDate.of(2027, 11, 8));
    }

    @Test
    void aWeekAndASeasonAreOneClickAwayAndTheHeadSaysHowLongThePlanLasts() {
        plan(TODAY.plusDays(3), "10km E");
        plan(TODAY.plusDays(12), "5x1km I jog 2min");
        show();
        assertThat(shown()).contains("Planned until Sun 22 Nov, 12 more days");

        click("Week");
        assertThat(shown()).contains("Mon 9 Nov – Sun 15 Nov");
        assertThat(drawn()).contains("2026-11-15").doesNotContain("2026-11-22");

        click("Season");
        assertThat(shown()).contains("5×1km I");
        click("Mon 16 Nov");
        assertThat(drawn()).contains("2026-11-22").doesNotContain("2026-11-15");
    }

    @Test
    void severalWorkoutsAreCopiedMovedAndDroppedAsOneChange() {
        plan(TODAY.plusDays(1), "10km E");
        plan(TODAY.plusDays(3), "12km E");
        show();

        several("Copy", "Copy 2 workouts");
        assertThat(on(TODAY.plusDays(8))).hasSize(1);
        assertThat(on(TODAY.plusDays(10))).hasSize(1);
        assertThat(on(TODAY.plusDays(1))).hasSize(1);
        click("Undo");
        assertThat(on(TODAY.plusDays(8))).isEmpty();

        several("Move", "Move 2 workouts");
        assertThat(on(TODAY.plusDays(1))).isEmpty();
        assertThat(on(TODAY.plusDays(10))).hasSize(1);
        click("Undo");
        assertThat(on(TODAY.plusDays(3))).hasSize(1);

        several("Drop", "Drop 2 workouts");
        assertThat(on(TODAY.plusDays(1))).isEmpty();
        assertThat(on(TODAY.plusDays(3))).isEmpty();
    }

    @SuppressWarnings("unchecked") // the dialog has this one choice
    private void several(String deed, String act) {
        click("Several…");
        click("All or none");
        RadioButtonGroup<Enum<?>> deeds = find(RadioButtonGroup.class).single();
        deeds.setValue(deeds.getListDataView()
                .getItems()
                .filter(each -> deed.equals(deeds.getItemLabelGenerator().apply(each)))
                .findFirst()
                .orElseThrow());
        click(act);
    }

    @Test
    void selectedWorkoutsMoveByTheSameDaysAndAreDroppedTogetherEachAsOneChange() {
        PlannedWorkout first = plan(TODAY.plusDays(1), "10km E");
        PlannedWorkout second = plan(TODAY.plusDays(3), "12km E");
        show();

        drag(chip(second), TODAY.plusDays(5).toString(), chip(first));
        assertThat(on(TODAY.plusDays(5))).extracting(PlannedWorkout::id).containsExactly(second.id());
        assertThat(on(TODAY.plusDays(3))).extracting(PlannedWorkout::id).containsExactly(first.id());
        assertThat(notice()).contains("2 workouts moved, the first to Fri 13 Nov");
        click("Undo");
        assertThat(on(TODAY.plusDays(1))).extracting(PlannedWorkout::id).containsExactly(first.id());
        assertThat(on(TODAY.plusDays(3))).extracting(PlannedWorkout::id).containsExactly(second.id());

        act("drop", chip(first), chip(second), "w:" + UUID.randomUUID(), "nonsense");
        assertThat(on(TODAY.plusDays(1))).isEmpty();
        assertThat(on(TODAY.plusDays(3))).isEmpty();
        click("Undo");
        assertThat(on(TODAY.plusDays(3))).hasSize(1);

        act("copy", chip(first), chip(second));
        click("Copy 2 workouts");
        assertThat(on(TODAY.plusDays(10))).hasSize(1);
    }

    @Test
    void aCopyIsPastedWithItsOffsetsAndNeitherBeforeTodayNorOnATrainedDay() {
        PlannedWorkout first = plan(TODAY.plusDays(1), "10km E");
        PlannedWorkout second = plan(TODAY.plusDays(3), "12km E");
        show();
        paste(TODAY.plusDays(8));
        assertThat(on(TODAY.plusDays(8))).isEmpty();

        act("keep", chip(second), chip(first));
        assertThat(drawn()).contains("2 workouts copied");
        paste(TODAY.plusDays(8));
        assertThat(on(TODAY.plusDays(8))).singleElement().returns(first.workout(), PlannedWorkout::workout);
        assertThat(on(TODAY.plusDays(10))).singleElement().returns(second.workout(), PlannedWorkout::workout);
        click("Undo");
        assertThat(on(TODAY.plusDays(8))).isEmpty();
        assertThat(on(TODAY.plusDays(10))).isEmpty();

        paste(TODAY.minusDays(1));
        assertThat(notice()).contains("before the athlete's today");
        assertThat(on(TODAY.minusDays(1))).isEmpty();

        activities.logByHand(
                ana.id(),
                new LogActivity(
                        Sport.RUN, TODAY, null, Distance.km(5), Duration.ofMinutes(30), null, Impression.NONE, false));
        paste(TODAY);
        assertThat(notice()).contains("on a day that was trained");
        assertThat(on(TODAY)).isEmpty();

        act("forget");
        assertThat(drawn()).doesNotContain("2 workouts copied");
    }

    @Test
    void theWeekBeforeIsAGhostBehindEachWeekAndIsSaid() {
        plan(TODAY.plusDays(7), "10km E");
        show();

        assertThat(drawn().replace('\u00a0', ' '))
                .contains("Week from Mon 23 Nov: 0.0 km planned, 10.0 km the week before.")
                .contains("\"beforeShare\":1.0");
    }

    @Test
    void aWeekThatHasNotBegunSaysWhatIsPlannedAlone() {
        plan(TODAY.plusDays(7), "10km E");
        show();

        assertThat(drawn().replace('\u00a0', ' '))
                .contains("\"planned\":\"10.0 km\",\"done\":\"\",\"summary\":\"Week from Mon 16 Nov: 10.0 km planned")
                .contains("\"done\":\"\",\"summary\":\"Week from Mon 9 Nov: 0.0 km done");
        click("Season");
        assertThat(shown().replace('\u00a0', ' ')).contains("10.0 km planned").doesNotContain("0.0 km0.0 km");
    }

    @Test
    void copiesGoOnNoDayThatIsOver() {
        show();

        assertThat(pastes(TODAY.minusDays(1))).isFalse();
        assertThat(pastes(TODAY)).isTrue();
        assertThat(pastes(TODAY.plusDays(1))).isTrue();
    }

    private boolean pastes(LocalDate day) {
        String from = drawn().substring(drawn().indexOf("\"key\":\"" + day + "\""));
        return from.substring(from.indexOf("\"pastes\":")).startsWith("\"pastes\":true");
    }

    @Test
    void aRestAwayAsksForTheZoneThereAndNoOtherDoes() {
        show();
        click("Pause");
        Select<Absence.Kind> kind = find(Select.class).single();
        assertThat(find(ComboBox.class).withLabel("Time zone there").exists()).isFalse();

        kind.setValue(Absence.Kind.TRAVEL);
        ComboBox<ZoneId> zone =
                find(ComboBox.class).withLabel("Time zone there").single();
        zone.setValue(ZoneId.of("Asia/Tokyo"));
        click("Let it rest");

        assertThat(stage.as(house, house.owner(), () -> absences.of(ana.id())))
                .singleElement()
                .returns(ZoneId.of("Asia/Tokyo"), Absence::zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1950-11-12", "2126-11-12"})
    void aRestInAMistypedYearIsAskedForAgain(String day) {
        show();
        click("Pause");
        DatePicker first = find(DatePicker.class).withLabel("First day").single();
        DatePicker last = find(DatePicker.class).withLabel("Last day").single();

        first.setValue(LocalDate.parse(day));
        click("Let it rest");
        assertThat(first.isInvalid()).isTrue();

        first.setValue(TODAY);
        last.setValue(LocalDate.parse(day));
        click("Let it rest");
        assertThat(last.isInvalid()).isTrue();
        assertThat(stage.as(house, house.owner(), () -> absences.of(ana.id()))).isEmpty();
    }

    @Test
    void aRestThatEndsBeforeItBeginsIsToldAndMendedByEitherDay() {
        show();
        click("Pause");
        find(DatePicker.class).withLabel("Last day").single().setValue(TODAY.minusDays(1));
        click("Let it rest");
        assertThat(find(ProblemLine.class).single().getText()).contains("not before the first one");

        find(DatePicker.class).withLabel("First day").single().setValue(TODAY.minusDays(2));
        click("Let it rest");

        assertThat(stage.as(house, house.owner(), () -> absences.of(ana.id()))).hasSize(1);
    }

    @Test
    void theSecondWhoSavesAWorkoutKeepsWhatTheyTypedAndIsTold() {
        calendars.plan(new PlanWorkout(ana.id(), TODAY.plusDays(2), new WorkoutText("Run", ""), Workout.of("10km E")));
        show();
        PlannedWorkout before = on(TODAY.plusDays(2)).getFirst();
        openChip(ChipId.of(before.id()).toString());
        TextField title = find(TextField.class).withLabel("Title").single();
        title.setValue("Mine");
        calendars.edit(new EditWorkout(
                before.id(),
                before.version(),
                before.day(),
                new WorkoutText("Theirs", ""),
                before.workout(),
                List.of()));

        click("Save");

        assertThat(on(TODAY.plusDays(2)))
                .singleElement()
                .returns("Theirs", each -> each.text().title());
        assertThat(title.getValue()).isEqualTo("Mine");
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(find(ProblemLine.class).single().getText()).contains("still here");

        click("Save");

        assertThat(on(TODAY.plusDays(2)))
                .singleElement()
                .returns("Mine", each -> each.text().title());
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void todayAndWhatIsPastAreTheAthletesOwnDaysWhereverTheCoachIs() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-11-10T10:30:00Z")));
        stage.run(
                house,
                house.owner(),
                () -> accounts.settle(new PersonalSettings(
                        "Olivia Owner", ZoneId.of("America/Los_Angeles"), Locale.ENGLISH, UnitSystem.METRIC, null)));
        AthleteProfile far = stage.athlete(house, "Kiri T", ZoneId.of("Pacific/Kiritimati"));
        LocalDate theirs = TODAY.plusDays(1);
        calendars.plan(new PlanWorkout(far.id(), TODAY, new WorkoutText("Run", ""), Workout.of("10km E")));
        PlannedWorkout over = calendars.todays(far.id(), TODAY).getFirst();
        UI.getCurrent().add(panel.create(far));

        assertThat(drawn())
                .containsPattern("\"key\":\"" + theirs + "\"[^{}]*\"today\":true")
                .containsPattern("\"key\":\"" + TODAY + "\"[^{}]*\"today\":false");
        act("keep", chip(over));
        paste(TODAY);
        assertThat(notice()).contains("before the athlete's today");
        assertThat(calendars.todays(far.id(), TODAY)).hasSize(1);
        paste(theirs);
        assertThat(calendars.todays(far.id(), theirs)).hasSize(1);

        act("drop", chip(over));
        assertThat(calendars.between(far.id(), TODAY, theirs).dropped())
                .extracting(PlannedWorkout::id)
                .containsExactly(over.id());
    }

    @Test
    void whatTheAthleteSaidBesideAWorkoutIsMarkedUntilItIsOpened() {
        PlannedWorkout workout = plan(TODAY.plusDays(1), "10km E");
        stage.run(house, Objects.requireNonNull(ana.account()), () -> comments.say(workout.id(), "Legs like lead"));
        show();
        assertThat(drawn()).contains("new words");

        openChip(ChipId.of(workout.id()).toString());
        assertThat(find(CommentThread.class).single().getElement().getTextRecursively())
                .contains("Legs like lead");
        test(find(TextArea.class).withLabel("Say something").single()).setValue("Then slowly");
        click("Send");

        assertThat(comments.of(workout.id()))
                .extracting(Comment::words)
                .containsExactly("Legs like lead", "Then slowly");
        assertThat(comments.unread(ana.id())).isEmpty();
    }

    @Test
    void whatTheBrowserMakesUpMovesNothing() {
        PlannedWorkout workout = plan(TODAY.plusDays(1), "10km E");
        show();

        drag("w:no-id", TODAY.toString());
        drag("nonsense", TODAY.toString());
        drag("w:" + UUID.randomUUID(), TODAY.toString());
        drag(ChipId.of(workout.id()).toString(), "soon");
        drag(chip(workout), TODAY.plusDays(2).toString(), "w:" + UUID.randomUUID());
        act("explode", chip(workout));

        assertThat(on(TODAY.plusDays(1))).hasSize(1);
    }

    @Test
    void aChipThatWasTrainedMeanwhileStaysAndTheReasonIsSaid() {
        PlannedWorkout workout = plan(TODAY, "10km E");
        show();
        activities.logByHand(
                ana.id(),
                new LogActivity(
                        Sport.RUN, TODAY, null, Distance.km(10), Duration.ofMinutes(58), null, Impression.NONE, false));

        drag(ChipId.of(workout.id()).toString(), TODAY.plusDays(3).toString());

        assertThat(on(TODAY)).hasSize(1);
        assertThat(notice()).contains("This workout was trained");
        assertThat(drawn()).contains("\"state\":\"done\"").contains("as planned");
    }

    @Test
    void aWorkoutMovesWithoutDragging() {
        PlannedWorkout workout = plan(TODAY.plusDays(1), "10km E");
        show();
        openChip(ChipId.of(workout.id()).toString());
        click("Move to…");
        test(find(DatePicker.class).single()).setValue(TODAY.plusDays(5));
        test(find(TextField.class).withLabel("Why (optional)").single()).setValue("travel");
        click("Move");

        assertThat(on(TODAY.plusDays(5))).hasSize(1);
    }

    @Test
    void anEditedWorkoutIsSavedAndADroppedOneGoes() {
        PlannedWorkout workout = plan(TODAY.plusDays(1), "10km E");
        show();
        openChip(ChipId.of(workout.id()).toString());
        test(find(TextArea.class).withLabel("Workout").single()).setValue("8km E");
        click("Save");
        assertThat(on(TODAY.plusDays(1)).getFirst().workout()).isEqualTo(Workout.of("8km E"));

        openChip(ChipId.of(workout.id()).toString());
        click("Drop");
        assertThat(on(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void aTemplateIsPreviewedByWeekAndAppliedAsAWhole() {
        show();
        test(buttons("Apply a template").getFirst()).click();

        assertThat(text(TemplateWeeks.class))
                .contains("Start from 45 miles a week")
                .contains("does not reach this")
                .contains("9 · from")
                .contains("18mi E");
        test(buttons("Apply a template").getLast()).click();

        assertThat(notice()).contains("Plan applied");
        assertThat(calendars.plan(ana.id())).isPresent();
        click("Undo");
        assertThat(calendars.plan(ana.id())).isEmpty();
        assertThat(calendars.isEmpty(ana.id())).isTrue();
    }

    @Test
    void weeksWithoutRunningAreToldInTime() {
        show();
        test(buttons("Apply a template").getFirst()).click();
        @SuppressWarnings("unchecked")
        Select<Template> which = find(Select.class).all().getFirst();
        which.setValue(ShippedTemplates.find("workshops").orElseThrow());

        assertThat(text(TemplateWeeks.class)).contains("1 h").doesNotContain("0.0");
    }

    @Test
    void monthsAreLeafedThroughAndTodayLeadsBack() {
        plan(LocalDate.of(2026, 12, 24), "5km E");
        show();
        assertThat(drawn()).contains("2026-10-26").contains("2026-12-06").doesNotContain("5.0");

        test(find(Button.class).withAriaLabel("Next month").single()).click();
        assertThat(shown()).contains("December 2026");
        assertThat(drawn()).contains("2026-12-24");

        click("Today");
        assertThat(shown()).contains("November 2026");
    }

    private void show() {
        UI.getCurrent().add(panel.create(ana));
    }

    private PlannedWorkout plan(LocalDate day, String notation) {
        calendars.plan(new PlanWorkout(ana.id(), day, new WorkoutText("Run", ""), Workout.of(notation)));
        return on(day).getLast();
    }

    private List<PlannedWorkout> on(LocalDate day) {
        return calendars.todays(ana.id(), day);
    }

    private void drag(String chip, String day, String... also) {
        MonthCalendar calendar = find(MonthCalendar.class).single();
        ComponentUtil.fireEvent(calendar, new MonthCalendar.Moved(calendar, true, chip, day, String.join(" ", also)));
    }

    private void act(String deed, String... chips) {
        MonthCalendar calendar = find(MonthCalendar.class).single();
        ComponentUtil.fireEvent(calendar, new MonthCalendar.Done(calendar, true, deed, String.join(" ", chips)));
    }

    private void paste(LocalDate day) {
        MonthCalendar calendar = find(MonthCalendar.class).single();
        ComponentUtil.fireEvent(calendar, new MonthCalendar.Pasted(calendar, true, day.toString()));
    }

    private static String chip(PlannedWorkout workout) {
        return ChipId.of(workout.id()).toString();
    }

    private void openChip(String chip) {
        MonthCalendar calendar = find(MonthCalendar.class).single();
        ComponentUtil.fireEvent(calendar, new MonthCalendar.Opened(calendar, true, chip));
    }

    private String drawn() {
        return String.valueOf(find(MonthCalendar.class).single().getElement().getPropertyRaw("data"));
    }

    private String shown() {
        return text(CoachCalendar.class);
    }

    private String text(Class<? extends Component> type) {
        return find(type).single().getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private String notice() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private List<Button> buttons(String text) {
        return find(Button.class).withText(text).all();
    }

    private void click(String text) {
        test(buttons(text).getLast()).click();
    }
}
