package io.milepost.training.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import io.milepost.roster.RosterNavigation;
import io.milepost.training.assigning.Action;
import io.milepost.training.assigning.ActionLine;
import io.milepost.training.assigning.ActionState;
import io.milepost.training.assigning.Assigning;
import io.milepost.training.assigning.Outcome;
import io.milepost.ui.Formats;
import io.milepost.ui.PageHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an action goes, or went, athlete by athlete; the ways to stop it, to take it up again and to take it back. */
class ActionReport extends Div {

    private static final int EACH_MS = 1_000;

    private final Doors doors;
    private final Assigning assigning;
    private final Formats formats;
    private Action action;
    private @Nullable Registration polls;

    ActionReport(Doors doors, Assigning assigning, Action action) {
        this.doors = doors;
        this.assigning = assigning;
        this.formats = doors.viewer().formats();
        this.action = action;
        addClassName("mp-stack");
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        pollIfAtWork(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling(event.getUI());
    }

    private void refresh() {
        Action now = assigning.get(action.id());
        if (!now.equals(action)) {
            action = now;
            show();
        }
        getUI().ifPresent(this::pollIfAtWork);
    }

    private void show() {
        removeAll();
        PageHeader header = new PageHeader(action.title());
        header.aside(getTranslation(action.state().key()));
        if (action.state().isUnderWay()) {
            header.addAction(button("training.assign.stop", () -> assigning.stop(action.id())));
        }
        if (action.state() == ActionState.STOPPED) {
            String key = action.goesBack() ? "training.assign.go-on.back" : "training.assign.go-on";
            header.addAction(button(key, () -> assigning.goOn(action.id())));
        }
        if (action.isUndoable()) {
            String key = action.state() == ActionState.UNDONE ? "training.assign.undo.again" : "training.assign.undo";
            header.addAction(button(key, () -> assigning.undo(action.id())));
        }
        Button another = new Button(
                getTranslation("training.assign.another"),
                click -> UI.getCurrent()
                        .navigate(AssignView.start(doors.practices().current().slug())));
        another.addThemeVariants(ButtonVariant.TERTIARY);
        header.addAction(another);
        add(header, summary());
        if (action.state().isUnderWay()) {
            ProgressBar bar = new ProgressBar(0, Math.max(1, action.size()), action.gone());
            bar.getElement()
                    .setAttribute("aria-label", getTranslation(action.state().key()));
            add(bar);
        }
        add(lines(assigning.lines(action.id())));
    }

    private Paragraph summary() {
        Paragraph summary = new Paragraph(getTranslation(
                "training.assign.summary",
                action.having(),
                action.count(Outcome.WAITING),
                action.count(Outcome.FAILED),
                action.count(Outcome.TAKEN_BACK),
                action.count(Outcome.STAYED)));
        summary.getElement().setAttribute("aria-live", "polite");
        return summary;
    }

    private UnorderedList lines(List<ActionLine> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mp-action-list");
        for (ActionLine line : lines) {
            Anchor link = new Anchor(
                    RosterNavigation.athlete(doors.practices().current().slug(), line.athlete(), "calendar"),
                    line.name());
            Span outcome = new Span(getTranslation(
                    line.key(),
                    line.day() == null ? "" : formats.day(line.day()),
                    line.about(),
                    line.aboutDay() == null ? "" : formats.day(line.aboutDay())));
            boolean wants = line.outcome() == Outcome.FAILED || line.outcome() == Outcome.STAYED;
            outcome.addClassName(wants ? "mp-concern-conflict" : "mp-quiet");
            list.add(new ListItem(link, outcome));
        }
        return list;
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> {
            deed.run();
            action = assigning.get(action.id());
            show();
            getUI().ifPresent(this::pollIfAtWork);
        });
        button.setDisableOnClick(true);
        return button;
    }

    private void pollIfAtWork(UI ui) {
        boolean atWork = action.state().isUnderWay();
        if (atWork && polls == null) {
            polls = ui.addPollListener(poll -> refresh());
            ui.setPollInterval(EACH_MS);
        } else if (!atWork) {
            stopPolling(ui);
        }
    }

    private void stopPolling(UI ui) {
        if (polls != null) {
            polls.remove();
            polls = null;
            ui.setPollInterval(-1);
        }
    }
}
