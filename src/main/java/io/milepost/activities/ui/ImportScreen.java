package io.milepost.activities.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.EntryOutcome;
import io.milepost.activities.ImportId;
import io.milepost.activities.ImportProgress;
import io.milepost.activities.ImportState;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One import: what its columns hold while it asks for that, how far it is, and what became of each file and line. */
final class ImportScreen extends Div {

    private static final int EACH_MS = 1_000;

    private final ActivityScreens screens;
    private final ActivityWords words;
    private final ImportId id;
    private final Function<ActivitySummary, String> links;
    private final Div status = new Div();
    private final Div rest = new Div();
    private ImportProgress shown;
    private @Nullable Registration polls;

    /**
     * @param back where the history is
     * @param backWords what that history is called
     */
    ImportScreen(
            ActivityScreens screens,
            ImportProgress of,
            Function<ActivitySummary, String> links,
            String back,
            String backWords) {
        this.screens = screens;
        this.words = screens.words();
        this.id = of.id();
        this.links = links;
        this.shown = of;
        addClassNames("mp-screen", "mp-import");
        PageHeader header = new PageHeader(of.name()).aside(words.say(of.kind().key()));
        header.addAction(new Anchor(back, backWords));
        rest.addClassName("mp-stack");
        add(header, status, rest);
        show();
        showRest();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        pollWhileAtWork(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling(event.getUI());
    }

    private void refresh() {
        ImportProgress now = screens.history.progress(id);
        if (!now.equals(shown)) {
            boolean turned = now.state() != shown.state();
            shown = now;
            show();
            if (turned) {
                showRest();
            }
        }
        getUI().ifPresent(this::pollWhileAtWork);
    }

    private void show() {
        status.removeAll();
        status.add(new ImportCard(screens, shown, "", this::refresh));
    }

    private void showRest() {
        rest.removeAll();
        boolean mayChange = screens.activities.mayChange(shown.athlete());
        if (shown.state() == ImportState.WANTS_COLUMNS && mayChange) {
            rest.add(new ListStep(screens, shown, this::refresh));
            return;
        }
        if (!shown.state().isOver()) {
            return;
        }
        if (mayChange && shown.wantingDay() > 0) {
            rest.add(new MissingDays(screens, id, this::refresh));
        }
        if (mayChange && shown.imported() > 0) {
            Button back = new Button(words.say("activities.imports.take-back"), click -> takeBack());
            back.addThemeVariants(ButtonVariant.TERTIARY);
            rest.add(new Div(back));
        }
        if (screens.history.count(id, null) > 0) {
            EntryOutcome first = shown.unreadable() > 0 ? EntryOutcome.UNREADABLE : null;
            rest.add(new ImportEntries(screens, id, links, first));
        }
    }

    private void takeBack() {
        List<ActivityId> taken = screens.archives.takeBack(id);
        showRest();
        Notices.done(words.say("activities.imports.taken-back", taken.size()), words.say("ui.undo"), () -> {
            screens.archives.bringBack(id, taken);
            showRest();
        });
    }

    private void pollWhileAtWork(UI ui) {
        if (shown.state().isUnderWay() && polls == null) {
            polls = ui.addPollListener(poll -> refresh());
            ui.setPollInterval(EACH_MS);
        } else if (!shown.state().isUnderWay()) {
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
