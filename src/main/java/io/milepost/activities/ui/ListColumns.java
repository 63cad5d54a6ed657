package io.milepost.activities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import io.milepost.activities.archives.Holds;
import io.milepost.activities.archives.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The first lines of a list, with what each column holds over it. Columns without anything in them are left out. */
final class ListColumns extends Div {

    private static final int LINES = 4;
    private static final int LONGEST = 40;

    private final List<Holds> holds;

    ListColumns(ActivityWords words, Sheet sheet, List<Holds> guess) {
        this.holds = new ArrayList<>(guess);
        addClassName("mp-list-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", words.say("activities.list.columns"));
        List<Sheet.Row> rows = sheet.rows().stream().limit(LINES).toList();
        NativeTable table = new NativeTable();
        table.addClassName("mp-list-table");
        NativeTableRow heads = new NativeTableRow();
        List<NativeTableRow> lines =
                rows.stream().map(row -> new NativeTableRow()).toList();
        for (int column = 0; column < sheet.heads().size(); column++) {
            int at = column;
            if (sheet.rows().stream().limit(1_000).allMatch(row -> row.cell(at).isEmpty())) {
                continue;
            }
            heads.add(new NativeTableHeaderCell(select(words, sheet, at)));
            for (int i = 0; i < rows.size(); i++) {
                String cell = rows.get(i).cell(at);
                lines.get(i)
                        .add(new NativeTableCell(cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell));
            }
        }
        table.getHead().add(heads);
        lines.forEach(line -> table.getBody().add(line));
        add(table);
    }

    private Select<Holds> select(ActivityWords words, Sheet sheet, int column) {
        Select<Holds> select = new Select<>();
        select.setLabel(sheet.heads().get(column));
        select.setItems(Holds.values());
        select.setItemLabelGenerator(each -> words.say(each.key()));
        select.setValue(holds.get(column));
        select.addValueChangeListener(change -> holds.set(column, change.getValue()));
        return select;
    }

    List<Holds> chosen() {
        return List.copyOf(holds);
    }

    /** After the choice was taken over. */
    void onChange(Runnable changed) {
        selects().forEach(select -> select.addValueChangeListener(change -> changed.run()));
    }

    @SuppressWarnings("unchecked")
    private List<Select<Holds>> selects() {
        List<Select<Holds>> selects = new ArrayList<>();
        getChildren()
                .flatMap(table -> ((NativeTable) table).getHead().getChildren())
                .flatMap(row -> row.getChildren())
                .flatMap(cell -> cell.getChildren())
                .forEach(select -> selects.add((Select<Holds>) select));
        return selects;
    }
}
