package io.milepost.connections.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.milepost.accounts.Viewer;
import io.milepost.activities.ActivityPaths;
import io.milepost.connections.Connection;
import io.milepost.connections.Connections;
import io.milepost.connections.Vendor;
import io.milepost.roster.Access;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.ui.CalmQuestion;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Messages;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An athlete has their runs come in by themselves. */
@Route("me/:practice/connections")
@PermitAll
class ConnectionsView extends Div implements HasDynamicTitle, BeforeEnterObserver, ConnectionCard.Deeds {

    private static final int EACH_MS = 3_000;
    private static final Duration ANNOUNCED_WITHIN = Duration.ofMinutes(10);
    private static final Set<String> SAID = Set.of("connected", "declined", "permission", "taken", "keys", "trouble");

    private final Connections connections;
    private final ConnectionWords words;
    private final AthleteProfile me;
    private final Practice practice;
    private final boolean mayChange;
    private final Clock clock;
    private final Div said = new Div();
    private final Div cards = new Div();
    private List<Connection> shown = List.of();
    private @Nullable Registration polling;

    ConnectionsView(
            Connections connections,
            Athletes athletes,
            Memberships memberships,
            Practices practices,
            Viewer viewer,
            Messages messages,
            Clock clock) {
        this.connections = connections;
        this.words = new ConnectionWords(viewer.formats(), messages);
        this.me = athletes.me();
        this.practice = practices.current();
        this.mayChange = memberships.access(me.id()) == Access.FULL;
        this.clock = clock;
        addClassNames("mp-screen", "mp-connections");
        Anchor back = new Anchor(ActivityPaths.mine(practice.slug()), words.say("connections.back"));
        Paragraph intro = new Paragraph(words.say("connections.intro"));
        intro.addClassName("mp-quiet");
        said.addClassName("mp-connections-said");
        said.getElement().setAttribute("role", "status");
        said.setVisible(false);
        cards.addClassName("mp-stack");
        add(new PageHeader(words.say("connections.title"), back), intro, said, cards);
        show();
    }

    /** What came of the visit at a vendor's page stands in the address. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        for (Vendor vendor : Vendor.values()) {
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(vendor.path())
                    .filter(SAID::contains)
                    .ifPresent(outcome -> {
                        said.setText(words.say("connections.said." + outcome, vendor.label()));
                        said.setVisible(true);
                    });
        }
    }

    private void show() {
        List<Connection> now = connections.of(me.id());
        getUI().ifPresent(ui -> keepLooking(ui, now));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        cards.removeAll();
        if (now.stream().allMatch(each -> each.state() == Connection.State.UNAVAILABLE)) {
            Anchor log = new Anchor(ActivityPaths.log(practice.slug()), words.say("connections.empty.log"));
            log.addClassNames("mp-button-link", "mp-primary");
            cards.add(new EmptyState(
                    words.say("connections.empty.title"), words.say("connections.empty.text", practice.name()), log));
            return;
        }
        for (Connection connection : now) {
            if (connection.state() == Connection.State.UNAVAILABLE) {
                Paragraph why = new Paragraph(words.say(
                        "connections.vendor.unavailable",
                        practice.name(),
                        connection.vendor().label()));
                why.addClassName("mp-quiet");
                cards.add(why);
            } else {
                cards.add(new ConnectionCard(connection, words, this, mayChange, clock.instant()));
            }
        }
    }

    @Override
    public void connect(Vendor vendor, int months) {
        UI.getCurrent().getPage().setLocation(connections.permissionPage(vendor, months));
    }

    @Override
    public void goFurtherBack(Vendor vendor, int months) {
        connections.goFurtherBack(vendor, months);
        Notices.done(words.say("connections.further.done"));
        show();
    }

    @Override
    public void end(Vendor vendor) {
        CalmQuestion sure = new CalmQuestion();
        sure.setHeader(words.say("connections.end.title", vendor.label()));
        sure.setText(words.say("connections.end.text", vendor.label()));
        sure.setCancelable(true);
        sure.setCancelText(words.say("connections.keep"));
        sure.setConfirmText(words.say("connections.end"));
        sure.addConfirmListener(yes -> {
            boolean told = connections.end(vendor);
            said.setVisible(false);
            show();
            Notices.done(words.say(told ? "connections.end.done" : "connections.end.untold", vendor.label()));
        });
        sure.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> show());
        keepLooking(event.getUI(), shown);
    }

    /** While history comes in the page looks again every few seconds; else never, for looking keeps a session alive. */
    private void keepLooking(UI ui, List<Connection> now) {
        ui.setPollInterval(now.stream().anyMatch(this::comesIn) ? EACH_MS : -1);
    }

    private boolean comesIn(Connection connection) {
        Connection.History history = connection.history();
        Instant since = connection.since();
        if (history == null || since == null || connection.state() != Connection.State.CONNECTED) {
            return false;
        }
        return history.announced()
                ? since.isAfter(clock.instant().minus(ANNOUNCED_WITHIN))
                : history.walking() && history.pause() == null;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("connections.title");
    }
}
