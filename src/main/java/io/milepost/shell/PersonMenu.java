package io.milepost.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import io.milepost.accounts.Account;
import io.milepost.ui.Theme;

/** The person at the foot of the rail: account, other practices, light or dark, sign out. */
class PersonMenu extends MenuBar {

    PersonMenu(Account account) {
        addClassName("mp-person");
        addThemeVariants(MenuBarVariant.TERTIARY);
        Avatar avatar = new Avatar(account.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Div face = new Div(avatar, new Span(account.name()));
        face.addClassName("mp-person-face");
        MenuItem item = addItem(face);
        item.setAriaLabel(getTranslation("shell.person", account.name()));
        SubMenu menu = item.getSubMenu();
        menu.addItem(
                getTranslation("shell.account.title"), click -> UI.getCurrent().navigate("account"));
        menu.addItem(
                getTranslation("shell.practices"),
                click -> UI.getCurrent().getPage().setLocation("/?choose"));
        MenuItem theme = menu.addItem(getTranslation("ui.theme"));
        for (ColorScheme.Value scheme : Theme.CHOICES) {
            theme.getSubMenu().addItem(getTranslation("ui.theme." + scheme.name()), click -> Theme.choose(scheme));
        }
        menu.addItem(
                getTranslation("shell.sign-out"),
                click -> UI.getCurrent().getPage().setLocation("/logout"));
    }
}
