package io.milepost.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.progress.Goal;
import io.milepost.progress.GoalId;
import io.milepost.progress.Goals;
import io.milepost.progress.Ladder;
import io.milepost.progress.Outlook;
import io.milepost.progress.SetGoal;
import io.milepost.progress.Tier;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.SeatException;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** An athlete's goals, A first, and the way to set one. Undo puts the ladder back as it was. */
class GoalLadder extends Div {

    private final AthleteProfile athlete;
    private final Goals goals;
    private final Supplier<Optional<Outlook>> outlook;
    private final Function<Goal, Optional<GateCard>> gate;
    private final Function<Goal, Optional<Button>> ending;
    private final Formats formats;
    private final Div rungs = new Div();

    private Runnable changed = () -> {};

    /**
     * @param outlook says how the goals stand
     * @param gate what the gate says that a goal has come to; empty before the first
     * @param ending the way to say how it ended, on its day
     */
    GoalLadder(
            AthleteProfile athlete,
            Goals goals,
            Supplier<Optional<Outlook>> outlook,
            Function<Goal, Optional<GateCard>> gate,
            Function<Goal, Optional<Button>> ending,
            Formats formats,
            StandardBook book) {
        this.athlete = athlete;
        this.goals = goals;
        this.outlook = outlook;
        this.gate = gate;
        this.ending = ending;
        this.formats = formats;
        Button set = new Button(
                getTranslation("progress.goal.set"), click -> new GoalDialog(athlete, formats, book, this::set).open());
        set.addThemeVariants(ButtonVariant.PRIMARY);
        Div head = new Div(new H2(getTranslation("progress.goals")), set);
        head.addClassName("mp-row-between");
        rungs.addClassName("mp-stack");
        addClassName("mp-card");
        add(head, rungs);
        refresh();
    }

    /** Runs after a goal was set, dropped or put back. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    final void refresh() {
        rungs.removeAll();
        Ladder ladder = goals.ladder(athlete.id());
        if (ladder.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("progress.goals.empty"));
            empty.addClassName("mp-quiet");
            rungs.add(empty);
        }
        Optional<Outlook> now = ladder.isEmpty() ? Optional.empty() : outlook.get();
        ladder.goals().forEach(goal -> {
            rungs.add(rung(goal));
            gate.apply(goal)
                    .ifPresentOrElse(
                            rungs::add,
                            () -> now.ifPresent(known -> known.checks().stream()
                                    .filter(check -> check.goal().id().equals(goal.id()))
                                    .forEach(check -> rungs.add(new CheckLine(check, known.race(), formats)))));
        });
    }

    private Div rung(Goal goal) {
        Span tier = new Span(goal.tier().name());
        tier.addClassName("mp-tier");
        Span title = new Span(goal.title());
        title.addClassName("mp-number");
        Span what = new Span(GoalLines.of(goal, formats, this::getTranslation));
        what.addClassName("mp-quiet");
        Button drop = new Button(getTranslation("progress.goal.drop"), click -> drop(goal));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        drop.setAriaLabel(getTranslation("progress.goal.drop-label", goal.title()));
        Div rung = new Div(tier, title, what, drop);
        rung.addClassName("mp-rung");
        ending.apply(goal).ifPresent(rung::add);
        return rung;
    }

    /** A refusal leaves from here, so that the dialog stays open with what was typed. */
    private void set(SetGoal command) {
        Optional<Goal> before = goals.ladder(athlete.id()).at(command.tier());
        Goal goal = goals.set(command);
        Notices.done(
                getTranslation("progress.goal.done", goal.tier().name(), goal.title()),
                getTranslation("ui.undo"),
                () -> change(() -> undo(goal.tier(), Optional.of(goal), () -> putBack(before, goal))));
        refresh();
        changed.run();
    }

    private void drop(Goal goal) {
        change(() -> {
            if (!goals.drop(goal.id())) {
                Notices.done(getTranslation("progress.goal.gone", goal.title()));
                return;
            }
            Notices.done(
                    getTranslation("progress.goal.dropped", goal.title()),
                    getTranslation("ui.undo"),
                    () -> change(() -> undo(goal.tier(), Optional.empty(), () -> goals.set(again(goal)))));
        });
    }

    /** Undoes what still stands as it was left: what was set since, by the coach or in another tab, stays. */
    private void undo(Tier tier, Optional<Goal> left, Runnable undo) {
        Optional<GoalId> standing = goals.ladder(athlete.id()).at(tier).map(Goal::id);
        if (standing.equals(left.map(Goal::id))) {
            undo.run();
        } else {
            Notices.done(getTranslation("progress.goal.moved", tier.name()));
        }
    }

    private void putBack(Optional<Goal> before, Goal now) {
        before.ifPresentOrElse(goal -> goals.set(again(goal)), () -> goals.drop(now.id()));
    }

    private void change(Runnable work) {
        try {
            work.run();
        } catch (SeatException.NotAllowed e) {
            Notices.problem(getTranslation("progress.goal.not-allowed"), getTranslation("ui.close"));
        }
        refresh();
        changed.run();
    }

    private static SetGoal again(Goal goal) {
        return new SetGoal(goal.athlete(), goal.tier(), goal.title(), goal.target(), goal.raceDay());
    }
}
