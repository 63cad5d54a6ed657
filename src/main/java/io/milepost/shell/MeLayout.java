package io.milepost.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The athlete's frame: one screen and a bar under the thumb. */
@Layout("me")
@PermitAll
@Uses(EveryComponent.class)
/* Charts come up in panels, which no route names: see docs/decisions/0004-bundle.md. */
@JsModule("./charts/mp-chart.ts")
@JsModule("./charts/mp-track.ts")
class MeLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private record Room(String key, String path, VaadinIcon icon) {}

    private static final List<Room> ROOMS = List.of(
            new Room("today", "today", VaadinIcon.SUN_O),
            new Room("calendar", "calendar", VaadinIcon.CALENDAR_O),
            new Room("activities", "activities", VaadinIcon.ROAD),
            new Room("progress", "progress", VaadinIcon.FLAG_O),
            new Room("me", "profile", VaadinIcon.USER));

    private final Practices practices;
    private final Main content = new Main();
    private final Nav bar = new Nav();

    MeLayout(Practices practices) {
        this.practices = practices;
        addClassName("mp-me");
        content.addClassName("mp-me-content");
        bar.addClassName("mp-me-bar");
        bar.setAriaLabel(getTranslation("shell.menu"));
        add(content, bar);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        if (view instanceof Component component) {
            content.add(component);
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Practice practice = practices.current();
        String base = "me/" + practice.slug().value() + "/";
        String here = event.getLocation().getPath();
        bar.removeAll();
        for (Room room : ROOMS) {
            Icon icon = room.icon().create();
            icon.getElement().setAttribute("aria-hidden", "true");
            Anchor link = new Anchor(base + room.path(), icon, new Span(getTranslation("shell.bar." + room.key())));
            link.setRouterIgnore(false);
            if (here.startsWith(base + room.path())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            bar.add(link);
        }
    }
}
