package io.milepost.activities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.activities.Impression;
import java.util.stream.IntStream;

/** How it was: effort, feel and words. Nothing is chosen until somebody does. */
final class ImpressionFields extends Div {

    private final Select<Integer> effort = new Select<>();
    private final RadioButtonGroup<Integer> feel = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();

    ImpressionFields(ActivityWords said, Impression present) {
        addClassName("mp-stack");
        effort.setLabel(said.say("activities.effort"));
        effort.setItems(IntStream.rangeClosed(1, 10).boxed().toList());
        effort.setItemLabelGenerator(
                level -> level == null ? said.say("activities.unsaid") : said.say("activities.effort." + level));
        effort.setEmptySelectionAllowed(true);
        effort.setEmptySelectionCaption(said.say("activities.unsaid"));
        feel.setLabel(said.say("activities.feel"));
        feel.setItems(IntStream.rangeClosed(1, 5).boxed().toList());
        feel.setItemLabelGenerator(level -> said.say("activities.feel." + level));
        feel.addClassName("mp-feel");
        words.setLabel(said.say("activities.words"));
        words.setMaxLength(Impression.LONGEST_WORDS);
        words.setMinRows(2);
        effort.setValue(present.effort());
        feel.setValue(present.feel());
        words.setValue(present.words() == null ? "" : present.words());
        add(effort, feel, words);
    }

    Impression value() {
        return new Impression(effort.getValue(), feel.getValue(), words.getValue());
    }
}
