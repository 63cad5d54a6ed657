package io.milepost.fitness.ui;

import com.vaadin.flow.component.Component;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;

/** The tab "Paces" of an athlete's page. */
@org.springframework.stereotype.Component
class PacesPanel implements AthletePanel {

    private static final int AFTER_ACTIVITIES = 40;

    private final PaceServices services;
    private final AthleteFormats formats;

    PacesPanel(PaceServices services, AthleteFormats formats) {
        this.services = services;
        this.formats = formats;
    }

    @Override
    public String path() {
        return "paces";
    }

    @Override
    public String titleKey() {
        return "fitness.paces.title";
    }

    @Override
    public int order() {
        return AFTER_ACTIVITIES;
    }

    @Override
    public Component create(AthleteProfile athlete) {
        return new PacesContent(athlete, services, formats.of(athlete));
    }
}
