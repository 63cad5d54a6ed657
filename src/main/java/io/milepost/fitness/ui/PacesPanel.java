package io.milepost.fitness.ui;

import com.vaadin.flow.component.Component;
import io.milepost.accounts.Viewer;
import io.milepost.fitness.Paces;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Clock;

/** The tab "Paces" of an athlete's page. */
@org.springframework.stereotype.Component
class PacesPanel implements AthletePanel {

    private static final int AFTER_ACTIVITIES = 40;

    private final Paces paces;
    private final Viewer viewer;
    private final Messages messages;
    private final Clock clock;

    PacesPanel(Paces paces, Viewer viewer, Messages messages, Clock clock) {
        this.paces = paces;
        this.viewer = viewer;
        this.messages = messages;
        this.clock = clock;
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
        return new PacesContent(athlete, paces, asTheAthlete(athlete));
    }

    /** The coach's language, and the days and units of the athlete. */
    private Formats asTheAthlete(AthleteProfile athlete) {
        return new Formats(viewer.formats().locale(), athlete.zone(), athlete.units(), clock, messages);
    }
}
