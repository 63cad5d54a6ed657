package io.milepost.activities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.activities.Impression;
import java.util.stream.IntStream;

/** How it was, in taps: effort, feel, what hurt, and words. Nothing is chosen until somebody does. */
final class ImpressionFields extends Div {

    private final RadioButtonGroup<Integer> effort = new RadioButtonGroup<>();
    private final RadioButtonGroup<Integer> feel = new RadioButtonGroup<>();
    private final NiggleFields niggles;
    private final TextArea words = new TextArea();

    ImpressionFields(ActivityWords said, Impression present) {
        addClassName("mp-stack");
        effort.setLabel(said.say("activities.effort"));
        effort.setItems(IntStream.rangeClosed(1, 10).boxed().toList());
        effort.addClassNames("mp-taps", "mp-taps-five");
        effort.addValueChangeListener(event -> effort.setHelperText(
                event.getValue() == null ? "" : said.say("activities.effort." + event.getValue())));
        feel.setLabel(said.say("activities.feel"));
        feel.setItems(IntStream.rangeClosed(1, 5).boxed().toList());
        feel.setItemLabelGenerator(level -> said.say("activities.feel." + level));
        feel.addClassNames("mp-taps", "mp-taps-five");
        words.setLabel(said.say("activities.words"));
        words.setMaxLength(Impression.LONGEST_WORDS);
        words.setMinRows(2);
        effort.setValue(present.effort());
        feel.setValue(present.feel());
        words.setValue(present.words() == null ? "" : present.words());
        niggles = new NiggleFields(said, present.niggles());
        add(effort, feel, niggles, words);
    }

    Impression value() {
        return new Impression(effort.getValue(), feel.getValue(), niggles.value(), words.getValue());
    }
}
