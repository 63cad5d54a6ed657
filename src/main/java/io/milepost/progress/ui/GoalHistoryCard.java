package io.milepost.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.progress.Aftermath;
import io.milepost.progress.Aftermath.Outcome;
import io.milepost.progress.PastGoal;
import io.milepost.progress.Target;
import io.milepost.progress.shown.Endings;
import io.milepost.ui.Formats;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The goals whose day is over: what came of them, and what was learnt. */
class GoalHistoryCard extends Div {

    private final Formats formats;
    private final Endings endings;
    private final Function<PastGoal, Optional<Button>> story;

    /** @param story the way to the success story of a goal; empty where there is none to tell */
    GoalHistoryCard(List<PastGoal> past, Formats formats, Endings endings, Function<PastGoal, Optional<Button>> story) {
        this.formats = formats;
        this.endings = endings;
        this.story = story;
        addClassNames("mp-card", "mp-goal-history");
        setVisible(!past.isEmpty());
        OrderedList lines = new OrderedList();
        lines.addClassName("mp-past-goals");
        past.forEach(each -> lines.add(line(each)));
        add(new H2(getTranslation("progress.past.title")), lines);
    }

    private ListItem line(PastGoal past) {
        Span title = new Span(past.goal().title());
        title.addClassName("mp-number");
        Span what = new Span(GoalLines.of(past.goal(), formats, this::getTranslation));
        what.addClassName("mp-quiet");
        Div head = new Div(title, what);
        head.addClassName("mp-rung");
        ListItem line = new ListItem(head);
        past.aftermath()
                .ifPresentOrElse(
                        found -> {
                            line.add(new Paragraph(words(past.goal().target(), found)));
                            if (!found.learnt().isEmpty()) {
                                Paragraph learnt =
                                        new Paragraph(getTranslation("progress.past.learnt", found.learnt()));
                                learnt.addClassName("mp-note-text");
                                line.add(learnt);
                            }
                        },
                        () -> line.add(OutlookCard.quiet(getTranslation("progress.past.open"))));
        Div actions = new Div(endings.button(past));
        actions.addClassName("mp-actions");
        story.apply(past).ifPresent(actions::add);
        line.add(actions);
        return line;
    }

    private String words(Target target, Aftermath found) {
        if (found.outcome() == Outcome.NOT_DONE) {
            return getTranslation("progress.past.not-done");
        }
        return switch (target) {
            case Target.Habit _ -> getTranslation("progress.past.habit", found.done(), found.asked());
            case Target.Learning _ -> getTranslation("progress.past.learning", found.done(), found.asked());
            case Target.Finish _ ->
                found.time()
                        .map(time -> getTranslation("progress.past.finished-in", formats.clockTime(time)))
                        .orElseGet(() -> getTranslation("progress.past.finished"));
            case Target.Time time -> timed("progress.past.time", time.time(), found);
            case Target.Qualifier qualifier ->
                found.official() || found.outcome() == Outcome.MISSED
                        ? timed("progress.past.qualifier", qualifier.standard(), found)
                        : timed("progress.past.unofficial", qualifier.standard(), found);
        };
    }

    private String timed(String key, Duration asked, Aftermath found) {
        Duration time = found.time().orElseThrow();
        String end = found.outcome() == Outcome.REACHED ? ".reached" : ".missed";
        return getTranslation(
                key + end,
                formats.clockTime(time),
                formats.clockTime(asked.minus(time).abs()));
    }
}
