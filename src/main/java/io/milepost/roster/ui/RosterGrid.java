package io.milepost.roster.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import io.milepost.roster.AthleteId;
import io.milepost.roster.RosterLine;
import io.milepost.roster.RosterNavigation;
import io.milepost.roster.RosterOrder;
import io.milepost.roster.panels.RosterColumn;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Slug;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A line per athlete, fetched as it scrolls into view. A click or Enter opens one. */
class RosterGrid extends Grid<RosterLine> {

    private static final RosterColumn.Cell NOTHING = new RosterColumn.Cell("", false);

    private final MembershipWords words;
    private final Formats formats;
    private final Slug practice;
    private final Map<AccountId, String> team = new HashMap<>();
    private final Map<RosterColumn, Map<AthleteId, RosterColumn.Cell>> cells = new LinkedHashMap<>();

    RosterGrid(MembershipWords words, Formats formats, Slug practice, boolean selectable, List<RosterColumn> columns) {
        this.words = words;
        this.formats = formats;
        this.practice = practice;
        addClassName("mp-roster-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(selectable ? SelectionMode.MULTI : SelectionMode.NONE);
        setMultiSort(false);
        setPageSize(50);
        addColumn(LitRenderer.<RosterLine>of("""
                        <a class="mp-line-name" router-link href="${item.href}">${item.name}</a>
                        <span class="mp-line-email">${item.email}</span>
                        <span class="mp-line-aside">${item.aside}</span>""")
                        .withProperty("aside", this::aside)
                        .withProperty("href", line -> RosterNavigation.athlete(this.practice, line.id()))
                        .withProperty("name", RosterLine::name)
                        .withProperty("email", line -> Objects.requireNonNullElse(line.email(), "")))
                .setHeader(getTranslation("roster.column.name"))
                .setKey(key(RosterOrder.By.NAME))
                .setSortable(true)
                .setWidth("11rem")
                .setFlexGrow(3);
        addColumn(LitRenderer.<RosterLine>of("<span class=\"mp-status ${item.mark}\">${item.status}</span>")
                        .withProperty(
                                "mark",
                                line -> "mp-status-" + line.status().name().toLowerCase(Locale.ROOT))
                        .withProperty("status", line -> getTranslation("roster.status." + line.status())))
                .setHeader(getTranslation("roster.column.status"))
                .setKey(key(RosterOrder.By.STATUS))
                .setSortable(true);
        quiet("roster.column.membership", line -> this.words.of(line.membership(), this.formats));
        quiet("roster.column.groups", line -> String.join(", ", line.groups()));
        quiet("roster.column.coach", line -> line.coach() == null ? "" : team.getOrDefault(line.coach(), ""));
        columns.forEach(this::contributed);
        quiet("roster.column.joined", this::joined)
                .setKey(key(RosterOrder.By.JOINED))
                .setSortable(true);
    }

    private void contributed(RosterColumn column) {
        Map<AthleteId, RosterColumn.Cell> known = new HashMap<>();
        cells.put(column, known);
        addColumn(LitRenderer.<RosterLine>of("<span class=\"${item.look}\">${item.text}</span>")
                        .withProperty(
                                "look",
                                line -> known.getOrDefault(line.id(), NOTHING).notable() ? "mp-notable" : "mp-quiet")
                        .withProperty(
                                "text",
                                line -> known.getOrDefault(line.id(), NOTHING).text()))
                .setHeader(getTranslation(column.headerKey()));
    }

    /** What other modules say, for a phone, where their columns are out of sight. */
    private String aside(RosterLine line) {
        return cells.entrySet().stream()
                .filter(each -> each.getValue().containsKey(line.id()))
                .map(each -> getTranslation(each.getKey().headerKey()) + " "
                        + each.getValue().get(line.id()).text())
                .collect(Collectors.joining(" · "));
    }

    /** The lines of a page, with what other modules say of them asked once for all. */
    List<RosterLine> filled(List<RosterLine> lines) {
        List<AthleteId> ids = lines.stream().map(RosterLine::id).toList();
        cells.forEach((column, known) -> {
            ids.forEach(known::remove);
            known.putAll(column.cells(ids));
        });
        return lines;
    }

    void setTeam(Map<AccountId, String> names) {
        team.clear();
        team.putAll(names);
    }

    /** Whoever is opened, by a click on the line or Enter on it. */
    void onOpen(Consumer<RosterLine> open) {
        addItemClickListener(click -> open.accept(click.getItem()));
        getElement()
                .addEventListener("keydown", press -> {
                    String item = press.getEventData()
                            .get("element.getEventContext(event).item.key")
                            .asString();
                    RosterLine line = getDataCommunicator().getKeyMapper().get(item);
                    if (line != null) {
                        open.accept(line);
                    }
                })
                .setFilter("event.key === 'Enter' && !!(element.getEventContext(event).item)")
                .addEventData("element.getEventContext(event).item.key");
    }

    void show(RosterOrder order) {
        SortDirection direction = order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(key(order.by())), direction)));
    }

    /** The order that its head shows. */
    RosterOrder order() {
        return getSortOrder().stream()
                .findFirst()
                .map(each -> new RosterOrder(
                        RosterOrder.By.valueOf(each.getSorted().getKey().toUpperCase(Locale.ROOT)),
                        each.getDirection() == SortDirection.DESCENDING))
                .orElse(RosterOrder.BY_NAME);
    }

    private Column<RosterLine> quiet(String header, ValueProvider<RosterLine, String> text) {
        return addColumn(LitRenderer.<RosterLine>of("<span class=\"mp-quiet\">${item.text}</span>")
                        .withProperty("text", text))
                .setHeader(getTranslation(header));
    }

    private String joined(RosterLine line) {
        return formats.date(LocalDate.ofInstant(line.joined(), formats.zone()));
    }

    private static String key(RosterOrder.By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
