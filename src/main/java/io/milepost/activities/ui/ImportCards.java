package io.milepost.activities.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import io.milepost.activities.ImportId;
import io.milepost.activities.ImportProgress;
import io.milepost.roster.AthleteId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The imports of one athlete: those at work with how far they are, fresh ones with what came of them, and older ones folded
 * away. While one is at work the screen asks for news each second, whichever node is reading.
 */
final class ImportCards extends Div {

    private static final int SHOWN = 30;
    private static final int EACH_MS = 1_000;
    private static final Duration FRESH = Duration.ofMinutes(30);

    private final ActivityScreens screens;
    private final AthleteId athlete;
    private final Function<ImportId, String> links;
    private final Runnable imported;
    private List<ImportProgress> shown = List.of();
    private @Nullable Registration polls;

    ImportCards(ActivityScreens screens, AthleteId athlete, Function<ImportId, String> links, Runnable imported) {
        this.screens = screens;
        this.athlete = athlete;
        this.links = links;
        this.imported = imported;
        addClassNames("mp-import-cards", "mp-stack");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show(screens.history.latest(athlete, SHOWN));
        pollIfAtWork(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling(event.getUI());
    }

    /** Looks at how far the imports are. */
    void refresh() {
        List<ImportProgress> latest = screens.history.latest(athlete, SHOWN);
        if (latest.equals(shown)) {
            return;
        }
        boolean news = came(latest) != came(shown);
        show(latest);
        getUI().ifPresent(this::pollIfAtWork);
        if (news) {
            imported.run();
        }
    }

    private void show(List<ImportProgress> latest) {
        shown = latest;
        removeAll();
        Instant fresh = screens.clock.instant().minus(FRESH);
        Div older = new Div();
        older.addClassName("mp-stack");
        for (ImportProgress each : latest) {
            boolean now = !each.state().isOver()
                    || Objects.requireNonNullElse(each.finishedAt(), Instant.MIN)
                            .isAfter(fresh);
            (now ? this : older).add(new ImportCard(screens, each, links.apply(each.id()), this::refresh));
        }
        if (older.getComponentCount() > 0) {
            add(new Details(screens.words().say("activities.imports.earlier", older.getComponentCount()), older));
        }
    }

    private void pollIfAtWork(UI ui) {
        boolean atWork = shown.stream().anyMatch(each -> each.state().isUnderWay());
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

    private static int came(List<ImportProgress> imports) {
        return imports.stream()
                .mapToInt(each -> each.imported() + each.joined())
                .sum();
    }
}
