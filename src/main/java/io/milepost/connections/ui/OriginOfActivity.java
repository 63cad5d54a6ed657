package io.milepost.connections.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.accounts.Viewer;
import io.milepost.activities.ActivityDetail;
import io.milepost.activities.panels.ActivityPanel;
import io.milepost.connections.Connections;
import io.milepost.connections.Provenance;
import io.milepost.ui.Messages;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Names the vendor of an activity that came by itself, as vendors ask of whoever shows their data. */
@org.springframework.stereotype.Component
@Order(90)
class OriginOfActivity implements ActivityPanel {

    private final Connections connections;
    private final Viewer viewer;
    private final Messages messages;

    OriginOfActivity(Connections connections, Viewer viewer, Messages messages) {
        this.connections = connections;
        this.viewer = viewer;
        this.messages = messages;
    }

    @Override
    public Optional<Component> create(ActivityDetail activity) {
        return connections.origin(activity.summary()).map(this::line);
    }

    private Component line(Provenance origin) {
        ConnectionWords words = new ConnectionWords(viewer.formats(), messages);
        Div line = new Div(
                new Span(words.say("connections.credit." + origin.vendor().path())));
        line.addClassName("mp-vendor-credit");
        origin.page().ifPresent(page -> {
            Anchor there = new Anchor(
                    page.toString(),
                    words.say("connections.view." + origin.vendor().path()));
            there.setTarget(AnchorTarget.BLANK);
            there.getElement().setAttribute("rel", "noopener noreferrer");
            line.add(there);
        });
        return line;
    }
}
