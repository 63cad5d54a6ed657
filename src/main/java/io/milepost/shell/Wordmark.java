package io.milepost.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The milepost and the name. */
class Wordmark extends Div {

    Wordmark() {
        addClassName("mp-wordmark");
        Span post = new Span();
        post.addClassName("mp-post");
        post.getElement().setAttribute("aria-hidden", "true");
        add(post, new Span("Milepost"));
    }
}
