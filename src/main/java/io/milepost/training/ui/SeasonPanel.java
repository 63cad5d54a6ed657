package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.training.weeks.Season;

/** The weeks ahead, on the page of an athlete. */
@org.springframework.stereotype.Component
class SeasonPanel implements AthletePanel {

    private final Season season;
    private final Doors doors;

    SeasonPanel(Season season, Doors doors) {
        this.season = season;
        this.doors = doors;
    }

    @Override
    public String path() {
        return "season";
    }

    @Override
    public String titleKey() {
        return "training.weeks.title";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Component create(AthleteProfile athlete) {
        return new SeasonStrip(season, doors, athlete);
    }
}
