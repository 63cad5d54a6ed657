package io.milepost.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Named facts, one under the other. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("mp-facts");
    }

    /** Adds a fact; an empty one is left out. */
    Facts fact(String key, String value) {
        if (!value.isBlank()) {
            fact(key, new Span(value));
        }
        return this;
    }

    Facts fact(String key, Component value) {
        add(new Term(getTranslation(key)), new Description(value));
        return this;
    }
}
