package io.milepost.activities.ui;

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
        if (screens.activities.count(me.id(), ActivityQuery.ALL) == 0) {
            EmptyState empty = mayLog
                    ? new EmptyState(
                            words.say("activities.empty.title"),
                            words.say("activities.empty.me"),
                            logLink(screens, words))
                    : new EmptyState(words.say("activities.empty.title"), words.say("activities.empty.me"));
            add(empty);
            return;
        }
        ActivityGrid grid = ActivityGrid.narrow(screens, me.id(), screens.myLinks());
        ActivityFilter[] filter = new ActivityFilter[1];
        filter[0] = new ActivityFilter(words, query -> {
            grid.show(query);
            filter[0].found(screens.activities.count(me.id(), query));
        });
        filter[0].found(screens.activities.count(me.id(), ActivityQuery.ALL));
        add(filter[0], grid);
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
