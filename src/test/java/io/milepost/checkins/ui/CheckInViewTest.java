package io.milepost.checkins.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.checkins.CheckIns;
import io.milepost.checkins.RedFlag;
import io.milepost.checkins.shown.AdviceCard;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Seats;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckInViewTest extends ViewTest {

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private CheckInsPanel panel;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void anAthleteOpensTheSheet() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        signIn(Objects.requireNonNull(ana.account()));
        open("me/" + house.slug() + "/check-in");
    }

    @Test
    void aLowDayIsThankedAndMayBeSmaller() {
        test(energy()).selectItem("2 low");
        test($(TextField.class).withLabel("In one line").single()).setValue("legs like lead");
        tell();
        assertThat(advice()).contains("Thanks for saying so").contains("Shorter, easier or rest");
        assertThat(checkIns.latest(ana.id()).orElseThrow().said().words()).isEqualTo("legs like lead");
    }

    @Test
    void whatIsTappedIsKeptInTheBrowserUntilItIsTold() {
        assertThat(scripts()).anyMatch(script -> script.contains("milepostDraft.keep"));
        tell();
        assertThat(scripts()).noneMatch(script -> script.contains("milepostDraft.forget"));

        test(energy()).selectItem("2 low");
        tell();
        assertThat(scripts()).anyMatch(script -> script.contains("milepostDraft.forget"));
    }

    private static List<String> scripts() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .toList();
    }

    @Test
    void painGetsNoKindWordsAndOnlyRest() {
        test(energy()).selectItem("4 good");
        test(pain()).selectItem("5");
        tell();
        assertThat(advice()).contains("Rest today").doesNotContain("Thanks").doesNotContain("horter");
    }

    @Test
    void aRedFlagSaysStopEvenIfNothingElseWasAnswered() {
        test(redFlags()).selectItem("Chest pain");
        tell();
        assertThat(advice()).contains("Stop. Get medical help now.").doesNotContain("Thanks");
        assertThat($(AdviceCard.class).single().getElement().getAttribute("role"))
                .isEqualTo("alert");
        assertThat(checkIns.holdOn(ana.id())).isPresent();
    }

    @Test
    void theQuestionAboutTheStrideComesOnlyWithPain() {
        assertThat($(Checkbox.class).withLabel("It changes the way I run").exists())
                .isFalse();
        test(pain()).selectItem("2");
        test($(Checkbox.class).withLabel("It changes the way I run").single()).click();
        test(energy()).selectItem("4 good");
        tell();
        assertThat(advice()).contains("Rest today");
    }

    @Test
    void withoutAnAnswerNothingIsRecorded() {
        tell();
        assertThat(energy().isInvalid()).isTrue();
        assertThat(checkIns.latest(ana.id())).isEmpty();
    }

    @Test
    void aHeldPlanIsSaidAgainAtTheNextVisit() {
        test(redFlags()).selectItem("Fainting");
        tell();
        open("me/" + house.slug() + "/today-is-elsewhere");
        open("me/" + house.slug() + "/check-in");
        assertThat(advice()).contains("Stop. Get medical help now.");
    }

    @Test
    void theCoachSeesItOnTheAthletesPageAndRecordsClearance() {
        test(redFlags()).selectItem("Chest pain");
        tell();
        signIn(house.owner());
        Seats.sitDown(UI.getCurrent(), house.id());
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel.create(ana));
        assertThat(panelText()).contains("Red flag").contains("Chest pain");

        test($(Button.class).withText("Record clearance").first()).click();
        test($(TextArea.class).single()).setValue("Dr Lind: stress test normal");
        test($(Button.class).withText("Record clearance").last()).click();
        assertThat(checkIns.holdOn(ana.id())).isEmpty();
        assertThat(panelText()).contains("Dr Lind");
    }

    private void tell() {
        test($(Button.class).withText("Tell my coach").single()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> energy() {
        return $(RadioButtonGroup.class).withLabel("Energy").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> pain() {
        return $(RadioButtonGroup.class).withLabel("Pain").single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<RedFlag> redFlags() {
        return $(CheckboxGroup.class).single();
    }

    private String advice() {
        return $(AdviceCard.class).first().getElement().getTextRecursively();
    }

    private String panelText() {
        return $(CheckInsContent.class).single().getElement().getTextRecursively();
    }
}
