package io.milepost.roster.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.milepost.roster.RosterImports.Outcome;
import io.milepost.roster.RosterImports.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What became of each line of a list; those that need somebody stand on top, with all that stood on them. */
class ImportResults extends Div {

    ImportResults(List<Result> results) {
        addClassName("mp-stack");
        Paragraph summary = new Paragraph(getTranslation(
                "roster.import.result", count(results, Outcome.ADDED), count(results, Outcome.ALREADY_HERE), (int)
                        results.stream()
                                .filter(result -> result.outcome().needsYou())
                                .count()));
        summary.getElement().setAttribute("role", "status");
        Grid<Result> grid = new Grid<>();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(results.size() <= 20);
        grid.addColumn(LitRenderer.<Result>of("${item.number}")
                        .withProperty("number", result -> result.line().number()))
                .setHeader(getTranslation("roster.import.line"))
                .setFlexGrow(0);
        grid.addColumn(LitRenderer.<Result>of("${item.text}")
                        .withProperty("text", result -> result.line().text()))
                .setHeader(getTranslation("roster.import.who"));
        grid.addColumn(LitRenderer.<Result>of("<span class=\"${item.mark}\">${item.what}</span>")
                        .withProperty("mark", result -> result.outcome().needsYou() ? "" : "mp-quiet")
                        .withProperty("what", this::what))
                .setHeader(getTranslation("roster.import.what"));
        grid.setItems(results.stream()
                .sorted(Comparator.comparing(
                        (Result result) -> !result.outcome().needsYou()))
                .toList());
        add(summary, grid);
    }

    private String what(Result result) {
        return getTranslation(
                "roster.import.outcome." + result.outcome(), Objects.requireNonNullElse(result.knownAs(), ""));
    }

    private static int count(List<Result> results, Outcome outcome) {
        return (int)
                results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
