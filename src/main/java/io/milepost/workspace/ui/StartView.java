package io.milepost.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Viewer;
import io.milepost.activities.ActivityPaths;
import io.milepost.tenancy.Practices;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutWords;
import io.milepost.ui.Formats;
import io.milepost.ui.PageHeader;
import io.milepost.workspace.Today;
import jakarta.annotation.security.PermitAll;

/**
 * Out of the door: today's steps with their paces, in type that can be read at arm's length, to be ticked on the way. The
 * ticks are the browser's own, so they need no reception.
 */
@Route("me/:practice/start")
@PermitAll
class StartView extends Div implements HasDynamicTitle {

    /** The screen stays on while this is open; a browser without that, or a battery that is low, refuses in silence. */
    private static final String STAY_AWAKE = """
            const stay = () => this.isConnected && document.visibilityState === 'visible'
              && navigator.wakeLock?.request('screen').then(lock => this.wakeLock = lock).catch(() => undefined);
            stay();
            document.addEventListener('visibilitychange', stay);""";

    private static final String SLEEP_AGAIN = "this.wakeLock?.release()";

    StartView(Today today, WorkoutWords words, Practices practices, Viewer viewer) {
        Formats formats = viewer.formats();
        Today.Day day = today.mine();
        addClassNames("mp-screen", "mp-start");
        add(new PageHeader(getTranslation("workspace.start.title")).aside(formats.longDay(day.day())));
        if (day.workouts().isEmpty()) {
            add(new Paragraph(getTranslation("workspace.start.none")));
        } else {
            Paragraph hint = new Paragraph(getTranslation("workspace.start.hint"));
            hint.addClassName("mp-quiet");
            add(hint);
            day.workouts().forEach(workout -> add(steps(workout, words, formats)));
        }
        Anchor log = new Anchor(ActivityPaths.log(practices.current().slug()), getTranslation("workspace.start.done"));
        log.addClassNames("mp-button-link", "mp-button-primary", "mp-thumb");
        add(log);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(STAY_AWAKE);
        addDetachListener(detach -> getElement().executeJs(SLEEP_AGAIN));
    }

    private Section steps(PlannedWorkout workout, WorkoutWords words, Formats formats) {
        OrderedList list = new OrderedList();
        list.addClassName("mp-start-steps");
        words.lines(workout, formats).forEach(line -> list.getElement().appendChild(step(line)));
        Section section = new Section(new H2(workout.text().title()), list);
        section.addClassName("mp-card");
        return section;
    }

    private static Element step(String line) {
        Element tick = new Element("input").setAttribute("type", "checkbox");
        Element label = new Element("label").appendChild(tick, new Element("span").setText(line));
        return new Element("li").appendChild(label);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.start.title");
    }
}
