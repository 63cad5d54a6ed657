package io.milepost.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.milepost.running.Distance;
import io.milepost.training.periods.Target;
import io.milepost.training.templates.Phase;
import io.milepost.training.weeks.PastWeek;
import io.milepost.ui.Formats;
import java.util.List;
import java.util.stream.Stream;

/** The weeks behind an athlete, the last first: done as a bar, planned behind it, and the line of what was wanted. */
class PastWeekList extends Section {

    private static final double PER_CENT = 100;

    private final Formats formats;

    PastWeekList(List<PastWeek> weeks, Formats formats) {
        this.formats = formats;
        addClassName("mp-past-weeks");
        double most = weeks.stream()
                .flatMap(week -> Stream.of(week.planned(), week.done(), wanted(week)))
                .mapToDouble(Distance::metres)
                .max()
                .orElse(1);
        OrderedList list = new OrderedList();
        list.addClassName("mp-strip-weeks");
        weeks.forEach(week -> list.add(line(week, Math.max(1, most))));
        add(new H2(getTranslation("training.weeks.past")), list);
        setVisible(!weeks.isEmpty());
    }

    private static Distance wanted(PastWeek week) {
        Target target = week.target();
        return target == null || target.volume() == null ? Distance.ZERO : target.volume();
    }

    private ListItem line(PastWeek week, double most) {
        Span monday = new Span(formats.day(week.monday()));
        monday.addClassName("mp-strip-day");
        Phase phase = week.phase();
        Span what = new Span(phase == null ? "" : getTranslation(phase.key()));
        what.addClassName("mp-phase");
        if (phase != null) {
            what.getElement().setAttribute("data-phase", phase.name());
        }
        return new ListItem(monday, what, bar(week, most), new Span(figures(week)));
    }

    private static Div bar(PastWeek week, double most) {
        Div bar = new Div(part("mp-strip-outline", week.planned(), most), part("mp-strip-planned", week.done(), most));
        bar.addClassName("mp-strip-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        if (!wanted(week).isZero()) {
            Span mark = new Span();
            mark.addClassName("mp-strip-wanted");
            mark.getStyle().setLeft(percent(wanted(week), most));
            bar.add(mark);
        }
        return bar;
    }

    private static Span part(String className, Distance distance, double most) {
        Span part = new Span();
        part.addClassName(className);
        part.getStyle().setWidth(percent(distance, most));
        return part;
    }

    private static String percent(Distance part, double most) {
        return Math.round(part.metres() / most * PER_CENT) + "%";
    }

    private String figures(PastWeek week) {
        String done = getTranslation("training.weeks.done", formats.distance(week.done()));
        String planned = week.planned().isZero()
                ? ""
                : " · " + getTranslation("training.weeks.planned", formats.distance(week.planned()));
        String wanted = wanted(week).isZero()
                ? ""
                : " · " + getTranslation("training.weeks.wanted", formats.distance(wanted(week)));
        return done + planned + wanted;
    }
}
