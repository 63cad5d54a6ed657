package io.milepost.activities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ActivityQuery;
import io.milepost.activities.LatestMonths;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.EmptyState;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** An athlete looks back on what they trained. */
@Route("me/:practice/activities")
@PermitAll
class MyActivitiesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityScreens screens;
    private final AthleteProfile me;
    private final Div history = new Div();

    private HistoryInUrl shown = new HistoryInUrl(ActivityQuery.ALL, HistoryInUrl.AT_FIRST, null);
    private @Nullable Shown roll;

    MyActivitiesView(ActivityScreens screens) {
        this.screens = screens;
        this.me = screens.athletes.me();
        addClassNames("mp-screen", "mp-activities");
        history.addClassName("mp-stack");
        ActivityWords words = screens.words();
        boolean mayLog = screens.activities.mayChange(me.id());
        PageHeader header = new PageHeader(words.say("activities.title"));
        if (mayLog) {
            header.addAction(logLink(screens, words));
        }
        add(header);
        add(screens.asidesForMe(me));
        if (mayLog) {
            add(bringIn(screens, words, me));
        }
        add(history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = HistoryInUrl.read(event.getLocation());
        roll = null;
        refresh();
    }

    /** Open for somebody who begins, or who has an import at work or waiting; else one line. */
    private Details bringIn(ActivityScreens screens, ActivityWords words, AthleteProfile me) {
        boolean begins = screens.activities.count(me.id(), ActivityQuery.ALL) == 0;
        boolean atWork = screens.history.latest(me.id(), 3).stream()
                .anyMatch(each -> !each.state().isOver());
        Details details = new Details(words.say("activities.bring-in"), screens.myFileDrop(me.id(), this::refresh));
        details.addClassName("mp-bring-in");
        details.setOpened(begins || atWork);
        return details;
    }

    /** What is shown of the history, or that there is none. */
    private void refresh() {
        if (screens.activities.count(me.id(), ActivityQuery.ALL) == 0) {
            history.removeAll();
            history.add(empty(screens.words()));
            return;
        }
        Shown present = roll;
        if (present == null) {
            present = new Shown(screens.words());
            roll = present;
            history.removeAll();
            history.add(present.filter, present.months);
        }
        present.show();
    }

    private EmptyState empty(ActivityWords words) {
        Component[] steps =
                screens.activities.mayChange(me.id()) ? new Component[] {logLink(screens, words)} : new Component[0];
        return new EmptyState(words.say("activities.empty.title"), words.say("activities.empty.me"), steps);
    }

    /** The roll with what narrows it down; both follow the address, and the address them. */
    private final class Shown {

        private final ActivityFilter filter;
        private final MonthRoll months;

        Shown(ActivityWords words) {
            filter = new ActivityFilter(words, shown.query(), query -> turn(shown.of(query)));
            months = new MonthRoll(words, screens.myLinks(), () -> turn(shown.further()));
        }

        private void turn(HistoryInUrl next) {
            shown = next;
            next.write(UI.getCurrent());
            show();
        }

        private void show() {
            LatestMonths latest = screens.months.latest(me.id(), shown.query(), shown.months(), shown.at());
            months.show(latest, shown.at());
            filter.found(latest.found());
            shown = shown.arrived(latest.months().size());
        }
    }

    private static Anchor logLink(ActivityScreens screens, ActivityWords words) {
        Anchor link = new Anchor(ActivityPaths.log(screens.slug()), words.say("activities.log.open"));
        link.addClassNames("mp-button-link", "mp-button-primary", "mp-primary");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("activities.title");
    }
}
