package io.milepost.touchpoints.panels;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.touchpoints.RoughDay;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Notices;
import io.milepost.ui.Once;
import java.util.function.Consumer;

/** Somebody of the team answers a rough day in their own words, or says that they spoke. */
public class ReplyDialog extends CalmDialog {

    /**
     * @param athlete the name
     * @param reply takes what was written
     * @param spoke the task is done without a word here
     */
    public ReplyDialog(String athlete, RoughDay day, Consumer<String> reply, Runnable spoke) {
        setHeaderTitle(getTranslation("touchpoints.reply.title", athlete));
        addClassName("mp-reply-dialog");
        setWidth("460px");
        Div said = new Div();
        said.addClassName("mp-rough-said");
        if (!day.words().isEmpty()) {
            said.add(new Paragraph(getTranslation("touchpoints.quote", day.words())));
        }
        RoughDay.Note note = day.note();
        if (note != null) {
            Span at = new Span(getTranslation("touchpoints.reply.at-once", note.words()));
            at.addClassNames("mp-quiet", "mp-small");
            said.add(at);
        }
        TextArea words = new TextArea(getTranslation("touchpoints.reply.words"));
        words.setMaxLength(RoughDay.LONGEST_REPLY);
        words.setManualValidation(true);
        words.setWidthFull();
        words.setAutofocus(true);
        Button send = new Button(getTranslation("touchpoints.reply.send"), Once.in(this, () -> {
            boolean written = !words.getValue().isBlank();
            words.setInvalid(!written);
            words.setErrorMessage(written ? "" : getTranslation("touchpoints.reply.missing"));
            if (written) {
                close();
                reply.accept(words.getValue());
                Notices.done(getTranslation("touchpoints.reply.done", athlete));
            }
        }));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Button done = new Button(getTranslation("touchpoints.reply.spoke"), Once.in(this, () -> {
            close();
            spoke.run();
        }));
        done.addThemeVariants(ButtonVariant.TERTIARY);
        add(said, words);
        getFooter().add(done, new Button(getTranslation("ui.cancel"), click -> close()), send);
    }
}
