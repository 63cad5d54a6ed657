package io.milepost.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import io.milepost.accounts.Accounts;
import io.milepost.ui.ComponentWords;
import jakarta.annotation.security.PermitAll;

/** The platform's frame. */
@Layout("admin")
@PermitAll
@Uses(EveryComponent.class)
class AdminLayout extends AppLayout {

    AdminLayout(Accounts accounts) {
        addClassName("mp-coach");
        setPrimarySection(Section.DRAWER);
        ComponentWords.of(this);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        addToNavbar(true, toggle);
        SideNav nav = new SideNav();
        nav.addClassName("mp-rail");
        nav.addItem(
                new SideNavItem(getTranslation("shell.rail.tenants"), "admin/tenants", VaadinIcon.BUILDING_O.create()));
        nav.addItem(new SideNavItem(
                getTranslation("shell.rail.standards"), "admin/standards", VaadinIcon.FLAG_CHECKERED.create()));
        Wordmark mark = new Wordmark();
        mark.addClassName("mp-rail-mark");
        addToDrawer(mark, nav, new PersonMenu(accounts.me()));
    }
}
