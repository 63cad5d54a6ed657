package io.milepost.progress.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.milepost.progress.Consistencies;
import io.milepost.progress.consistency.Consistency;
import io.milepost.progress.consistency.ConsistencyWeek;
import io.milepost.progress.shown.ConsistencyLine;
import io.milepost.roster.AgreedDays;
import io.milepost.roster.Agreement;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.Formats;
import io.milepost.ui.MoreFigures;
import io.milepost.ui.Notices;
import java.util.List;
import java.util.stream.IntStream;

/** Showing up, week by week, with what was agreed; the team says on how many days, the athlete reads it. */
class ConsistencyCard extends Div {

    private static final int WEEKS_SHOWN = 6;

    private final AthleteProfile athlete;
    private final Consistencies consistencies;
    private final AgreedDays agreedDays;
    private final Reader reader;
    private final Formats formats;

    ConsistencyCard(
            AthleteProfile athlete,
            Consistencies consistencies,
            AgreedDays agreedDays,
            Reader reader,
            Formats formats) {
        this.athlete = athlete;
        this.consistencies = consistencies;
        this.agreedDays = agreedDays;
        this.reader = reader;
        this.formats = formats;
        addClassNames("mp-card", "mp-consistency-card");
        refresh();
    }

    private void refresh() {
        removeAll();
        Consistency consistency = consistencies.of(athlete.id());
        List<Agreement> history = agreedDays.of(athlete.id());
        add(new H2(getTranslation("progress.consistency")));
        if (consistency.open().isPresent()) {
            add(new ConsistencyLine(consistency, formats));
        }
        if (reader == Reader.ATHLETE && consistency.isKnown()) {
            add(new MoreFigures(() -> figures(history, consistency)));
        } else {
            add(figures(history, consistency));
        }
    }

    private Div figures(List<Agreement> history, Consistency consistency) {
        Div figures = new Div();
        figures.addClassName("mp-stack");
        consistency
                .percent()
                .ifPresent(percent -> figures.add(
                        new Paragraph(getTranslation("progress.consistency.percent", formats.decimals(percent, 0)))));
        figures.add(
                OutlookCard.quiet(getTranslation("progress.consistency.why." + reader.name(), athlete.firstName())));
        figures.add(agreed(history, consistency));
        weeks(consistency, figures);
        return figures;
    }

    private Div agreed(List<Agreement> history, Consistency consistency) {
        Div agreed = new Div();
        agreed.addClassName("mp-stack");
        if (reader == Reader.TEAM) {
            agreed.add(choice(history));
        }
        if (history.isEmpty()) {
            String key = consistency.open().isPresent() ? "progress.agreed.plan" : "progress.agreed.none";
            agreed.add(OutlookCard.quiet(getTranslation(key)));
        }
        history.reversed()
                .forEach(each -> agreed.add(OutlookCard.quiet(
                        getTranslation("progress.agreed.since", formats.day(each.day()), each.daysAWeek()))));
        return agreed;
    }

    private Select<Integer> choice(List<Agreement> history) {
        Select<Integer> days = new Select<>();
        days.setLabel(getTranslation("progress.agreed"));
        days.setItems(IntStream.rangeClosed(0, Agreement.MOST).boxed().toList());
        days.setItemLabelGenerator(count -> getTranslation("progress.agreed.days", count));
        days.setPlaceholder(getTranslation("progress.agreed.open"));
        if (!history.isEmpty()) {
            days.setValue(history.getLast().daysAWeek());
        }
        days.setHelperText(getTranslation("progress.agreed.help"));
        days.addValueChangeListener(change -> {
            Agreement agreement = agreedDays.agree(athlete.id(), change.getValue());
            Notices.done(
                    getTranslation("progress.agreed.done", athlete.firstName(), agreement.daysAWeek()),
                    getTranslation("ui.undo"),
                    () -> {
                        agreedDays.takeBack(agreement.id());
                        refresh();
                    });
            refresh();
        });
        return days;
    }

    private void weeks(Consistency consistency, Div figures) {
        List<ConsistencyWeek> latestFirst = consistency.closed().reversed();
        if (latestFirst.isEmpty()) {
            return;
        }
        figures.add(list(latestFirst.subList(0, Math.min(WEEKS_SHOWN, latestFirst.size()))));
        if (latestFirst.size() > WEEKS_SHOWN) {
            Details earlier = new Details(
                    getTranslation("progress.consistency.earlier"),
                    list(latestFirst.subList(WEEKS_SHOWN, latestFirst.size())));
            figures.add(earlier);
        }
    }

    private OrderedList list(List<ConsistencyWeek> weeks) {
        OrderedList list = new OrderedList();
        list.addClassName("mp-consistency-weeks");
        weeks.forEach(week -> list.add(line(week)));
        return list;
    }

    private ListItem line(ConsistencyWeek week) {
        Span post = new Span();
        post.addClassNames("mp-consistency-post", "mp-consistency-" + ConsistencyLine.word(week));
        post.getElement().setAttribute("aria-hidden", "true");
        Span when = new Span(getTranslation(
                "progress.consistency.week", formats.shortDay(week.monday()), formats.shortDay(week.sunday())));
        Span days = new Span(getTranslation(ConsistencyLine.daysKey(week), week.done(), week.owed()));
        days.addClassName("mp-number");
        ListItem line = new ListItem(post, when, days);
        if (week.excused() > 0) {
            Span excused = new Span(getTranslation("progress.consistency.excused", week.excused()));
            excused.addClassNames("mp-quiet", "mp-small");
            line.add(excused);
        }
        return line;
    }
}
