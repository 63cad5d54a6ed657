package io.milepost.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/**
 * Tabs that are places with addresses of their own, so they are links: they open beside in another window, and a screen
 * reader says which one is the current page.
 */
public class LinkTabs extends Nav {

    /** @param name what the tabs are of, for who does not see them */
    public LinkTabs(String name) {
        addClassName("mp-link-tabs");
        setAriaLabel(name);
    }

    /** One more tab, to a path of the site without a leading slash. */
    public final Anchor add(String path, String label, boolean current) {
        Anchor tab = new Anchor(path, label);
        if (current) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        add(tab);
        return tab;
    }
}
