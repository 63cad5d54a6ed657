package io.milepost.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.touchpoints.NextTime;
import io.milepost.touchpoints.NextTimeQuestion;
import io.milepost.touchpoints.NextTimes;

/** Asks what to try next time. Nobody has to answer. */
class NextTimeField extends Div {

    NextTimeField(NextTimeQuestion question, NextTimes nextTimes) {
        addClassName("mp-next-time");
        TextField words = new TextField(getTranslation("workspace.next-time.ask", question.title()));
        words.setPlaceholder(getTranslation("workspace.next-time.example"));
        words.setMaxLength(NextTime.LONGEST);
        words.setWidthFull();
        Button keep = new Button(getTranslation("workspace.next-time.keep"), click -> {
            if (!words.getValue().isBlank()) {
                nextTimes.write(question, words.getValue());
                removeAll();
                add(new Paragraph(getTranslation("workspace.next-time.kept")));
            }
        });
        Div row = new Div(words, keep);
        row.addClassName("mp-next-time-field");
        add(row);
    }
}
