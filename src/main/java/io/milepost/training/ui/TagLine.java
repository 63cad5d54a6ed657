package io.milepost.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What something is for, in single words. */
class TagLine extends Div {

    TagLine(List<String> tags) {
        addClassName("mp-tags");
        tags.forEach(tag -> {
            Span word = new Span(tag);
            word.addClassName("mp-tag");
            add(word);
        });
        setVisible(!tags.isEmpty());
    }
}
