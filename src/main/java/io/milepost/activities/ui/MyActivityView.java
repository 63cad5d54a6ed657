package io.milepost.activities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.activities.ActivityDetail;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.tenancy.Missing;
import jakarta.annotation.security.PermitAll;

/** An athlete looks at one of their own activities and says how it was. */
@Route("me/:practice/activities/:activity")
@PermitAll
class MyActivityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityScreens screens;
    private String title = "";

    MyActivityView(ActivityScreens screens) {
        this.screens = screens;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ActivityId activity = new ActivityId(
                ActivityScreens.id(event.getRouteParameters().get("activity").orElse("")));
        ActivityDetail detail = screens.activities.detail(activity);
        if (!detail.summary().athlete().equals(screens.athletes.me().id())) {
            throw new Missing("activity");
        }
        title = screens.words().name(detail.summary());
        removeAll();
        add(new ActivityPage(
                screens, detail, true, ActivityPaths.mine(screens.slug()), getTranslation("activities.back")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
