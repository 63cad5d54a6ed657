package io.milepost.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.progress.Aftermath;
import io.milepost.progress.Aftermath.Outcome;
import io.milepost.progress.PastGoal;
import io.milepost.progress.PastGoals;
import io.milepost.progress.Target;
import io.milepost.progress.TellResult;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.SeatException;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The goals whose day is over: what came of them, and what was learnt. */
class GoalHistoryCard extends Div {

    private final AthleteId athlete;
    private final PastGoals goals;
    private final Formats formats;
    private final Function<PastGoal, Optional<Button>> story;

    /** @param story the way to the success story of a goal; empty where there is none to tell */
    GoalHistoryCard(AthleteId athlete, PastGoals goals, Formats formats, Function<PastGoal, Optional<Button>> story) {
        this.athlete = athlete;
        this.goals = goals;
        this.formats = formats;
        this.story = story;
        addClassNames("mp-card", "mp-goal-history");
        refresh();
    }

    private void refresh() {
        removeAll();
        List<PastGoal> past = goals.of(athlete);
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
        Button tell = new Button(
                getTranslation(past.told() ? "progress.past.change" : "progress.past.tell"), click -> ask(past));
        tell.addThemeVariants(ButtonVariant.TERTIARY);
        tell.setAriaLabel(getTranslation("progress.past.tell-label", past.goal().title()));
        Div actions = new Div(tell);
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

    private void ask(PastGoal past) {
        new AftermathDialog(past, formats, this::tell).open();
    }

    private void tell(TellResult command) {
        try {
            goals.tell(command);
            Notices.done(getTranslation("progress.past.kept"));
        } catch (SeatException.NotAllowed e) {
            Notices.problem(getTranslation("progress.goal.not-allowed"), getTranslation("ui.close"));
        }
        refresh();
    }
}
