package io.milepost.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.touchpoints.NextTime;
import io.milepost.touchpoints.NextTimes;
import io.milepost.ui.Notices;

/** "Last time you wrote: …", before the next workout of its kind. */
class NextTimeCard extends Div {

    NextTimeCard(NextTime note, NextTimes nextTimes) {
        addClassName("mp-next-time");
        Paragraph words = new Paragraph(getTranslation("workspace.next-time.last", note.words()));
        Button used = quiet("workspace.next-time.used", () -> {
            nextTimes.use(note.id());
            gone("workspace.next-time.used.done", note, nextTimes);
        });
        Button away = quiet("workspace.next-time.away", () -> {
            nextTimes.putAway(note.id());
            gone("workspace.next-time.away.done", note, nextTimes);
        });
        Div acts = new Div(used, away);
        acts.addClassName("mp-row");
        add(words, acts);
    }

    private void gone(String key, NextTime note, NextTimes nextTimes) {
        setVisible(false);
        Notices.done(getTranslation(key), getTranslation("touchpoints.undo"), () -> {
            nextTimes.takeOut(note.id());
            setVisible(true);
        });
    }

    private Button quiet(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
