package io.milepost.connections.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.milepost.accounts.Viewer;
import io.milepost.activities.panels.HistoryAside;
import io.milepost.connections.Connection;
import io.milepost.connections.Connection.State;
import io.milepost.connections.ConnectionNavigation;
import io.milepost.connections.Connections;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Practices;
import io.milepost.ui.Messages;
import java.util.List;
import java.util.Optional;

/** Above a history: whether it comes in by itself, and what is broken. */
@org.springframework.stereotype.Component
class ConnectionAside implements HistoryAside {

    private final Connections connections;
    private final Practices practices;
    private final Viewer viewer;
    private final Messages messages;

    ConnectionAside(Connections connections, Practices practices, Viewer viewer, Messages messages) {
        this.connections = connections;
        this.practices = practices;
        this.viewer = viewer;
        this.messages = messages;
    }

    /** Always there, also without any keys: the page behind it says why. */
    @Override
    public Optional<Component> forMe(AthleteProfile me) {
        ConnectionWords words = words();
        List<Connection> made = made(me);
        Anchor link =
                new Anchor(ConnectionNavigation.mine(practices.current().slug()), words.say("connections.aside.link"));
        Div line = line(made.stream().anyMatch(each -> each.state() == State.BROKEN));
        if (made.isEmpty()) {
            line.add(new Span(words.say("connections.aside.open")));
        }
        made.forEach(each -> line.add(new Span(words.say(
                each.state() == State.BROKEN ? "connections.aside.broken" : "connections.aside.connected",
                each.vendor().label()))));
        line.add(link);
        return Optional.of(line);
    }

    /** Nothing where the practice has set up nothing and nobody was connected. */
    @Override
    public Optional<Component> forTeam(AthleteProfile athlete) {
        ConnectionWords words = words();
        List<Connection> all = connections.of(athlete.id());
        List<Connection> made = made(athlete);
        if (all.stream().allMatch(each -> each.state() == State.UNAVAILABLE)) {
            return Optional.empty();
        }
        Div line = line(made.stream().anyMatch(each -> each.state() == State.BROKEN));
        if (made.isEmpty()) {
            line.add(new Span(words.say("connections.team.none", athlete.firstName())));
        }
        made.forEach(each -> line.add(new Span(words.team(each, athlete.firstName()))));
        return Optional.of(line);
    }

    private List<Connection> made(AthleteProfile athlete) {
        return connections.of(athlete.id()).stream()
                .filter(each -> each.state() == State.CONNECTED || each.state() == State.BROKEN)
                .toList();
    }

    private static Div line(boolean broken) {
        Icon icon = (broken ? VaadinIcon.UNLINK : VaadinIcon.LINK).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Div line = new Div(icon);
        line.addClassName("mp-connection-line");
        line.getElement().setAttribute("data-broken", broken);
        return line;
    }

    private ConnectionWords words() {
        return new ConnectionWords(viewer.formats(), messages);
    }
}
