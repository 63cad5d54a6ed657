package io.milepost.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.progress.Milestone;
import io.milepost.progress.MilestoneSentences;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Notices;
import io.milepost.ui.Once;

/** A coach cheers an athlete, in words that she can make her own. */
class CheerDialog extends CalmDialog {

    /** What the coach said. */
    interface Said {

        /** @param sentence how the milestone is told to the athlete */
        void say(String cheer, String sentence);
    }

    CheerDialog(String athlete, MilestoneSentences.Words milestone, Said cheer) {
        setHeaderTitle(getTranslation("workspace.cheer.title", athlete));
        setWidth("420px");
        Span number = new Span(milestone.number() + (milestone.unit().isEmpty() ? "" : " " + milestone.unit()));
        number.addClassName("mp-cheer-number");
        Div card = new Div(new Span(milestone.kicker()), number, new Span(milestone.fact()));
        card.addClassName("mp-cheer-card");
        TextArea sentence = new TextArea(getTranslation("workspace.cheer.wording", athlete));
        sentence.setMaxLength(Milestone.LONGEST_WORDING);
        sentence.setValue(milestone.sentence());
        sentence.setWidthFull();
        TextArea words = new TextArea(getTranslation("workspace.cheer.words"));
        words.setMaxLength(Milestone.LONGEST_CHEER);
        words.setValue(getTranslation("workspace.cheer.proposal"));
        words.setManualValidation(true);
        words.setWidthFull();
        Button send = new Button(getTranslation("workspace.desk.cheer"), Once.in(this, () -> {
            boolean said = !words.getValue().isBlank();
            words.setInvalid(!said);
            words.setErrorMessage(said ? "" : getTranslation("workspace.cheer.missing"));
            if (said) {
                close();
                cheer.say(words.getValue(), sentence.getValue());
                Notices.done(getTranslation("workspace.cheer.done", athlete));
            }
        }));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(card, new Paragraph(), sentence, words);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), send);
    }
}
