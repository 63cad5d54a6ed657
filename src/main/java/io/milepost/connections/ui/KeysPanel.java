package io.milepost.connections.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.accounts.Viewer;
import io.milepost.accounts.panels.PracticePanel;
import io.milepost.connections.ConnectionNavigation;
import io.milepost.connections.KeysCard;
import io.milepost.connections.VendorKeys;
import io.milepost.tenancy.Practices;
import io.milepost.ui.Messages;

/** On the practice's page: which vendors are set up, and how many use them. */
@org.springframework.stereotype.Component
class KeysPanel implements PracticePanel {

    private final VendorKeys keys;
    private final Practices practices;
    private final Viewer viewer;
    private final Messages messages;

    KeysPanel(VendorKeys keys, Practices practices, Viewer viewer, Messages messages) {
        this.keys = keys;
        this.practices = practices;
        this.viewer = viewer;
        this.messages = messages;
    }

    @Override
    public Component create() {
        ConnectionWords words = new ConnectionWords(viewer.formats(), messages);
        Anchor open =
                new Anchor(ConnectionNavigation.keys(practices.current().slug()), words.say("connections.keys.open"));
        open.addClassName("mp-button-link");
        Div head = new Div(new H2(words.say("connections.keys.title")), open);
        head.addClassName("mp-row-between");
        Paragraph text = new Paragraph(words.say("connections.keys.text"));
        text.addClassName("mp-quiet");
        Div card = new Div(head, text);
        card.addClassName("mp-card");
        for (KeysCard each : keys.all()) {
            Span name = new Span(each.vendor().label());
            Span state = new Span(state(each, words));
            state.addClassName("mp-quiet");
            Div line = new Div(name, state);
            line.addClassName("mp-row-between");
            card.add(line);
        }
        return card;
    }

    private static String state(KeysCard card, ConnectionWords words) {
        if (card.client() == null) {
            return words.say("connections.keys.none");
        }
        String people = words.say("connections.keys.people", card.connected());
        return card.broken() == 0 ? people : people + " · " + words.say("connections.keys.broken", card.broken());
    }
}
