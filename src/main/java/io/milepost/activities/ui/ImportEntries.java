package io.milepost.activities.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.EntryOutcome;
import io.milepost.activities.ImportEntry;
import io.milepost.activities.ImportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What became of each file and line of an import, fetched as it is scrolled; all, or those with one outcome. */
final class ImportEntries extends Div {

    private static final int FEW = 10;

    private final ActivityScreens screens;
    private final ActivityWords words;
    private final ImportId id;
    private final Function<ActivitySummary, String> links;
    private final Grid<ImportEntry> grid = new Grid<>();
    private Optional<EntryOutcome> outcome;

    /** @param first the outcome to begin with; null for all */
    ImportEntries(
            ActivityScreens screens,
            ImportId id,
            Function<ActivitySummary, String> links,
            @Nullable EntryOutcome first) {
        this.screens = screens;
        this.words = screens.words();
        this.id = id;
        this.links = links;
        this.outcome = Optional.ofNullable(first);
        addClassName("mp-stack");
        Select<Optional<EntryOutcome>> choice = choice();
        grid.addClassName("mp-import-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(100);
        grid.getElement().setAttribute("aria-label", words.say("activities.imports.entries"));
        grid.addColumn(LitRenderer.<ImportEntry>of("""
                        <div class="mp-import-entry">
                          <span class="mp-import-entry-name">${item.name}</span>
                          <span>${item.what}</span>
                          <a href="${item.href}" ?hidden="${!item.href}">${item.line}</a>
                        </div>""")
                .withProperty("name", ImportEntry::name)
                .withProperty("what", this::what)
                .withProperty("href", entry -> entry.activity() == null ? "" : links.apply(entry.activity()))
                .withProperty("line", entry -> entry.activity() == null ? "" : words.line(entry.activity())));
        grid.setItems(
                asked ->
                        screens
                                .history
                                .entries(id, outcome.orElse(null), asked.getPage(), asked.getPageSize())
                                .stream(),
                asked -> screens.history.count(id, outcome.orElse(null)));
        Div line = new Div(choice);
        line.addClassName("mp-toolbar");
        add(line, grid);
        fit();
    }

    /** A few rows need no room for many. */
    private void fit() {
        grid.setAllRowsVisible(screens.history.count(id, outcome.orElse(null)) <= FEW);
    }

    private Select<Optional<EntryOutcome>> choice() {
        List<Optional<EntryOutcome>> some = new ArrayList<>(List.of(Optional.empty()));
        for (EntryOutcome each : EntryOutcome.values()) {
            if (screens.history.count(id, each) > 0) {
                some.add(Optional.of(each));
            }
        }
        Select<Optional<EntryOutcome>> choice = new Select<>();
        choice.setLabel(words.say("activities.filter.kind"));
        choice.setItems(some);
        choice.setItemLabelGenerator(each -> words.say(
                "activities.imports.choice",
                each.map(EntryOutcome::key).map(words::say).orElseGet(() -> words.say("activities.filter.all")),
                screens.history.count(id, each.orElse(null))));
        choice.setValue(outcome);
        choice.addValueChangeListener(change -> {
            outcome = change.getValue();
            grid.getDataProvider().refreshAll();
            fit();
        });
        return choice;
    }

    private String what(ImportEntry entry) {
        String outcomeWords = words.say(entry.outcome().key());
        return entry.reason() == null
                ? outcomeWords
                : outcomeWords + ". "
                        + words.unreadable(
                                entry.reason(), entry.figure() == null ? List.of() : List.of(entry.figure()));
    }
}
