package io.milepost.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.function.Function;

/** Asks for a sentence about a milestone. What keeps it from being taken is said beside it. */
class SentenceDialog extends CalmDialog {

    private final TextArea sentence;
    private final Div form;

    /**
     * @param take takes the sentence; says what is wrong with it, or nothing where all is well and the dialog may close
     */
    SentenceDialog(String title, String label, int longest, String button, Function<String, String> take) {
        setHeaderTitle(title);
        setWidth("420px");
        sentence = new TextArea(label);
        sentence.setMaxLength(longest);
        sentence.setManualValidation(true);
        sentence.setWidthFull();
        sentence.setAutofocus(true);
        form = new Div(sentence);
        form.addClassName("mp-form");
        Button send = new Button(button, Once.in(this, () -> {
            String wrong = take.apply(sentence.getValue());
            sentence.setInvalid(!wrong.isEmpty());
            sentence.setErrorMessage(wrong);
            if (wrong.isEmpty()) {
                close();
            }
        }));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(form);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), send);
    }

    SentenceDialog of(String words) {
        sentence.setValue(words);
        return this;
    }

    SentenceDialog helping(String words) {
        sentence.setHelperText(words);
        return this;
    }

    /** Asks for more with it. */
    SentenceDialog beside(Component... fields) {
        form.add(fields);
        return this;
    }
}
