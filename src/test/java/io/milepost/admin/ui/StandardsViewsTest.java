package io.milepost.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.progress.RaceYear;
import io.milepost.progress.Standards;
import io.milepost.roster.Sex;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Works on a race of its own, since the standards are the same for every test. */
class StandardsViewsTest extends ViewTest {

    private static final LocalDate BORN = LocalDate.of(1984, 6, 2);

    @Autowired
    Standards standards;

    private Stage.House house;
    private String race;

    @BeforeEach
    void theAdminAddsARace() {
        house = stage.house();
        race = "Race " + UUID.randomUUID().toString().substring(0, 8);
        signIn(stage.admin());
        open("admin/standards");
        press("Add a race");
        test($(TextField.class).withLabel("Race").single()).setValue(race);
        test($(IntegerField.class).withLabel("First year").single()).setValue(2027);
        press("Add the race");
    }

    @Test
    void bostonStandsThereWithItsYearsAndWhatIsUnconfirmed() {
        open("admin/standards");
        assertThat(shown())
                .contains("Boston")
                .contains("2027")
                .contains("unknown, unconfirmed")
                .contains("11 age groups")
                .contains("7:47, unconfirmed");
    }

    @Test
    void whatTheAdminWritesIsReadAtOnceAndUndoTakesItBack() {
        fill();
        press("Save");
        assertThat(standardOf(LocalDate.of(2026, 5, 1))).contains(Duration.ofMinutes(180));

        test($(TextField.class).withLabel("Men").single()).setValue("2:55:00");
        press("Save");
        assertThat(standardOf(LocalDate.of(2026, 5, 1))).contains(Duration.ofMinutes(175));

        test($(Button.class).withText("Undo").all().getLast()).click();
        assertThat(standardOf(LocalDate.of(2026, 5, 1))).contains(Duration.ofMinutes(180));
        assertThat(shown()).contains("edited just now by");
    }

    @Test
    void theNextYearIsACopyAndCanBeTakenBack() {
        fill();
        press("Save");
        open("admin/standards");
        Div card = find(H2.class)
                .withText(race)
                .single()
                .getParent()
                .flatMap(Component::getParent)
                .map(Div.class::cast)
                .orElseThrow();
        test(find(Button.class, card).withText("Add 2028").single()).click();

        assertThat($(H1.class).withText(race + " 2028").exists()).isTrue();
        RaceYear next = read(2028).orElseThrow();
        assertThat(next.groups()).isEqualTo(read(2027).orElseThrow().groups());
        assertThat(next.standardsConfirmed()).isFalse();
        assertThat(next.source()).isEqualTo("Copied from 2027.");

        test($(Button.class).withText("Undo").all().getLast()).click();
        assertThat(read(2028)).isEmpty();
        assertThat($(H1.class).withText("Standards").exists()).isTrue();
    }

    @Test
    void aRemovedYearComesBack() {
        press("Remove this year");
        assertThat(read(2027)).isEmpty();
        press("Undo");
        assertThat(read(2027)).isPresent();
    }

    @Test
    void whatCannotBeMeantIsSaidBesideTheFieldAndNotSaved() {
        fill();
        test($(TextArea.class).withLabel("Source").single()).setValue("");
        press("Save");
        assertThat($(TextArea.class).withLabel("Source").single().isInvalid()).isTrue();

        test($(TextArea.class).withLabel("Source").single()).setValue("The organiser.");
        test($(TextField.class).withLabel("Men").single()).setValue("three hours");
        press("Save");
        assertThat($(TextField.class).withLabel("Men").single().isInvalid()).isTrue();

        test($(TextField.class).withLabel("Men").single()).setValue("3:00:00");
        test($(DatePicker.class).withLabel("until").single()).setValue(LocalDate.of(2025, 1, 1));
        press("Save");
        assertThat($(DatePicker.class).withLabel("until").single().isInvalid()).isTrue();
        assertThat(read(2027).orElseThrow().groups()).isEmpty();
    }

    @Test
    void groupsThatShareAnAgeAreRefused() {
        fill();
        press("Add an age group");
        var from = $(IntegerField.class).withLabel("From age").all();
        test(from.getLast()).setValue(49);
        for (String category : new String[] {"Men", "Women", "Non-binary"}) {
            test($(TextField.class).withLabel(category).all().getLast()).setValue("3:30:00");
        }
        press("Save");
        assertThat(shown()).contains("Two groups hold the age 49.");
        assertThat(read(2027).orElseThrow().groups()).isEmpty();
    }

    @Test
    void whoIsNotTheAdminFindsNothing() {
        signIn(house.owner());
        for (String path : new String[] {"admin/standards", "admin/standards/Boston/2027"}) {
            open(path);
            assertThat($(H1.class).withText("Nothing here").exists()).as(path).isTrue();
        }
    }

    private void fill() {
        test($(DatePicker.class).withLabel("Race day").single()).setValue(LocalDate.of(2027, 10, 3));
        test($(DatePicker.class).withLabel("Results count from").single()).setValue(LocalDate.of(2025, 9, 1));
        test($(DatePicker.class).withLabel("until").single()).setValue(LocalDate.of(2026, 9, 1));
        press("Add an age group");
        test($(IntegerField.class).withLabel("From age").single()).setValue(18);
        test($(IntegerField.class).withLabel("to").single()).setValue(49);
        test($(TextField.class).withLabel("Men").single()).setValue("3:00:00");
        test($(TextField.class).withLabel("Women").single()).setValue("3:30:00");
        test($(TextField.class).withLabel("Non-binary").single()).setValue("3:30:00");
        test($(TextArea.class).withLabel("Source").single()).setValue("The organiser.");
    }

    private Optional<Duration> standardOf(LocalDate resultDay) {
        return stage.asTask(house, () -> standards.forRace(race, BORN, Sex.MAN, resultDay))
                .map(asked -> asked.standard().time());
    }

    private Optional<RaceYear> read(int edition) {
        return stage.asTask(house, () -> standards.year(race, edition));
    }

    private String shown() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    private void press(String label) {
        test($(Button.class).withText(label).single()).click();
    }
}
