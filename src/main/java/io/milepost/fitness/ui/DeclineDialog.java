package io.milepost.fitness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.fitness.Suggestion;
import io.milepost.fitness.SuggestionKind;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.List;
import java.util.function.Consumer;

/** Asks why a suggestion is declined: one tap, or the coach's own words. */
class DeclineDialog extends CalmDialog {

    private static final List<String> OF_A_RACE = List.of("heat", "hills", "not-finished", "not-all-out");
    private static final List<String> OF_A_MEASURE = List.of("strap", "not-all-out");

    private final Consumer<String> decline;
    private final RadioButtonGroup<String> reason = new RadioButtonGroup<>();
    private final TextField words = new TextField();

    DeclineDialog(SuggestionKind kind, Consumer<String> decline) {
        this.decline = decline;
        setHeaderTitle(getTranslation("fitness.decline.title"));
        reason.setLabel(getTranslation("fitness.decline.reason"));
        reason.setItems(kind == SuggestionKind.VDOT ? OF_A_RACE : OF_A_MEASURE);
        reason.setItemLabelGenerator(this::label);
        words.setLabel(getTranslation("fitness.decline.words"));
        words.setMaxLength(Suggestion.LONGEST_REASON - 100);
        words.setWidthFull();
        Div form = new Div(reason, words);
        form.addClassName("mp-stack");
        add(form);
        Button save = new Button(getTranslation("fitness.suggestion.decline"), Once.in(this, this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private String label(String word) {
        return getTranslation("fitness.decline." + word);
    }

    private void save() {
        String chosen = reason.getValue() == null ? "" : label(reason.getValue());
        String said = words.getValue().strip();
        if (chosen.isEmpty() && said.isEmpty()) {
            words.setErrorMessage(getTranslation("fitness.decline.missing"));
            words.setInvalid(true);
            return;
        }
        decline.accept(chosen.isEmpty() || said.isEmpty() ? chosen + said : chosen + ": " + said);
        close();
    }
}
