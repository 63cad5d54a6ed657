package io.milepost.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A card in the middle of an otherwise empty screen: every screen before somebody is in. */
abstract class Door extends Div {

    private final Div card = new Div();

    Door() {
        addClassName("mp-door");
        card.addClassName("mp-door-card");
        add(card);
    }

    /** Replaces what the card says. */
    void show(String title, String text, Component... content) {
        Span post = new Span();
        post.addClassName("mp-post");
        Div mark = new Div(post, new Span("Milepost"));
        mark.addClassName("mp-wordmark");
        card.removeAll();
        card.add(mark, new H1(title));
        if (!text.isBlank()) {
            Paragraph words = new Paragraph(text);
            words.addClassName("mp-quiet");
            card.add(words);
        }
        card.add(content);
    }
}
