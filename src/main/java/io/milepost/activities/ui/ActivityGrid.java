package io.milepost.activities.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.milepost.activities.ActivityQuery;
import io.milepost.activities.ActivitySummary;
import io.milepost.roster.AthleteId;
import java.util.function.Function;

/** One athlete's history, fetched as it is scrolled; a row is a template in the browser, not a component here. */
final class ActivityGrid extends Grid<ActivitySummary> {

    private final ActivityScreens screens;
    private final ActivityWords words;
    private final AthleteId athlete;
    private final Function<ActivitySummary, String> links;
    private ActivityQuery query = ActivityQuery.ALL;

    private ActivityGrid(ActivityScreens screens, AthleteId athlete, Function<ActivitySummary, String> links) {
        this.screens = screens;
        this.words = screens.words();
        this.athlete = athlete;
        this.links = links;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        addClassName("mp-activity-grid");
        getElement().setAttribute("aria-label", words.say("activities.title"));
        setSelectionMode(SelectionMode.NONE);
    }

    /** With a column for each measure, for a wide screen. */
    static ActivityGrid wide(ActivityScreens screens, AthleteId athlete, Function<ActivitySummary, String> links) {
        ActivityGrid grid = new ActivityGrid(screens, athlete, links);
        grid.columns();
        grid.fetch();
        return grid;
    }

    void show(ActivityQuery asked) {
        query = asked;
        getDataProvider().refreshAll();
    }

    ActivityQuery shown() {
        return query;
    }

    private void fetch() {
        setItems(
                asked -> screens.activities.page(athlete, query, asked.getOffset(), asked.getLimit()).stream(),
                asked -> (int) screens.activities.count(athlete, query));
    }

    private void columns() {
        text("activities.column.day", words::day);
        addColumn(LitRenderer.<ActivitySummary>of("""
                        <a href="${item.href}">${item.name}</a>
                        <span class="mp-quiet mp-small">${item.flags}</span>""")
                        .withProperty("href", links::apply)
                        .withProperty("name", words::name)
                        .withProperty("flags", words::flags))
                .setHeader(words.say("activities.column.what"))
                .setFlexGrow(2);
        number("activities.column.distance", words::distance);
        number("activities.column.time", activity -> words.time(activity.timer()));
        number("activities.column.pace", words::pace);
        number("activities.column.heart-rate", activity -> words.heartRate(activity.averageHeartRate()));
        text("activities.column.impression", activity -> words.impression(activity.impression()));
    }

    private Column<ActivitySummary> text(String key, Function<ActivitySummary, String> value) {
        return addColumn(LitRenderer.<ActivitySummary>of("${item.value}").withProperty("value", value::apply))
                .setHeader(words.say(key))
                .setAutoWidth(true)
                .setFlexGrow(1);
    }

    private void number(String key, Function<ActivitySummary, String> value) {
        text(key, value).setAutoWidth(false).setWidth("7.5em").setFlexGrow(0).setTextAlign(ColumnTextAlign.END);
    }
}
