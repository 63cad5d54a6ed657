package io.milepost.activities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.activities.ActivityDetail;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Missing;
import jakarta.annotation.security.PermitAll;

/** A coach looks at one activity of an athlete. */
@Route("coach/:practice/athletes/:athlete/activities/:activity")
@PermitAll
class CoachActivityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityScreens screens;
    private String title = "";

    CoachActivityView(ActivityScreens screens) {
        this.screens = screens;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AthleteId athlete = new AthleteId(
                ActivityScreens.id(event.getRouteParameters().get("athlete").orElse("")));
        ActivityId activity = new ActivityId(
                ActivityScreens.id(event.getRouteParameters().get("activity").orElse("")));
        String name = screens.athletes.requireAsTeam(athlete).firstName();
        ActivityDetail detail = screens.activities.detail(activity);
        if (!detail.summary().athlete().equals(athlete)) {
            throw new Missing("activity");
        }
        title = screens.words().name(detail.summary());
        removeAll();
        add(new ActivityPage(
                screens,
                detail,
                false,
                ActivityPaths.ofAthlete(screens.slug(), athlete),
                getTranslation("activities.back.team", name)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
