package io.milepost.activities.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ActivityQuery;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.EmptyState;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** An athlete looks back on what they trained. */
@Route("me/:practice/activities")
@PermitAll
class MyActivitiesView extends Div implements HasDynamicTitle {

    private final History history;

    MyActivitiesView(ActivityScreens screens) {
        addClassNames("mp-screen", "mp-activities");
        ActivityWords words = screens.words();
        AthleteProfile me = screens.athletes.me();
        boolean mayLog = screens.activities.mayChange(me.id());
        PageHeader header = new PageHeader(words.say("activities.title"));
        if (mayLog) {
            header.addAction(logLink(screens, words));
        }
        add(header);
        add(screens.asidesForMe(me));
        ActivityGrid grid = ActivityGrid.narrow(screens, me.id(), screens.myLinks());
        ActivityFilter filter = new ActivityFilter(words, query -> show(query));
        EmptyState empty = mayLog
                ? new EmptyState(
                        words.say("activities.empty.title"), words.say("activities.empty.me"), logLink(screens, words))
                : new EmptyState(words.say("activities.empty.title"), words.say("activities.empty.me"));
        history = new History(screens, me, grid, filter, empty);
        if (mayLog) {
            add(bringIn(screens, words, me));
        }
        add(filter, grid, empty);
        refresh();
    }

    /** What is shown of the history, or that there is none. */
    private record History(
            ActivityScreens screens, AthleteProfile me, ActivityGrid grid, ActivityFilter filter, EmptyState empty) {}

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

    private void refresh() {
        boolean any = history.screens().activities.count(history.me().id(), ActivityQuery.ALL) > 0;
        history.grid().setVisible(any);
        history.filter().setVisible(any);
        history.empty().setVisible(!any);
        show(history.grid().shown());
    }

    private void show(ActivityQuery query) {
        history.grid().show(query);
        history.filter().found(history.screens().activities.count(history.me().id(), query));
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
