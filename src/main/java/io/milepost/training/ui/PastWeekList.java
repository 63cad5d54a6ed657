package io.milepost.training.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.milepost.training.weeks.PastWeek;
import io.milepost.ui.Formats;
import java.util.List;
import java.util.stream.Stream;

/** The weeks behind an athlete, the last first: what was done of what was planned and wanted. */
class PastWeekList extends Section {

    private final Formats formats;

    PastWeekList(List<PastWeek> weeks, Formats formats) {
        this.formats = formats;
        addClassName("mp-past-weeks");
        WeekBar.Scale scale =
                WeekBar.Scale.of(weeks.stream().flatMap(week -> Stream.of(week.planned(), week.done(), week.wanted())));
        OrderedList list = new OrderedList();
        list.addClassName("mp-season-weeks");
        weeks.forEach(week -> list.add(new WeekLine(
                new Span(formats.day(week.monday())),
                week.phase(),
                scale.bar().planned(week.planned()).done(week.done()).wanted(week.wanted()),
                figures(week))));
        add(new H2(getTranslation("training.weeks.past")), list);
        setVisible(!weeks.isEmpty());
    }

    private String figures(PastWeek week) {
        String done = getTranslation("training.weeks.done", formats.distance(week.done()));
        String planned = week.planned().isZero()
                ? ""
                : " · " + getTranslation("training.weeks.planned", formats.distance(week.planned()));
        String wanted = week.wanted().isZero()
                ? ""
                : " · " + getTranslation("training.weeks.wanted", formats.distance(week.wanted()));
        return done + planned + wanted;
    }
}
