package io.milepost.training.ui;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Availabilities;
import io.milepost.roster.Group;
import io.milepost.roster.Groups;
import io.milepost.roster.RosterLine;
import io.milepost.running.Distance;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.training.Calendars;
import io.milepost.training.Ledger;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.assigning.Assigning;
import io.milepost.training.library.LibraryWorkout;
import io.milepost.training.library.Tags;
import io.milepost.training.library.WorkoutEntry;
import io.milepost.training.library.WorkoutShelf;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.ShippedTemplates;
import io.milepost.training.templates.Template;
import io.milepost.ui.EmptyState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AssignViewTest extends ViewTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);

    @Autowired
    Assigning assigning;

    @Autowired
    Calendars calendars;

    @Autowired
    Availabilities availabilities;

    @Autowired
    Groups groups;

    @Autowired
    Activities activities;

    @Autowired
    Ledger ledger;

    @Autowired
    WorkoutShelf shelf;

    private Stage.House house;
    private AthleteProfile ana;
    private AthleteProfile ben;

    @BeforeEach
    void aCoachWithTwo() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-11-10T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        ben = stage.athlete(house, "Ben O");
        signIn(house.owner());
    }

    @Test
    void aGroupGetsOneWorkoutAndWhoCannotIsNamedBeforeAnythingIsSaved() {
        asCoach(() -> {
            Group track = groups.create("Tuesday track");
            groups.put(track.id(), List.of(ana.id(), ben.id()));
            availabilities.say(ben.id(), Set.of(MONDAY));
            availabilities.say(ana.id(), Set.of(THURSDAY));
        });
        open("coach/" + house.slug() + "/assign");
        chooseGroup();
        click("Go on with 2 athletes");

        assertThat(button("Nobody is ticked").isEnabled()).isFalse();
        write("2km E, 3x6min T jog 1min, 2km E", TUESDAY.plusDays(2));

        assertThat(line("Ben O")).contains("Cannot train on Thursday").contains("No race gives paces yet");
        assertThat(line("Ana P")).contains("Thu 12 Nov").contains("threshold, jog");
        assertThat(tick("Ben O").getValue()).isFalse();
        assertThat(tick("Ana P").getValue()).isTrue();
        assertThat(on(ana, TUESDAY.plusDays(2))).isEmpty();

        click("Assign to 1 athlete");

        assertThat(on(ana, TUESDAY.plusDays(2)))
                .singleElement()
                .returns("Threshold", workout -> workout.text().title());
        assertThat(on(ben, TUESDAY.plusDays(2))).isEmpty();
        assertThat(find(H1.class).withText("Threshold").exists()).isTrue();

        click("Take all of it back");
        assertThat(on(ana, TUESDAY.plusDays(2))).isEmpty();
        assertThat(line("Ana P")).contains("Taken back");
    }

    @Test
    void whoHasNoAthletesYetIsLedToThem() {
        Stage.House empty = stage.house();
        signIn(empty.owner());
        open("coach/" + empty.slug() + "/assign");

        assertThat(find(MultiSelectComboBox.class).exists()).isFalse();
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Nobody to give anything to yet", "Athletes");
    }

    @Test
    void aWorkoutIsTakenFromTheLibraryAndCountedThere() {
        asCoach(() ->
                shelf.add(new WorkoutEntry("Lake loop", Workout.of("12km E"), "Round the lake", Tags.of("lake")), ""));
        openDraft(ana);
        test(find(ComboBox.class).withLabel("From the library").single()).selectItem("Lake loop · 12km E");
        click("Assign to 1 athlete");

        assertThat(on(ana, TUESDAY.plusDays(1)))
                .singleElement()
                .returns(new WorkoutText("Lake loop", "Round the lake"), workout -> workout.text());
        asCoach(() -> assertThat(shelf.find("lake", false)).singleElement().returns(1, LibraryWorkout::planned));
    }

    @Test
    void aTickedConflictGetsItAllTheSameAndStacksAreSaid() {
        asCoach(() -> {
            calendars.plan(new PlanWorkout(
                    ana.id(), TUESDAY.plusDays(1), new WorkoutText("Long run", ""), Workout.of("24km E")));
            calendars.plan(
                    new PlanWorkout(ana.id(), TUESDAY.plusDays(2), new WorkoutText("Hills", ""), Workout.of("8km E")));
        });
        openDraft(ana);
        find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("Who cannot"))
                .findFirst()
                .orElseThrow()
                .setValue(false);
        write("5x1km I jog 2min", TUESDAY.plusDays(2));

        assertThat(line("Ana P")).contains("Has “Hills” on Thursday").contains("Hard days touch: “Long run”");
        tick("Ana P").setValue(true);
        click("Assign to 1 athlete");

        assertThat(on(ana, TUESDAY.plusDays(2)))
                .extracting(each -> each.text().title())
                .containsExactlyInAnyOrder("Hills", "Intervals");
    }

    @Test
    void allWhomSomethingSpeaksAgainstAreTickedAtOnce() {
        AthleteProfile ben = stage.athlete(house, "Ben T");
        for (AthleteProfile who : List.of(ana, ben)) {
            asCoach(() -> calendars.plan(
                    new PlanWorkout(who.id(), TUESDAY.plusDays(2), new WorkoutText("Hills", ""), Workout.of("8km E"))));
        }
        openDraft(ana, ben);
        find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("Who cannot"))
                .findFirst()
                .orElseThrow()
                .setValue(false);
        write("5x1km I jog 2min", TUESDAY.plusDays(2));

        click("Tick all");
        assertThat(button("Assign to 2 athletes").isEnabled()).isTrue();
        click("Untick all");
        assertThat(button("Nobody is ticked").isEnabled()).isFalse();
    }

    @Test
    void whoWouldGoBeyondALimitIsNamedAndLeftOutOrGetsItWithAReason() {
        ran(TUESDAY.minusDays(17));
        ran(TUESDAY.minusDays(3));
        openDraft(ana, ben);
        write("15km E", TUESDAY.plusDays(2));

        assertThat(line("Ana P").replace('\u00a0', ' ')).contains("110 %").contains("Up to 11.0 km");
        click("Assign to 2 athletes");
        assertThat(find(ManyLimitsDialog.class).single().getElement().getTextRecursively())
                .contains("Ana P")
                .contains("Frandsen")
                .doesNotContain("Ben O");
        click("Assign to them anyway");
        assertThat(on(ana, TUESDAY.plusDays(2))).as("without a reason").isEmpty();
        click("Leave that one out");

        assertThat(on(ana, TUESDAY.plusDays(2))).isEmpty();
        assertThat(on(ben, TUESDAY.plusDays(2))).hasSize(1);

        openDraft(ana);
        write("15km E", TUESDAY.plusDays(2));
        click("Assign to 1 athlete");
        test(find(TextField.class).withLabel("Why it is right here").single()).setValue("She ran 16 km unlogged");
        click("Assign to them anyway");
        assertThat(on(ana, TUESDAY.plusDays(2))).hasSize(1);
        assertThat(asCoachGet(() -> ledger.of(ana.id(), 1)).getFirst().why()).isEqualTo("She ran 16 km unlogged");
    }

    @Test
    @SuppressWarnings("unchecked") // the form has this one group of choices
    void aTemplateIsLookedAtForEach() {
        openDraft(ana, ben);
        RadioButtonGroup<Enum<?>> kind = find(RadioButtonGroup.class).single();
        kind.setValue(kind.getListDataView().getItem(1));

        assertThat(line("Ana P")).contains("workouts from").contains("Has not done what the template asks for");
        tick("Ana P").setValue(true);
        click("Assign to 1 athlete");

        assertThat(asCoachGet(() -> calendars.plan(ana.id()))).isPresent();
        assertThat(asCoachGet(() -> calendars.plan(ben.id()))).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked") // the form has this one group of choices
    void aTemplateWithoutRunningEndsOnItsLastDayAndIsCountedInTime() {
        openDraft(ana);
        RadioButtonGroup<Enum<?>> kind = find(RadioButtonGroup.class).single();
        kind.setValue(kind.getListDataView().getItem(1));
        assertThat(find(DatePicker.class).withLabel("Race day").exists()).isTrue();

        Select<Template> which = find(Select.class).single();
        which.setValue(ShippedTemplates.find("workshops").orElseThrow());

        assertThat(find(DatePicker.class).withLabel("Last day").exists()).isTrue();
        assertThat(line("Ana P"))
                .contains("18 sessions from")
                .contains("in all")
                .doesNotContain("0.0");
    }

    @Test
    @SuppressWarnings("unchecked") // the list has this one grid
    void theListOfAthletesLeadsThere() {
        open("coach/" + house.slug() + "/athletes");
        Grid<RosterLine> grid = find(Grid.class).single();
        grid.asMultiSelect()
                .setValue(Set.copyOf(grid.getGenericDataView().getItems().toList()));
        click("Assign");

        assertThat(find(H1.class).withText("Assign to many").exists()).isTrue();
        MultiSelectComboBox<AthleteProfile> whom =
                find(MultiSelectComboBox.class).single();
        assertThat(whom.getValue()).extracting(AthleteProfile::name).containsExactlyInAnyOrder("Ana P", "Ben O");
    }

    @SuppressWarnings("unchecked") // the form has groups, then athletes
    private void chooseGroup() {
        MultiSelectComboBox<Group> whole = find(MultiSelectComboBox.class).all().getFirst();
        whole.setValue(Set.copyOf(whole.getListDataView().getItems().toList()));
    }

    private void openDraft(AthleteProfile... who) {
        var action = asCoachGet(() ->
                assigning.begin(List.of(who).stream().map(AthleteProfile::id).toList()));
        open("coach/" + house.slug() + "/assign/" + action.value());
    }

    private void write(String notation, LocalDate day) {
        find(DatePicker.class).all().stream()
                .filter(picker -> "Day".equals(picker.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(day);
        test(find(TextArea.class).withLabel("Workout").single()).setValue(notation);
    }

    private String line(String name) {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively() + " "
                        + item.getChildren()
                                .flatMap(Component::getChildren)
                                .filter(Checkbox.class::isInstance)
                                .map(box -> ((Checkbox) box).getLabel())
                                .toList())
                .filter(text -> text.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Checkbox tick(String name) {
        return find(Checkbox.class).all().stream()
                .filter(box -> name.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test(button(text)).click();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> Objects.equals(button.getText(), text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private List<PlannedWorkout> on(AthleteProfile athlete, LocalDate day) {
        return asCoachGet(() -> calendars.todays(athlete.id(), day));
    }

    private void ran(LocalDate day) {
        asCoach(() -> activities.logByHand(
                ana.id(),
                new LogActivity(
                        Sport.RUN, day, null, Distance.km(10), Duration.ofMinutes(60), null, Impression.NONE, false)));
    }

    private void asCoach(Runnable work) {
        stage.run(house, house.owner(), work);
    }

    private <T> T asCoachGet(java.util.function.Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }
}
