package io.milepost.admin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.milepost.accounts.Viewer;
import io.milepost.progress.RaceYear;
import io.milepost.progress.RaceYear.Window;
import io.milepost.progress.Standards;
import io.milepost.progress.Standards.RaceChoice;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;

/** The admin keeps what races ask up to date: each race with its years, and the next year as a copy of the last. */
@Route("admin/standards")
@PermitAll
class StandardsView extends Div implements HasDynamicTitle {

    private final Standards standards;
    private final Formats formats;
    private final Div races = new Div();

    StandardsView(Standards standards, Viewer viewer) {
        this.standards = standards;
        this.formats = viewer.formats();
        addClassName("mp-screen");
        Button add = new Button(
                getTranslation("admin.standards.race"),
                click -> new AddRaceDialog(standards, formats, this::edit).open());
        PageHeader header = new PageHeader(getTranslation("admin.standards.title"), add);
        header.aside(getTranslation("admin.standards.aside"));
        races.addClassName("mp-stack");
        add(header, races);
        refresh();
    }

    private void refresh() {
        races.removeAll();
        standards.races().forEach(choice -> races.add(card(choice)));
    }

    private Div card(RaceChoice choice) {
        List<RaceYear> years = standards.years(choice.race());
        RaceYear latest = years.getFirst();
        Button next = new Button(
                getTranslation("admin.standards.next", String.valueOf(latest.edition() + 1)), click -> copy(latest));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Div head = new Div(new H2(choice.race()), next);
        head.addClassName("mp-row-between");
        NativeTable table = new NativeTable();
        table.addClassName("mp-standards-table");
        table.getElement().setAttribute("aria-label", choice.race());
        NativeTableRow names = table.getHead().addRow();
        Stream.of("year", "race-day", "window", "groups", "cut-off").forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("admin.standards." + column));
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        });
        years.forEach(year -> table.getBody().add(row(year)));
        Div scroll = new Div(table);
        scroll.addClassName("mp-standards-scroll");
        Div card = new Div(head, scroll);
        card.addClassName("mp-card");
        return card;
    }

    private NativeTableRow row(RaceYear year) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        RouterLink link = new RouterLink(StandardsYearView.class, StandardsYearView.of(year.race(), year.edition()));
        link.setText(String.valueOf(year.edition()));
        name.add(link);
        NativeTableRow row = new NativeTableRow();
        row.add(
                name,
                new NativeTableCell(year.raceDay().map(formats::date).orElse("–")),
                new NativeTableCell(window(year.window())),
                new NativeTableCell(groups(year)),
                new NativeTableCell(cutOff(year)));
        return row;
    }

    private String window(Window window) {
        if (window.opens().isEmpty() && window.closes().isEmpty()) {
            return "–";
        }
        String unknown = getTranslation("admin.standards.open-end");
        String days = window.opens().map(formats::date).orElse(unknown) + " – "
                + window.closes().map(formats::date).orElse(unknown);
        return window.isKnown() ? days : getTranslation("admin.standards.unconfirmed", days);
    }

    private String groups(RaceYear year) {
        if (year.groups().isEmpty()) {
            return "–";
        }
        String count =
                getTranslation("admin.standards.groups.count", year.groups().size());
        return year.standardsConfirmed() ? count : getTranslation("admin.standards.unconfirmed", count);
    }

    private String cutOff(RaceYear year) {
        return year.cutOff()
                .map(cutOff -> {
                    String margin = formats.clockTime(cutOff.margin());
                    return cutOff.confirmed() ? margin : getTranslation("admin.standards.unconfirmed", margin);
                })
                .orElse("–");
    }

    private void copy(RaceYear latest) {
        RaceYear next = latest.next(getTranslation("admin.standards.copied", String.valueOf(latest.edition())));
        standards.keep(next);
        edit(next);
        String name = next.race() + " " + next.edition();
        Notices.done(getTranslation("admin.standards.added", name), getTranslation("ui.undo"), () -> {
            standards.remove(next.race(), next.edition());
            UI.getCurrent().navigate(StandardsView.class);
        });
    }

    private void edit(RaceYear year) {
        UI.getCurrent().navigate(StandardsYearView.class, StandardsYearView.of(year.race(), year.edition()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.standards.title");
    }
}
