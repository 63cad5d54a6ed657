package io.milepost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The head of a screen: its name, a quiet word beside it, and its actions at the end. */
public final class PageHeader extends Div {

    private final Span aside = new Span();
    private final Div actions = new Div();

    public PageHeader(String title, Component... actions) {
        addClassName("mp-page-header");
        aside.addClassName("mp-quiet");
        this.actions.addClassName("mp-actions");
        this.actions.add(actions);
        Div words = new Div(new H1(title), aside);
        words.addClassName("mp-page-title");
        add(words, this.actions);
    }

    /** The quiet word beside the title: how many, since when. */
    public PageHeader aside(String text) {
        aside.setText(text);
        return this;
    }

    public void addAction(Component action) {
        actions.add(action);
    }
}
