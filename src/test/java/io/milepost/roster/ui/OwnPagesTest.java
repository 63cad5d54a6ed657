package io.milepost.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Availabilities;
import io.milepost.roster.Intake;
import io.milepost.roster.Intakes;
import io.milepost.roster.Personal;
import io.milepost.roster.PersonalFacts;
import io.milepost.roster.Sex;
import io.milepost.running.Distance;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.ui.DecimalField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OwnPagesTest extends ViewTest {

    @Autowired
    Athletes athletes;

    @Autowired
    Intakes intakes;

    @Autowired
    PersonalFacts facts;

    @Autowired
    Availabilities availabilities;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void anAthlete() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        signIn(Objects.requireNonNull(ana.account()));
    }

    @Test
    void whatIsTypedIsKeptBeforeItIsDoneAndComesBack() {
        open("me/" + house.slug() + "/intake");
        test(find(DecimalField.class).single()).setValue("42.5");
        test(find(TextArea.class)
                        .withLabel("Which race or which wish are you training for?")
                        .single())
                .setValue("Boston");

        assertThat(told().weekly()).isEqualTo(Distance.metres(42_500));
        assertThat(told().raceGoal()).isEqualTo("Boston");
        assertThat(profile().intakeDone()).isNull();

        open("me/" + house.slug() + "/profile");
        open("me/" + house.slug() + "/intake");
        assertThat(find(DecimalField.class).single().getValue()).isEqualTo("42.5");
    }

    @Test
    void aSlipInANumberIsNamedBesideItAndCostsNothingThatWasToldBefore() {
        open("me/" + house.slug() + "/intake");
        IntegerField years = find(IntegerField.class)
                .withLabel("For how many years have you been running?")
                .single();
        DecimalField weekly = find(DecimalField.class).single();
        test(years).setValue(17);
        test(weekly).setValue("42.5");

        years.setValue(170);
        weekly.setValue("4200");
        test(find(Button.class).withText("Done, show me today").single()).click();

        assertThat(told().yearsRunning()).isEqualTo(17);
        assertThat(told().weekly()).isEqualTo(Distance.metres(42_500));
        assertThat(years.getI18n().getMaxErrorMessage()).isEqualTo("From 0 to 80, or leave it open.");
        assertThat(weekly.isInvalid()).isTrue();
        assertThat(weekly.getErrorMessage()).isEqualTo("From 0 to 400, or leave it open.");
        assertThat(profile().intakeDone()).isNull();

        years.setValue(null);
        test(weekly).setValue("");
        assertThat(told().yearsRunning()).isNull();
        assertThat(told().weekly()).isNull();
    }

    @Test
    void theDaysToTrainAreToldInTheIntakeAndSeenAndCorrectedByTheCoach() {
        open("me/" + house.slug() + "/intake");
        find(TrainingDays.class).single().setValue(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY));
        assertThat(free()).containsExactlyInAnyOrder(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY);

        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value());
        TrainingDays days = find(TrainingDays.class).single();
        assertThat(days.getValue()).containsExactlyInAnyOrder(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY);
        days.setValue(Set.of(DayOfWeek.SUNDAY));

        assertThat(free()).containsExactly(DayOfWeek.SUNDAY);
    }

    private Set<DayOfWeek> free() {
        return stage.asTask(house, () -> availabilities.free(ana.id()));
    }

    @Test
    void doneLeadsToToday() {
        open("me/" + house.slug() + "/intake");
        test(find(IntegerField.class)
                        .withLabel("For how many years have you been running?")
                        .single())
                .setValue(7);
        test(find(Button.class).withText("Done, show me today").single()).click();

        assertThat(profile().intakeDone()).isNotNull();
        assertThat(told().yearsRunning()).isEqualTo(7);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("me/" + house.slug() + "/today");
    }

    @Test
    void theTeamReadsTheAnswersOnceTheyAreDone() {
        stage.run(
                house,
                Objects.requireNonNull(ana.account()),
                () -> intakes.finish(new Intake(7, null, "Boston", "", "")));
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value());

        Div card = find(IntakeCard.class).single();
        assertThat(card.getElement().getTextRecursively()).contains("Boston").contains("7 years");
    }

    @Test
    void anAthleteRenamesThemselvesAndSeesTheirMembership() {
        open("me/" + house.slug() + "/profile");
        assertThat(find(Paragraph.class).withText("Paying").exists()).isTrue();

        test(find(TextField.class).single()).setValue("Ana Peralta");

        assertThat(profile().name()).isEqualTo("Ana Peralta");
    }

    @Test
    void birthDateAndRaceCategoryAreKeptFromIntakeProfileAndTheCoach() {
        open("me/" + house.slug() + "/intake");
        test(find(DatePicker.class).single()).setValue(LocalDate.of(1984, 4, 21));
        assertThat(known()).isEqualTo(Personal.of(LocalDate.of(1984, 4, 21), null));

        open("me/" + house.slug() + "/profile");
        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(1984, 4, 21));
        test(categories()).selectItem("Women");
        assertThat(known().sex()).isEqualTo(Sex.WOMAN);

        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value());
        assertThat(categories().getValue()).isEqualTo(Sex.WOMAN);
        test(categories()).selectItem("Non-binary");
        assertThat(known()).isEqualTo(Personal.of(LocalDate.of(1984, 4, 21), Sex.NON_BINARY));
    }

    @Test
    void aBirthDateOfNobodyWhoRunsIsNotKeptAndTheFieldSaysWhatIs() {
        open("me/" + house.slug() + "/profile");
        DatePicker born = find(DatePicker.class).single();
        LocalDate today = LocalDate.now(clock);

        for (LocalDate nobody :
                List.of(LocalDate.of(2084, 4, 21), today, today.minusYears(5).plusDays(1))) {
            born.setValue(nobody);
            assertThat(born.isInvalid()).isTrue();
            assertThat(born.getI18n().getMaxErrorMessage()).contains("at least 5 years ago");
            assertThat(known()).isEqualTo(Personal.UNKNOWN);
        }
        born.setValue(today.minusYears(110).minusDays(1));
        assertThat(born.isInvalid()).isTrue();
        assertThat(born.getI18n().getMinErrorMessage()).contains("at most 110 years ago");
        assertThat(known()).isEqualTo(Personal.UNKNOWN);
    }

    @SuppressWarnings("unchecked") // the page has this one select
    private Select<Sex> categories() {
        return find(Select.class).withLabel("Race category").single();
    }

    private Personal known() {
        return stage.asTask(house, () -> facts.of(ana.id()));
    }

    private Intake told() {
        return stage.asTask(house, () -> intakes.of(ana.id())).orElseThrow();
    }

    private AthleteProfile profile() {
        return stage.asTask(house, () -> athletes.require(ana.id()));
    }
}
