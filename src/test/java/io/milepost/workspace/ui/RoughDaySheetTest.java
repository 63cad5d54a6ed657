package io.milepost.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.milepost.checkins.RedFlag;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An athlete on a rough day")
class RoughDaySheetTest extends IntervalsToday {

    @BeforeEach
    void saysSo() {
        openToday();
        press("Rough day");
    }

    @Test
    void readsTheNoteAndRestsWithOneTapAndTakesItBackWithAnother() {
        press("Tell " + house.practice().name());

        assertThat(notes()).hasSize(1);
        assertThat(choices()).as("shorter, easier, rest").hasSizeGreaterThanOrEqualTo(3);
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Thanks for saying so."));
        int offered = choices().size();
        test(choices().stream()
                        .filter(choice ->
                                choice.getElement().getTextRecursively().startsWith("Rest today"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(calendars.todays(ana.id(), ana.today(clock))).isEmpty();
        press("Undo");
        assertThat(calendars.todays(ana.id(), ana.today(clock))).hasSize(1);
        assertThat(choices()).hasSize(offered);
    }

    @Test
    @SuppressWarnings("unchecked")
    void inPainIsOfferedRestAndNothingElse() {
        $(Select.class).single().setValue(5);
        press("Tell " + house.practice().name());

        assertThat(choices())
                .singleElement()
                .satisfies(choice ->
                        assertThat(choice.getElement().getTextRecursively()).isEqualTo("Rest today"));
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Pain changes the plan."));
    }

    @Test
    @SuppressWarnings("unchecked")
    void withARedFlagReadsNothingButToStop() {
        $(CheckboxGroup.class).single().setValue(Set.of(RedFlag.CHEST_PAIN));
        press("Tell " + house.practice().name());

        assertThat(notes()).isEmpty();
        assertThat(choices()).isEmpty();
        assertThat($(Div.class).withClassName("mp-advice-stop").exists()).isTrue();
        assertThat(paragraphs()).noneMatch(text -> text.startsWith("Thanks for saying so."));
    }

    private void press(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    private List<Div> notes() {
        return $(Div.class).withClassName("mp-rough-note").all();
    }

    private List<Button> choices() {
        return $(Button.class).withClassName("mp-rough-choice").all();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
