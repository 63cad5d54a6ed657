package io.milepost.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Slug;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team turns to one athlete: who they are and how they stand stays in view, and each module shows its
 * part in a tab. Only the opened tab is built; the URL says which.
 */
@Route("coach/:practice/athletes/:athlete/:tab?")
@PermitAll
class AthleteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** How much of the screen's top stays covered, for what wants to stay in sight below it. */
    private static final String STUCK = """
            const page = this.parentElement;
            const told = new ResizeObserver(() => {
              const tabs = this.lastElementChild;
              const stuck = this.offsetHeight || tabs.offsetHeight;
              page.style.setProperty('--mp-stuck', stuck + 'px');
            });
            [this, ...this.children].forEach(part => told.observe(part));""";

    private final Athletes athletes;
    private final List<AthletePanel> panels;
    private final AthleteHeader header;
    private final PanelTabs tabs;
    private final Div content = new Div();
    private @Nullable AthleteProfile shown;
    private AthletePanel opened;
    private Slug practice = new Slug("none-yet");

    AthleteView(Athletes athletes, List<AthletePanel> panels, AthleteHeader header) {
        this.athletes = athletes;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(AthletePanel::order))
                .toList();
        this.header = header;
        this.opened = this.panels.getFirst();
        addClassName("mp-athlete");
        content.addClassName("mp-athlete-content");
        this.tabs = new PanelTabs(getTranslation("roster.athlete.tabs"), this.panels);
        Div head = new Div(header, tabs);
        head.addClassName("mp-athlete-head");
        head.getElement().executeJs(STUCK);
        add(head, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        practice = new Slug(event.getRouteParameters().get("practice").orElseThrow(() -> new Missing("page")));
        AthleteProfile athlete = athletes.requireAsTeam(
                idOf(event.getRouteParameters().get("athlete").orElse("")));
        opened = event.getRouteParameters().get("tab").map(this::panel).orElseGet(panels::getFirst);
        shown = athlete;
        header.show(athlete, practice);
        tabs.show(athlete.id(), practice, opened);
        Component built = opened.create(athlete);
        content.removeAll();
        content.add(built);
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : shown.name();
    }

    private AthletePanel panel(String path) {
        return panels.stream()
                .filter(panel -> panel.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new Missing("panel"));
    }

    private static AthleteId idOf(String text) {
        try {
            return new AthleteId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new Missing("athlete");
        }
    }
}
