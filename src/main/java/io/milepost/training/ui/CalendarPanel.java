package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import io.milepost.fitness.Paces;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;

/** The calendar on the page of an athlete. */
@org.springframework.stereotype.Component
class CalendarPanel implements AthletePanel {

    private final Doors doors;
    private final Paces paces;

    CalendarPanel(Doors doors, Paces paces) {
        this.doors = doors;
        this.paces = paces;
    }

    @Override
    public String path() {
        return "calendar";
    }

    @Override
    public String titleKey() {
        return "training.calendar.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create(AthleteProfile athlete) {
        CoachCalendar calendar = new CoachCalendar(doors, paces, athlete);
        calendar.beginAtToday();
        return calendar;
    }
}
