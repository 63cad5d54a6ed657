package io.milepost.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.review.Decision;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.function.Consumer;

/** Asks a coach for words about one finding. */
class WordsDialog extends CalmDialog {

    private final TextArea words = new TextArea();
    private final Consumer<String> done;

    private WordsDialog(String key, String sentence, String proposal, int longest, Consumer<String> done) {
        this.done = done;
        setHeaderTitle(getTranslation(key + ".title"));
        setWidth("min(560px, 94vw)");
        Paragraph about = new Paragraph(sentence);
        about.addClassName("mp-quiet");
        words.setLabel(getTranslation(key + ".label"));
        words.setMaxLength(longest);
        words.setValue(proposal);
        words.setWidthFull();
        words.setAutofocus(true);
        Button save = new Button(getTranslation(key + ".done"), Once.in(this, this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(about, words);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    /** The finding in the coach's own words. */
    static WordsDialog edit(String sentence, String proposal, Consumer<String> done) {
        return new WordsDialog("review.edit-dialog", sentence, proposal, Decision.LONGEST_WORDS, done);
    }

    /** Why it is not so. */
    static WordsDialog reject(String sentence, Consumer<String> done) {
        return new WordsDialog("review.reject-dialog", sentence, "", Decision.LONGEST_REASON, done);
    }

    private void save() {
        boolean empty = words.getValue().isBlank();
        words.setErrorMessage(getTranslation("review.words-missing"));
        words.setInvalid(empty);
        if (!empty) {
            close();
            done.accept(words.getValue());
        }
    }
}
