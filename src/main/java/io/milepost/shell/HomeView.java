package io.milepost.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.Team;
import io.milepost.ui.EmptyState;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Somebody signed in and wants to be where they belong; with several practices, they choose. */
@Route(value = "", autoLayout = false)
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Team team;
    private final Accounts accounts;

    HomeView(Team team, Accounts accounts) {
        this.team = team;
        this.accounts = accounts;
        addClassName("mp-door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Team.Place> places = team.myPlaces();
        boolean choosing =
                event.getLocation().getQueryParameters().getParameters().containsKey("choose");
        boolean admin = accounts.me().platformAdmin();
        if (!choosing && places.size() == 1 && !admin) {
            event.forwardTo(Paths.of(places.getFirst()));
            return;
        }
        if (!choosing && places.isEmpty() && admin) {
            event.forwardTo("admin/tenants");
            return;
        }
        removeAll();
        Div card = new Div(new Wordmark(), new H1(getTranslation("shell.home.title")));
        card.addClassName("mp-door-card");
        if (places.isEmpty() && !admin) {
            card.add(new EmptyState(
                    getTranslation("shell.home.empty.title"),
                    getTranslation("shell.home.empty.text"),
                    new Anchor("start", getTranslation("shell.home.empty.step"))));
        }
        places.forEach(place -> card.add(door(place)));
        if (admin) {
            Anchor desk = new Anchor("admin/tenants", getTranslation("shell.home.admin"));
            desk.addClassName("mp-place");
            card.add(desk);
        }
        Paragraph links = new Paragraph(
                new Anchor("account", getTranslation("shell.account.title")),
                new Span(" · "),
                new Anchor("logout", getTranslation("shell.sign-out")));
        links.addClassName("mp-door-links");
        card.add(links);
        add(card);
    }

    private Anchor door(Team.Place place) {
        Span name = new Span(place.practice().name());
        name.addClassName("mp-place-name");
        Span role = new Span(getTranslation(place.isTeam() ? "shell.home.team" : "shell.home.athlete"));
        role.addClassName("mp-quiet");
        Anchor door = new Anchor(Paths.of(place), name, role);
        door.addClassName("mp-place");
        return door;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }
}
