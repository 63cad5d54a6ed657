package io.milepost.training.ui;

import io.milepost.accounts.Viewer;
import io.milepost.roster.AthleteId;
import io.milepost.roster.panels.RosterColumn;
import io.milepost.training.Runways;
import io.milepost.ui.Messages;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many days each athlete is planned for, in the list of athletes; a dash while the plan rests. */
@Component
class RunwayColumn implements RosterColumn {

    private static final String PAUSED = "–";

    private final Runways runways;
    private final Messages messages;
    private final Viewer viewer;

    RunwayColumn(Runways runways, Messages messages, Viewer viewer) {
        this.runways = runways;
        this.messages = messages;
        this.viewer = viewer;
    }

    @Override
    public String headerKey() {
        return "training.runway.column";
    }

    @Override
    public Map<AthleteId, Cell> cells(Collection<AthleteId> athletes) {
        Locale language = viewer.formats().locale();
        return runways.of(athletes).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> cell(each.getValue(), language)));
    }

    private Cell cell(Runways.Runway runway, Locale language) {
        return new Cell(
                runway.paused() ? PAUSED : messages.get("training.runway.days", language, runway.days()),
                runway.isShort());
    }
}
