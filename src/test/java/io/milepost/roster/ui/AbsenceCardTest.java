package io.milepost.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AbsenceCardTest extends ViewTest {

    @Autowired
    Absences absences;

    private Stage.House house;
    private AthleteProfile ana;
    private LocalDate today;

    @BeforeEach
    void anAthlete() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        today = ana.today(clock);
    }

    @Test
    void theAthleteSaysSickFromTodayAndTheCoachSeesItInTheHeadOfThePage() {
        signIn(Objects.requireNonNull(ana.account()));
        open("me/" + house.slug() + "/profile");
        click("Add days off");
        assertThat(kinds().getListDataView().getItems())
                .containsExactly(Absence.Kind.SICK, Absence.Kind.INJURED, Absence.Kind.TRAVEL);
        click("Save");

        assertThat(said())
                .singleElement()
                .returns(Absence.Kind.SICK, Absence::kind)
                .returns(today, Absence::first);

        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value());
        assertThat(find(AthleteHeader.class).single().getElement().getTextRecursively())
                .contains("Sick since");
    }

    @Test
    void theCoachNotesDaysAwayEndsThemAndUndoesThat() {
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value());
        click("Add days off");
        test(kinds()).selectItem("Away");
        test(day("First day")).setValue(today.minusDays(2));
        test(day("Last day")).setValue(today.minusDays(3));
        click("Save");
        assertThat(day("Last day").isInvalid()).isTrue();
        test(day("Last day")).setValue(today.plusDays(3));
        click("Save");
        assertThat(said()).singleElement().returns(today.plusDays(3), Absence::last);

        click("Say when it ends");
        test(day("Last day off")).setValue(today);
        click("Save");
        assertThat(said()).singleElement().returns(today, Absence::last);

        test(find(Button.class).withText("Undo").all().getLast()).click();
        assertThat(said()).singleElement().returns(today.plusDays(3), Absence::last);
    }

    @Test
    void theSameDaysAreNotNotedTwiceAndWhatIsTakenBackIsGone() {
        Absence sick = stage.as(
                house, house.owner(), () -> absences.begin(ana.id(), Absence.Kind.SICK, today, null, "A cold"));
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value());
        assertThat(find(Span.class).withText("A cold").exists()).isTrue();

        click("Add days off");
        click("Save");
        assertThat(said()).containsExactly(sick);
        assertThat(day("First day").isInvalid()).isTrue();
        click("Cancel");

        click("Take back");
        assertThat(said()).isEmpty();
    }

    @Test
    void daysOffOfAllTimeAreASlipAndExcuseNothing() {
        signIn(Objects.requireNonNull(ana.account()));
        open("me/" + house.slug() + "/profile");
        click("Add days off");
        day("First day").setValue(LocalDate.of(1800, 1, 1));
        click("Save");
        assertThat(day("First day").isInvalid()).isTrue();
        day("First day").setValue(today);
        day("Last day").setValue(LocalDate.of(9999, 12, 31));
        click("Save");

        assertThat(day("Last day").getErrorMessage()).isEqualTo("Choose a day within 2 years of today.");
        assertThat(said()).isEmpty();
    }

    @Test
    void theAthleteReadsAPauseAndLeavesItAlone() {
        stage.as(house, house.owner(), () -> absences.begin(ana.id(), Absence.Kind.PAUSE, today, null, ""));
        signIn(Objects.requireNonNull(ana.account()));
        open("me/" + house.slug() + "/profile");

        assertThat(find(AbsenceCard.class).single().getElement().getTextRecursively())
                .contains("Paused since");
        assertThat(find(Button.class).withText("Take back").exists()).isFalse();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked") // the dialog has this one select of that label
    private Select<Absence.Kind> kinds() {
        return find(Select.class).withLabel("Why").single();
    }

    private List<Absence> said() {
        return stage.asTask(house, () -> absences.of(ana.id()));
    }
}
