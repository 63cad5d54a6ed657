package io.milepost.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import io.milepost.accounts.Accounts;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import io.milepost.ui.ComponentWords;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The coach's frame: a rail with the rooms of the practice; dense, and made for the keyboard. */
@Layout("coach")
@PermitAll
@Uses(EveryComponent.class)
/* These come up on tabs of the athlete page, which no route names: see docs/decisions/0004-bundle.md. */
@JsModule("./calendar/mp-calendar.ts")
@JsModule("./charts/mp-chart.ts")
class CoachLayout extends AppLayout implements AfterNavigationObserver {

    private final Practices practices;
    private final Accounts accounts;
    private final Seats seats;
    private @Nullable Practice shown;
    private @Nullable Component page;

    CoachLayout(Practices practices, Accounts accounts, Seats seats) {
        this.practices = practices;
        this.accounts = accounts;
        this.seats = seats;
        addClassName("mp-coach");
        setPrimarySection(Section.DRAWER);
        ComponentWords.of(this);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        addToNavbar(true, toggle);
    }

    /** Another page begins at its top; another tab of the same one leaves the reader where they are. */
    @Override
    public void setContent(@Nullable Component content) {
        super.setContent(content);
        if (content != null && content != page) {
            page = content;
            getElement().executeJs("this.shadowRoot?.querySelector('[content]')?.scrollTo(0, 0)");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Practice practice = practices.current();
        if (practice.equals(shown)) {
            return;
        }
        shown = practice;
        getChildren()
                .filter(child -> "drawer".equals(child.getElement().getAttribute("slot")))
                .toList()
                .forEach(this::remove);
        addToDrawer(mark(practice), rooms(practice), new PersonMenu(accounts.me()));
    }

    private static Div mark(Practice practice) {
        Span post = new Span();
        post.addClassName("mp-post");
        Span name = new Span(practice.name());
        name.addClassName("mp-rail-name");
        Div mark = new Div(post, name);
        mark.addClassName("mp-rail-mark");
        return mark;
    }

    private SideNav rooms(Practice practice) {
        String base = "coach/" + practice.slug().value() + "/";
        SideNav nav = new SideNav();
        nav.addItem(room("desk", base + "desk", VaadinIcon.INBOX));
        nav.addItem(room("athletes", base + "athletes", VaadinIcon.USERS));
        nav.addItem(room("library", base + "library", VaadinIcon.BOOK));
        if (seats.requireMember().is(Role.OWNER)) {
            nav.addItem(room("money", base + "money", VaadinIcon.WALLET));
        }
        nav.addItem(room("practice", base + "practice", VaadinIcon.HOME));
        nav.addClassName("mp-rail");
        return nav;
    }

    private SideNavItem room(String key, String path, VaadinIcon icon) {
        SideNavItem item = new SideNavItem(getTranslation("shell.rail." + key), path, icon.create());
        item.setMatchNested(true);
        return item;
    }
}
