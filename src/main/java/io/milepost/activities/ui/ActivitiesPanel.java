package io.milepost.activities.ui;

import com.vaadin.flow.component.Component;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;

/** The athlete's training, on their page. */
@org.springframework.stereotype.Component
class ActivitiesPanel implements AthletePanel {

    private final ActivityScreens screens;

    ActivitiesPanel(ActivityScreens screens) {
        this.screens = screens;
    }

    @Override
    public String path() {
        return "activities";
    }

    @Override
    public String titleKey() {
        return "activities.panel";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component create(AthleteProfile athlete) {
        return new ActivitiesContent(screens, athlete);
    }
}
