package io.milepost.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
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
import io.milepost.training.library.LibraryWorkout;
import io.milepost.training.library.TemplateShelf;
import io.milepost.training.library.WorkoutShelf;
import io.milepost.training.notation.Workout;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
        UI.getCurrent().navigate(LibraryPaths.library(practices.current().slug()));

        assertThat(find(TemplateCard.class).all()).hasSize(15);
        test(find(TextField.class).first()).setValue("half beginner");
        assertThat(text(LibraryView.class)).contains("Half marathon, beginner").doesNotContain("Boston qualifier");
    }

    @Test
    void aWorkoutIsWrittenForTheShelfAndPutAway() {
        UI.getCurrent().navigate(LibraryPaths.library(practices.current().slug()));
        click("New workout");
        test(find(TextField.class).withLabel("Title").single()).setValue("Lake loop");
        test(find(TextArea.class).withLabel("Workout").single()).setValue("12km E, 6x20s strides walk 60s");
        click("Save");

        assertThat(find(Tabs.class).first().getSelectedIndex()).isEqualTo(1);
        assertThat(text(LibraryView.class)).contains("Lake loop").contains("never planned");
        test(find(Button.class).withAriaLabel("Archive: Lake loop").single()).click();
        assertThat(text(LibraryView.class)).doesNotContain("Lake loop");
        test(find(Checkbox.class).first()).click();
        assertThat(text(LibraryView.class)).contains("Lake loop").contains("archived");
    }

    @Test
    void aShippedTemplateIsMadeOursAndSavedAsAVersion() {
        UI.getCurrent().navigate(LibraryPaths.template(practices.current().slug(), "ten-k"));
        assertThat(text(LibraryTemplateView.class))
                .contains("Walking breaks are a tool")
                .contains("46min E");
        click("Make it ours");

        assertThat(find(WeekFields.class).all()).hasSize(8);
        test(find(TextField.class).withAriaLabel("Week 7, Sunday").single()).setValue("no workout");
        click("Save a new version");
        assertThat(find(TextField.class)
                        .withAriaLabel("Week 7, Sunday")
                        .single()
                        .isInvalid())
                .isTrue();
        test(find(TextField.class).withAriaLabel("Week 7, Sunday").single()).setValue("45min E");
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
        UI.getCurrent().navigate(LibraryPaths.template(practices.current().slug(), own));
        test(find(TextField.class).withAriaLabel("Week 7, Sunday").single()).setValue("45min E");
        click("Save a new version");

        assertThat(text(LibraryTemplateView.class))
                .contains("1 plan stands at an earlier version")
                .contains("Ana P");
        click("See the difference");
        assertThat(text(PlanUpdateDialog.class)).contains("changes").contains("46min E → 45min E");
        click("Take it over");

        assertThat(ledger.of(ana.id(), 1).getFirst().changes()).hasSize(1);
        assertThat(text(LibraryTemplateView.class)).doesNotContain("earlier version");
    }

    @Test
    void aWorkoutIsBuiltByHandAndTheLineSaysTheSame() {
        UI.getCurrent().add(calendar.create(ana));
        click("Plan a workout");
        test(find(TextArea.class).withLabel("Workout").single()).setValue("10min E, 3x5min T jog 1min");
        find(Details.class).single().setOpened(true);

        test(find(Button.class).withAriaLabel("Move 3 ×, jog 1min between up").single())
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
        assertThat(entry.evidence()).singleElement().returns(Evidence.Kind.FIGURE, Evidence::kind);
        assertThat(entry.source()).contains("Frandsen");
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
        test(find(NumberField.class).withLabel("Volume").single()).setValue(40.0);
        click("Save");

        assertThat(text(SeasonStrip.class)).contains("of 40.0 km").contains("you wanted 40.0 km");
    }

    @Test
    void anEmptySeasonSaysWhatItIsFor() {
        UI.getCurrent().add(season.create(ana));

        assertThat(text(SeasonStrip.class)).contains("No weeks planned yet");
    }

    private void ranTen() {
        activities.logByHand(
                ana.id(),
                new LogActivity(
                        Sport.RUN,
                        TODAY.minusDays(3),
                        null,
                        Distance.km(10),
                        Duration.ofMinutes(60),
                        null,
                        Impression.NONE,
                        false));
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
