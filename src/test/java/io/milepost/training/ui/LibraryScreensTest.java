package io.milepost.training.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Seats;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.Calendars;
import io.milepost.training.Evidence;
import io.milepost.training.Ledger;
import io.milepost.training.LedgerEntry;
import io.milepost.training.PlanWorkout;
import io.milepost.training.Templates;
import io.milepost.training.WorkoutText;
import io.milepost.training.library.LibraryNavigation;
import io.milepost.training.library.LibraryWorkout;
import io.milepost.training.library.TemplateShelf;
import io.milepost.training.library.WorkoutShelf;
import io.milepost.training.notation.Workout;
import io.milepost.training.periods.Target;
import io.milepost.training.templates.Phase;
import io.milepost.training.templates.Role;
import io.milepost.training.templates.Slot;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.TemplateText;
import io.milepost.training.weeks.Season;
import io.milepost.ui.DecimalField;
import io.milepost.ui.LinkTabs;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LibraryScreensTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    @Autowired
    private CalendarPanel calendar;

    @Autowired
    private SeasonPanel season;

    @Autowired
    private Season weeks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Templates applying;

    @Autowired
    private TemplateShelf templates;

    @Autowired
    private WorkoutShelf workouts;

    @Autowired
    private Activities activities;

    @Autowired
    private Practices practices;

    private AthleteProfile ana;

    @BeforeEach
    void theOwnerComesIn() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-11-10T10:00:00Z")));
        Stage.House house = stage.house();
        ana = stage.athlete(house, "Ana P");
        signIn(house.owner());
        Seats.sitDown(UI.getCurrent(), house.id());
    }

    @Test
    void theLibraryOffersOursAndFindsByWords() {
        UI.getCurrent().navigate(LibraryNavigation.templates(practices.current().slug()));

        assertThat(find(TemplateCard.class).all()).hasSize(15);
        test(find(TextField.class).first()).setValue("half beginner");
        assertThat(text(LibraryView.class)).contains("Half marathon, beginner").doesNotContain("Boston qualifier");
    }

    @Test
    void anAthletesPlanIsKeptAsATemplateFromTheirCalendar() {
        applying.apply(new ApplyTemplate(
                ana.id(),
                "ten-k",
                TODAY.plusWeeks(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY),
                ""));
        UI.getCurrent().add(calendar.create(ana));
        click("Season");

        click("Keep this plan as a template");
        test(find(TextField.class).withLabel("Name").single()).setValue("What Ana did");
        click("Begin");

        assertThat(templates.all(false))
                .anySatisfy(each -> assertThat(each.template().name(key -> key)).isEqualTo("What Ana did"));
    }

    @Test
    void aWorkoutIsWrittenForTheShelfAndPutAway() {
        UI.getCurrent().navigate(LibraryNavigation.templates(practices.current().slug()));
        click("New workout");
        test(find(TextField.class).withLabel("Title").single()).setValue("Lake loop");
        test(find(TextArea.class).withLabel("Workout").single()).setValue("12km E, 6x20s strides walk 60s");
        click("Save");

        assertThat(find(LinkTabs.class).single().getChildren().map(Component::getElement))
                .extracting(Element::getText, tab -> tab.getAttribute("aria-current"))
                .containsExactly(tuple("Templates", null), tuple("Workouts", "page"));
        assertThat(text(LibraryView.class)).contains("Lake loop").contains("never planned");
        test(find(Button.class).withAriaLabel("Archive: Lake loop").single()).click();
        assertThat(text(LibraryView.class)).doesNotContain("Lake loop");
        test(find(Checkbox.class).first()).click();
        assertThat(text(LibraryView.class)).contains("Lake loop").contains("archived");
    }

    @Test
    void aShippedTemplateIsMadeOursAndSavedAsAVersion() {
        UI.getCurrent().navigate(LibraryNavigation.template(practices.current().slug(), "ten-k"));
        assertThat(text(LibraryTemplateView.class))
                .contains("Walking breaks are a tool")
                .contains("46min E");
        click("Make it ours");

        assertThat(find(WeekFields.class).all()).hasSize(8);
        test(find(TextArea.class).withAriaLabel("Week 7, Sunday").single()).setValue("no workout");
        click("Save a new version");
        assertThat(cell("Week 7, Sunday").isInvalid()).isTrue();
        test(find(TextArea.class).withAriaLabel("Week 7, Sunday").single()).setValue("45min E");
        click("Save a new version");

        assertThat(notice()).contains("Saved as version 2");
        assertThat(templates.all(false).getFirst().template().weeks().get(6).slots())
                .anySatisfy(slot -> assertThat(slot.workout()).isEqualTo(Workout.of("45min E")));
    }

    @Test
    void aPlanFromAnEarlierVersionIsOfferedTheDifference() {
        String own = templates.copy("ten-k");
        LocalDate race = TODAY.plusWeeks(10).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        applying.apply(new ApplyTemplate(ana.id(), own, race, Set.of(), ""));
        UI.getCurrent().navigate(LibraryNavigation.template(practices.current().slug(), own));
        test(find(TextArea.class).withAriaLabel("Week 7, Sunday").single()).setValue("45min E");
        click("Save a new version");

        assertThat(text(LibraryTemplateView.class))
                .contains("1 plan stands at an earlier version")
                .contains("Ana P");
        click("See the difference");
        assertThat(text(PlanUpdateDialog.class)).contains("changes").contains("46min E → 45min E");
        click("Take over 1 change");

        assertThat(ledger.of(ana.id(), 1).getFirst().changes()).hasSize(1);
        assertThat(text(LibraryTemplateView.class)).doesNotContain("earlier version");
    }

    @Test
    void aTemplateIsBegunFromNothingAndSaysWhatToDoNext() {
        UI.getCurrent().navigate(LibraryNavigation.templates(practices.current().slug()));
        click("New template");
        click("Begin");
        assertThat(find(TextField.class).withLabel("Name").single().isInvalid()).isTrue();
        test(find(TextField.class).withLabel("Name").single()).setValue("Lake season");
        click("Begin");

        assertThat(text(LibraryTemplateView.class)).contains("Empty weeks: what to do next");
        assertThat(find(WeekFields.class).all()).hasSize(8);
        click("Save a new version");
        assertThat(notice()).contains("nothing to save");
        test(cell("Week 1, Sunday")).setValue("90min E");
        click("Save a new version");

        assertThat(text(LibraryTemplateView.class)).doesNotContain("what to do next");
        assertThat(applying.all().getFirst().weeks().getFirst().slots())
                .containsExactly(new Slot(Role.LONG, DayOfWeek.SUNDAY, 0, Workout.of("90min E")));
    }

    @Test
    void aTemplateIsEditedWhole() {
        String own = templates.copy("half-beginner");
        Template before = templates.get(own).template();
        UI.getCurrent().navigate(LibraryNavigation.template(practices.current().slug(), own));

        doWithWeek(1, 2);
        doWithWeek(5, 4);
        click("Move a day in all weeks");
        test(find(Select.class).withLabel("Goes to").single()).selectItem("Saturday");
        click("Move");
        test(find(Select.class).withLabel("Distance").single()).selectItem("10 km");
        test(find(IntegerField.class).withLabel("Runs a week").single()).setValue(3);
        test(find(Select.class).withLabel("Level").single()).selectItem("advanced");
        click("Save a new version");

        Template now = templates.get(own).template();
        DayOfWeek moved = before.days().getFirst();
        assertThat(now.weeks()).hasSameSizeAs(before.weeks());
        assertThat(now.weeks().get(1).slots()).isEqualTo(now.weeks().getFirst().slots());
        assertThat(now.days()).contains(DayOfWeek.SATURDAY).doesNotContain(moved);
        assertThat(now.race()).isEqualTo(Distance.TEN_K);
        assertThat(now.weeks().getLast().slots().getLast().workout()).isEqualTo(Workout.of("10km RACE"));
        assertThat(now.entry().sessions()).isEqualTo(3);
        assertThat(now.entry().weekly()).isEqualTo(before.entry().weekly());
        assertThat(now.text().tags(key -> key)).contains("advanced").doesNotContain("beginner");
    }

    @Test
    void aDayGoesOnlyOnceNothingStandsOnIt() {
        String own = templates.copy("half-beginner");
        UI.getCurrent().navigate(LibraryNavigation.template(practices.current().slug(), own));
        @SuppressWarnings("unchecked")
        CheckboxGroup<DayOfWeek> days =
                find(CheckboxGroup.class).withLabel("Days to train on").single();
        Set<DayOfWeek> before = Set.copyOf(days.getValue());

        days.deselect(DayOfWeek.SUNDAY);

        assertThat(days.getValue()).isEqualTo(before);
        assertThat(days.getErrorMessage()).contains("There are workouts on Sunday");
    }

    @Test
    void theSecondOfTwoTabsLosesNothing() {
        String own = templates.copy("ten-k");
        UI.getCurrent().navigate(LibraryNavigation.template(practices.current().slug(), own));
        test(cell("Week 7, Sunday")).setValue("45min E");
        Template theirs = templates.get(own).template();
        templates.save(new Template(
                own,
                1,
                new TemplateText.Own("Theirs", "", "", "", List.of()),
                theirs.units(),
                theirs.race(),
                theirs.days(),
                theirs.entry(),
                theirs.weeks()));

        click("Save a new version");
        assertThat(text(TemplateEditor.class)).contains("Somebody saved version 2 meanwhile");
        assertThat(cell("Week 7, Sunday").getValue()).isEqualTo("45min E");
        click("Save mine as version 3");

        assertThat(templates.get(own).template())
                .returns(3, Template::version)
                .satisfies(mine -> assertThat(mine.name(key -> key)).doesNotContain("Theirs"));
    }

    @Test
    void whatIsNotSavedIsAskedAboutBeforeLeaving() {
        String own = templates.copy("ten-k");
        UI.getCurrent().navigate(LibraryNavigation.template(practices.current().slug(), own));
        UI.getCurrent().navigate(LibraryNavigation.templates(practices.current().slug()));
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
        UI.getCurrent().navigate(LibraryNavigation.template(practices.current().slug(), own));
        test(cell("Week 7, Sunday")).setValue("45min E");
        UI.getCurrent().navigate(LibraryNavigation.workouts(practices.current().slug()));

        assertThat(find(LibraryView.class).all()).isEmpty();
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(cell("Week 7, Sunday").getValue()).isEqualTo("45min E");
    }

    @Test
    void anAthletesPlanBecomesATemplate() {
        LocalDate race = TODAY.plusWeeks(10).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        UI.getCurrent().navigate(LibraryNavigation.templates(practices.current().slug()));
        click("New template");
        test(find(TextField.class).withLabel("Name").single()).setValue("As Ana did it");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> with =
                find(RadioButtonGroup.class).withLabel("Begin with").single();
        test(with).selectItem("An athlete’s plan");
        test(find(ComboBox.class).withLabel("Whose plan").single()).selectItem("Ana P");
        click("Begin");
        assertThat(find(ComboBox.class).withLabel("Whose plan").single().getErrorMessage())
                .contains("Ana has no plan");
        applying.apply(new ApplyTemplate(ana.id(), "ten-k", race, Set.of(), ""));
        click("Begin");

        assertThat(text(LibraryTemplateView.class)).contains("As Ana did it");
        assertThat(find(WeekFields.class).all()).hasSize(8);
    }

    @Test
    void aWorkoutIsBuiltByHandAndTheLineSaysTheSame() {
        UI.getCurrent().add(calendar.create(ana));
        click("Plan a workout");
        test(find(TextArea.class).withLabel("Workout").single()).setValue("10min E, 3x5min T jog 1min");
        find(Details.class).single().setOpened(true);

        test(find(Button.class)
                        .withAriaLabel("Move 3 ×, jog 1\u00a0min between up")
                        .single())
                .click();
        assertThat(line()).isEqualTo("3x5min T jog 1min, 10min E");
        test(find(Button.class).withAriaLabel("Repeat 10\u00a0min easy").single())
                .click();
        assertThat(line()).isEqualTo("3x5min T jog 1min, 2x10min E");
        click("Session");
        click("Take it");
        assertThat(line()).endsWith(", STRENGTH 20min");
        assertThat(text(NotationField.class)).contains("Load about").contains("Strength 20 min");
    }

    @Test
    void aWorkoutIsTakenFromTheShelfAndKeptThere() {
        UI.getCurrent().add(calendar.create(ana));
        click("Plan a workout");
        test(find(TextField.class).withLabel("Title").single()).setValue("Ours");
        test(find(TextArea.class).withLabel("Workout").single()).setValue("9km E");
        click("Keep in the library");

        assertThat(workouts.find("ours 9km", false))
                .singleElement()
                .extracting(LibraryWorkout::workout)
                .isEqualTo(Workout.of("9km E"));
    }

    @Test
    void beyondAHardLimitAReasonIsAskedForAndStandsInTheLedger() {
        ranTen();
        UI.getCurrent().add(calendar.create(ana));
        click("Plan a workout");
        test(find(TextArea.class).withLabel("Workout").single()).setValue("15km E");
        click("Plan it");

        assertThat(text(LimitDialog.class)).contains("110 %").contains("11.0 km");
        assertThat(calendars.todays(ana.id(), TODAY)).isEmpty();
        click("Do it anyway");
        assertThat(calendars.todays(ana.id(), TODAY)).isEmpty();
        test(find(TextField.class).withLabel("Why it is right here").single()).setValue("She ran 16 km unlogged");
        click("Do it anyway");

        assertThat(calendars.todays(ana.id(), TODAY)).hasSize(1);
        LedgerEntry entry = ledger.of(ana.id(), 1).getFirst();
        assertThat(entry.why()).isEqualTo("She ran 16 km unlogged");
        assertThat(entry.evidence())
                .anySatisfy(limit -> assertThat(limit.words()).contains("110 %"))
                .extracting(Evidence::kind)
                .containsOnly(Evidence.Kind.FIGURE);
        assertThat(entry.source()).contains("rule 8");
    }

    @Test
    void severalBeyondAHardLimitWantAReasonToo() {
        ranTen();
        calendars.plan(new PlanWorkout(ana.id(), TODAY.plusDays(1), new WorkoutText("Long", ""), Workout.of("15km E")));
        UI.getCurrent().add(calendar.create(ana));
        click("Several…");
        click("All or none");
        test(find(TextField.class).withLabel("Why (optional)").single()).setValue("Rain");
        click("Move 1 workout");

        assertThat(text(LimitDialog.class)).contains("110 %").contains("11.0 km");
        assertThat(calendars.todays(ana.id(), TODAY.plusDays(8))).isEmpty();
        assertThat(find(TextField.class)
                        .withLabel("Why it is right here")
                        .single()
                        .getValue())
                .isEqualTo("Rain");
        click("Do it anyway");

        assertThat(calendars.todays(ana.id(), TODAY.plusDays(8))).hasSize(1);
        LedgerEntry entry = ledger.of(ana.id(), 1).getFirst();
        assertThat(entry.why()).isEqualTo("Rain");
        assertThat(entry.evidence())
                .anySatisfy(limit -> assertThat(limit.words()).contains("110 %"));
    }

    @Test
    void theSeasonSaysWhatThereIsToSayAndTakesTargets() {
        for (int i = 0; i < 3; i++) {
            calendars.plan(new PlanWorkout(
                    ana.id(), TODAY.plusDays(i), new WorkoutText("Hard", ""), Workout.of("2km E, 20min T, 2km E")));
        }
        UI.getCurrent().add(season.create(ana));

        assertThat(text(SeasonStrip.class))
                .contains("the second hard day in a row")
                .contains("longest");
        test(find(Button.class).withAriaLabel("Week from Mon 9 Nov").single()).click();
        test(find(DecimalField.class).withLabel("Volume").single()).setValue("40.0");
        click("Save");

        assertThat(text(SeasonStrip.class)).contains("of 40.0 km").contains("you wanted 40.0 km");
    }

    @Test
    void aWeekBehindSaysWhatWasWantedPlannedAndDone() {
        ranTen();
        LocalDate monday = TODAY.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        weeks.want(ana.id(), new Target(monday, Distance.km(40), null), Phase.BUILD, null);
        UI.getCurrent().add(season.create(ana));

        assertThat(text(PastWeekList.class))
                .contains("10.0 km done · 40.0 km wanted")
                .contains("Build");
    }

    @Test
    void anEmptySeasonSaysWhatItIsFor() {
        UI.getCurrent().add(season.create(ana));

        assertThat(text(SeasonStrip.class)).contains("No weeks planned yet");
    }

    /** Lately, and a fortnight before. */
    private void ranTen() {
        for (int daysAgo : new int[] {17, 3}) {
            activities.logByHand(
                    ana.id(),
                    new LogActivity(
                            Sport.RUN,
                            TODAY.minusDays(daysAgo),
                            null,
                            Distance.km(10),
                            Duration.ofMinutes(60),
                            null,
                            Impression.NONE,
                            false));
        }
    }

    /** @param deed its place in the week's menu, from 0 */
    private void doWithWeek(int week, int deed) {
        new MenuBarTester<>(find(MenuBar.class).all().get(week - 1)).clickItem(0, deed);
    }

    private TextArea cell(String name) {
        return find(TextArea.class).withAriaLabel(name).single();
    }

    private String line() {
        return find(TextArea.class).withLabel("Workout").single().getValue();
    }

    private String text(Class<? extends Component> type) {
        return find(type).single().getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private String notice() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
