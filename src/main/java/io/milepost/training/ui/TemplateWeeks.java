package io.milepost.training.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.running.Distance;
import io.milepost.training.TemplatePreview;
import io.milepost.training.notation.Headline;
import io.milepost.training.templates.LaidOutPlan;
import io.milepost.training.templates.Notice;
import io.milepost.training.templates.Role;
import io.milepost.training.weeks.ConcernWords;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a template would do: for whom it is, what to know, and its weeks with their totals as bars. */
class TemplateWeeks extends Div {

    /** More than these would push the weeks themselves out of sight. */
    private static final int MOST_NOTICES = 6;

    private final TemplatePreview preview;
    private final Formats formats;
    private final ConcernWords words;

    TemplateWeeks(TemplatePreview preview, ConcernWords words, Formats formats) {
        this.words = words;
        this.preview = preview;
        this.formats = formats;
        addClassName("mp-stack");
        LaidOutPlan plan = preview.plan();
        Paragraph idea = new Paragraph(plan.template().text().idea(this::getTranslation));
        idea.addClassNames("mp-quiet", "mp-prose");
        add(new Paragraph(plan.template().text().summary(this::getTranslation)), idea, entry());
        if (!plan.notices().isEmpty()) {
            UnorderedList notices = new UnorderedList();
            plan.notices().stream()
                    .map(notice -> new ListItem(sentence(notice)))
                    .forEach(notices::add);
            notices.addClassName("mp-template-notices");
            add(plan.notices().size() > MOST_NOTICES ? folded(notices) : notices);
        }
        if (preview.replaced() + preview.kept() > 0) {
            add(new Paragraph(getTranslation("training.template.present", preview.replaced(), preview.kept())));
        }
        if (!preview.ownPaces()) {
            Paragraph nominal = new Paragraph(getTranslation("training.template.nominal"));
            nominal.addClassNames("mp-quiet", "mp-small");
            add(nominal);
        }
        add(weeks(plan));
    }

    private Details folded(UnorderedList notices) {
        return new Details(getTranslation("training.template.notices", notices.getComponentCount()), notices);
    }

    /** What there is to say about one week, beside it. */
    private Div concerns(LocalDate monday) {
        Div said = new Div();
        said.addClassName("mp-concerns");
        preview.check().of(monday).forEach(concern -> said.add(new ConcernLine(concern, words, formats)));
        return said;
    }

    private Div entry() {
        Div entry = new Div(new Paragraph(EntryWords.of(preview.plan().template(), this, formats)));
        entry.addClassName("mp-template-entry");
        if (preview.usualWeek() != null || preview.longestRun() != null) {
            entry.add(new Paragraph(getTranslation(
                    "training.template.entry.known", known(preview.usualWeek()), known(preview.longestRun()))));
        }
        if (preview.plan().template().entry().sessions() != null) {
            entry.add(new Paragraph(
                    getTranslation("training.template.entry.sessions", Math.round(preview.usualSessions()))));
        }
        Span verdict = new Span(
                getTranslation(preview.entryMet() ? "training.template.entry.met" : "training.template.entry.not-met"));
        verdict.addClassName(preview.entryMet() ? "mp-entry-met" : "mp-entry-open");
        entry.add(verdict);
        return entry;
    }

    private String known(@Nullable Distance distance) {
        return distance == null ? "–" : formats.distance(distance);
    }

    private String sentence(Notice notice) {
        return getTranslation(
                notice.key(),
                notice.week(),
                notice.weekday() == null ? "" : formats.longWeekday(notice.weekday()),
                notice.is() == null ? "" : formats.distance(notice.is()),
                notice.asked() == null ? "" : formats.distance(notice.asked()));
    }

    private OrderedList weeks(LaidOutPlan plan) {
        boolean far = plan.weeks().stream().anyMatch(week -> !week.distance().isZero());
        double largest =
                plan.weeks().stream().mapToDouble(week -> size(week, far)).max().orElse(1);
        OrderedList list = new OrderedList();
        list.addClassName("mp-template-weeks");
        for (LaidOutPlan.WeekTotal week : plan.weeks()) {
            Span bar = new Span();
            bar.addClassName("mp-template-bar");
            bar.getStyle().setWidth(Math.round(size(week, far) / Math.max(1, largest) * 100) + "%");
            Span total = new Span(far ? formats.distance(week.distance()) : formats.duration(week.duration()));
            total.addClassName("mp-number");
            String named = getTranslation(
                    "training.template.week",
                    week.number(),
                    formats.day(week.monday()),
                    getTranslation(week.phase().key()));
            Span told = new Span(Stream.concat(Stream.of(named), keySessions(plan, week.number()))
                    .collect(Collectors.joining(" · ")));
            list.add(new ListItem(told, total, bar, concerns(week.monday())));
        }
        return list;
    }

    /** Where nobody runs, time is what a week comes to. */
    private static double size(LaidOutPlan.WeekTotal week, boolean far) {
        return far ? week.distance().metres() : week.duration().toSeconds();
    }

    private static Stream<String> keySessions(LaidOutPlan plan, int week) {
        return plan.days().stream()
                .filter(day -> day.week() == week && day.role() != Role.EASY && day.role() != Role.REST)
                .map(day -> Headline.of(day.workout()).text());
    }
}
