package io.milepost.activities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ImportId;
import io.milepost.activities.ImportProgress;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Missing;
import jakarta.annotation.security.PermitAll;

/** A coach looks at one import of an athlete's training. */
@Route("coach/:practice/athletes/:athlete/imports/:import")
@PermitAll
class CoachImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityScreens screens;
    private String title = "";

    CoachImportView(ActivityScreens screens) {
        this.screens = screens;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AthleteId athlete = new AthleteId(
                ActivityScreens.id(event.getRouteParameters().get("athlete").orElse("")));
        ImportId id = new ImportId(
                ActivityScreens.id(event.getRouteParameters().get("import").orElse("")));
        String name = screens.athletes.requireAsTeam(athlete).firstName();
        ImportProgress of = screens.history.progress(id);
        if (!of.athlete().equals(athlete)) {
            throw new Missing("import");
        }
        title = of.name();
        removeAll();
        add(new ImportScreen(
                screens,
                of,
                screens.teamLinks(),
                ActivityPaths.ofAthlete(screens.slug(), athlete),
                getTranslation("activities.back.team", name)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
