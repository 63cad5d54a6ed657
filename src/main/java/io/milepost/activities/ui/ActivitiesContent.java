package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.milepost.activities.ActivityQuery;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.LogActivity;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Notices;
import java.time.LocalDate;
import java.util.function.Function;

/** A coach sees what an athlete trained, and brings in more: files dropped, or a line by hand. */
final class ActivitiesContent extends Div {

    private final ActivityScreens screens;
    private final AthleteProfile athlete;
    private final ActivityWords words;
    private final ActivityGrid grid;
    private final ActivityFilter filter;
    private final EmptyState empty;

    ActivitiesContent(ActivityScreens screens, AthleteProfile athlete) {
        this.screens = screens;
        this.athlete = athlete;
        this.words = screens.words();
        addClassNames("mp-screen", "mp-activities");
        Function<ActivitySummary, String> links = screens.teamLinks();
        grid = ActivityGrid.wide(screens, athlete.id(), links);
        filter = new ActivityFilter(words, this::show);
        empty = new EmptyState(
                words.say("activities.empty.title"), words.say("activities.empty.team", athlete.firstName()));
        add(filter, grid, empty);
        if (screens.activities.mayChange(athlete.id())) {
            Button byHand = new Button(words.say("activities.log.by-hand"), click -> logByHand());
            filter.add(byHand);
            addComponentAtIndex(0, screens.teamFileDrop(athlete.id(), this::refresh));
        }
        screens.asidesForTeam(athlete).forEach(this::addComponentAsFirst);
        refresh();
    }

    private void show(ActivityQuery query) {
        grid.show(query);
        filter.found(screens.activities.count(athlete.id(), query));
    }

    private void refresh() {
        boolean any = screens.activities.count(athlete.id(), ActivityQuery.ALL) > 0;
        grid.setVisible(any);
        empty.setVisible(!any);
        show(grid.shown());
    }

    private void logByHand() {
        LocalDate today = athlete.today(screens.clock);
        Dialog dialog = new Dialog(words.say("activities.log.title.team", athlete.firstName()));
        dialog.add(new LogForm(words, today, today, log -> {
            keep(log);
            dialog.close();
        }));
        dialog.open();
    }

    private void keep(LogActivity log) {
        screens.activities.logByHand(athlete.id(), log);
        Notices.done(words.say("activities.log.done"));
        refresh();
    }
}
