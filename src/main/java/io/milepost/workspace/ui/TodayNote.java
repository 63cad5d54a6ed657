package io.milepost.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Something that Today has to say, and the step that follows from it. */
class TodayNote extends Section {

    /** @param key of the words: its {@code .title} and its {@code .text} */
    TodayNote(String key, Component step) {
        addClassNames("mp-card", "mp-note");
        add(new H2(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")), step);
    }
}
