package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.training.weeks.PastWeeks;
import io.milepost.training.weeks.Season;

/** The weeks ahead, and what became of those behind, on the page of an athlete. */
@org.springframework.stereotype.Component
class SeasonPanel implements AthletePanel {

    private final Season season;
    private final PastWeeks past;
    private final Doors doors;

    SeasonPanel(Season season, PastWeeks past, Doors doors) {
        this.season = season;
        this.past = past;
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
        Div weeks = new Div(
                new SeasonStrip(season, doors, athlete),
                new PastWeekList(past.of(athlete.id()), doors.viewer().formats()));
        weeks.addClassName("mp-stack");
        return weeks;
    }
}
