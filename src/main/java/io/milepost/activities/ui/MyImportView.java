package io.milepost.activities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ImportId;
import io.milepost.activities.ImportProgress;
import io.milepost.tenancy.Missing;
import jakarta.annotation.security.PermitAll;

/** An athlete looks at one import of their training. */
@Route("me/:practice/imports/:import")
@PermitAll
class MyImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityScreens screens;
    private String title = "";

    MyImportView(ActivityScreens screens) {
        this.screens = screens;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ImportId id = new ImportId(
                ActivityScreens.id(event.getRouteParameters().get("import").orElse("")));
        ImportProgress of = screens.history.progress(id);
        if (!of.athlete().equals(screens.athletes.me().id())) {
            throw new Missing("import");
        }
        title = of.name();
        removeAll();
        add(new ImportScreen(
                screens, of, screens.myLinks(), ActivityPaths.mine(screens.slug()), getTranslation("activities.back")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
