package io.milepost.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.training.panels.PlanNews;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** An athlete sees the month: what is planned, what was done, and what each workout asks at their own paces. */
@Route("me/:practice/calendar")
@PermitAll
class MyCalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Doors doors;
    private final Athletes athletes;

    MyCalendarView(Doors doors, Athletes athletes) {
        this.doors = doors;
        this.athletes = athletes;
        addClassName("mp-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        AthleteProfile me = athletes.me();
        MyCalendar calendar = new MyCalendar(doors, me);
        add(
                new PageHeader(getTranslation("training.calendar.title")),
                new PlanNews(
                        me.id(),
                        doors.ledger(),
                        doors.ledgerWords(),
                        doors.viewer().formats()),
                calendar);
        // What the coach changed is to be read first.
        if (doors.ledger().unread(me.id()).isEmpty()) {
            calendar.beginAtToday();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.calendar.title");
    }
}
