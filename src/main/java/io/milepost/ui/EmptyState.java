package io.milepost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What an empty screen says: what it is for, and the first step. */
public final class EmptyState extends Div {

    /**
     * @param title what is not here yet, in a few words
     * @param text what it is for
     * @param steps the first thing to do, if there is one
     */
    public EmptyState(String title, String text, Component... steps) {
        addClassName("mp-empty");
        Span heading = new Span(title);
        heading.addClassName("mp-empty-title");
        add(new Div(), heading, new Paragraph(text));
        if (steps.length > 0) {
            Div row = new Div(steps);
            row.addClassName("mp-empty-steps");
            add(row);
        }
    }
}
