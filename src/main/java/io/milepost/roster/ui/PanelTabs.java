package io.milepost.roster.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.milepost.roster.AthleteId;
import io.milepost.roster.RosterNavigation;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.tenancy.Slug;
import io.milepost.ui.LinkTabs;
import java.util.List;

/** The tabs of an athlete's page, and what waits on each. */
class PanelTabs extends LinkTabs {

    /** On a phone the tabs are wider than the screen: the opened one stands in its middle. */
    private static final String CURRENT_IN_VIEW = """
            const drawn = new ResizeObserver(() => {
              const current = this.querySelector('[aria-current]');
              if (!current?.offsetWidth) return;
              drawn.disconnect();
              const by = current.getBoundingClientRect().left - this.getBoundingClientRect().left;
              this.scrollLeft += by - (this.clientWidth - current.offsetWidth) / 2;
            });
            drawn.observe(this);""";

    private final List<AthletePanel> panels;

    PanelTabs(String name, List<AthletePanel> panels) {
        super(name);
        this.panels = panels;
    }

    void show(AthleteId athlete, Slug practice, AthletePanel opened) {
        removeAll();
        for (AthletePanel panel : panels) {
            Anchor tab = add(
                    RosterNavigation.athlete(practice, athlete, panel.path()),
                    getTranslation(panel.titleKey()),
                    panel.equals(opened));
            int waiting = panel.waiting(athlete);
            if (waiting > 0) {
                Span count = new Span(String.valueOf(waiting));
                count.addClassName("mp-tab-count");
                tab.add(count);
            }
        }
        getElement().executeJs(CURRENT_IN_VIEW);
    }
}
