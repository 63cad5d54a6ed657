package io.milepost.connections.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import io.milepost.connections.Connection;
import io.milepost.connections.Connection.State;
import io.milepost.connections.Connections;
import io.milepost.connections.Vendor;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** One vendor on the athlete's own page: how it stands, and the one thing to do about it. */
final class ConnectionCard extends Div {

    private static final int USUAL_MONTHS = 12;
    private static final int SLACK_DAYS = 10;

    /** What the athlete may do. */
    interface Deeds {
        void connect(Vendor vendor, int months);

        void goFurtherBack(Vendor vendor, int months);

        void end(Vendor vendor);
    }

    private final ConnectionWords words;
    private final Deeds deeds;
    private final Vendor vendor;

    ConnectionCard(Connection connection, ConnectionWords words, Deeds deeds, boolean mayChange, Instant now) {
        this.words = words;
        this.deeds = deeds;
        this.vendor = connection.vendor();
        addClassNames("mp-card", "mp-connection");
        getElement().setAttribute("data-state", connection.state().name());
        Div head = new Div(new H2(vendor.label()));
        head.addClassName("mp-row-between");
        add(head);
        if (connection.state() != State.OPEN) {
            head.add(state(connection));
        }
        words.mine(connection).forEach(sentence -> add(new Paragraph(sentence)));
        Span credit = new Span(words.say("connections.credit." + vendor.path()));
        credit.addClassName("mp-vendor-credit");
        Connection.History history = connection.history();
        if (history != null && history.walking() && !history.announced() && connection.state() == State.CONNECTED) {
            addComponentAtIndex(2, progress(history, now));
        }
        Div actions = new Div();
        actions.addClassName("mp-connection-actions");
        add(actions);
        switch (connection.state()) {
            case OPEN -> connect(actions, "connections.connect." + vendor.path(), mayChange);
            case BROKEN -> {
                if (connection.available()) {
                    connect(actions, "connections.connect." + vendor.path() + ".again", mayChange);
                }
                actions.add(end());
            }
            case CONNECTED -> {
                List<Integer> further = history == null ? List.of() : further(history.from(), now);
                if (mayChange && !further.isEmpty()) {
                    actions.add(goFurtherBack(further));
                }
                actions.add(end());
            }
            case UNAVAILABLE -> remove(actions);
        }
        if (history != null && history.broughtIn() > 0) {
            add(credit);
        }
    }

    private Span state(Connection connection) {
        boolean whole = connection.state() == State.CONNECTED;
        Icon icon = (whole ? VaadinIcon.CHECK_CIRCLE_O : VaadinIcon.UNLINK).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span since = new Span(words.since(connection));
        since.addClassName("mp-quiet");
        Span state = new Span(
                icon, new Span(words.say(whole ? "connections.state.connected" : "connections.state.broken")), since);
        state.addClassName("mp-connection-state");
        return state;
    }

    private ProgressBar progress(Connection.History history, Instant now) {
        double whole = Duration.between(history.from(), now).toSeconds();
        double done = Duration.between(history.reached(), now).toSeconds();
        ProgressBar bar = new ProgressBar();
        bar.setValue(whole <= 0 ? 1 : Math.clamp(done / whole, 0, 1));
        bar.getElement().setAttribute("aria-label", words.say("connections.history.progress"));
        return bar;
    }

    private void connect(Div actions, String key, boolean mayChange) {
        if (!mayChange) {
            Paragraph why = new Paragraph(words.say("connections.members-only"));
            why.addClassName("mp-quiet");
            actions.add(why);
            return;
        }
        Select<Integer> months = months(Connections.MONTHS);
        months.setValue(USUAL_MONTHS);
        Button button = new Button(words.say(key));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassNames("mp-primary", "mp-connect-" + vendor.path());
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            deeds.connect(vendor, months.getValue());
            button.setEnabled(true);
        });
        actions.add(months, button);
    }

    /** The choices that bring in more than is wanted so far. */
    private static List<Integer> further(Instant from, Instant now) {
        return Connections.MONTHS.stream()
                .filter(months -> now.atZone(ZoneOffset.UTC)
                        .minusMonths(months)
                        .plusDays(SLACK_DAYS)
                        .toInstant()
                        .isBefore(from))
                .toList();
    }

    private Div goFurtherBack(List<Integer> further) {
        Select<Integer> months = months(further);
        months.setValue(further.getFirst());
        Button button =
                new Button(words.say("connections.further"), click -> deeds.goFurtherBack(vendor, months.getValue()));
        Div row = new Div(months, button);
        row.addClassName("mp-connection-further");
        return row;
    }

    private Select<Integer> months(List<Integer> choices) {
        Select<Integer> months = new Select<>();
        months.setLabel(words.say("connections.history.wish"));
        months.setItems(choices);
        months.setItemLabelGenerator(each -> words.say("connections.months." + each));
        return months;
    }

    private Button end() {
        Button end = new Button(words.say("connections.end"), click -> deeds.end(vendor));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.addClassName("mp-connection-end");
        return end;
    }
}
