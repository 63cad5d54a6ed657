package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.tenancy.Practice;
import io.milepost.training.season.RaceDay;
import io.milepost.training.season.RaceDayFiles;
import io.milepost.ui.FileLink;
import io.milepost.ui.Formats;

/** A race-day plan to read, and to take where there is no reception. */
class RaceDaySheet extends Div {

    RaceDaySheet(RaceDay plan, RaceDayFiles files, Practice practice, Formats formats) {
        addClassNames("mp-card", "mp-stack", "mp-race-day");
        add(new H2(plan.race()), quiet(files.facts(plan, formats)));
        if (!plan.words().isBlank()) {
            add(new Paragraph(plan.words()));
        }
        add(new H3(getTranslation("training.race-day.splits")), splits(plan, files, formats));
        String fuel = files.fuel(plan, formats);
        if (!fuel.isEmpty() || !plan.fuel().words().isEmpty()) {
            add(new H3(getTranslation("training.race-day.fuel")));
            add(new Paragraph(fuel), new Paragraph(plan.fuel().words()));
        }
        if (!plan.checklist().isEmpty()) {
            UnorderedList list = new UnorderedList();
            plan.checklist().forEach(line -> list.add(new ListItem(line)));
            add(new H3(getTranslation("training.race-day.checklist")), list);
        }
        Div ways = new Div(
                new FileLink(getTranslation("training.race-day.page"), () -> files.page(plan, practice, formats)),
                new FileLink(getTranslation("training.race-day.paper"), () -> files.paper(plan, practice, formats)));
        ways.addClassName("mp-actions");
        add(ways, quiet(getTranslation("training.race-day.offline")));
    }

    private Component splits(RaceDay plan, RaceDayFiles files, Formats formats) {
        NativeTable table = new NativeTable();
        table.addClassName("mp-race-splits");
        NativeTableRow head = table.getHead().addRow();
        head.add(
                new NativeTableHeaderCell(getTranslation("training.race-day.at")),
                new NativeTableHeaderCell(getTranslation("training.race-day.elapsed")),
                new NativeTableHeaderCell(getTranslation("training.race-day.since")));
        files.rows(plan, formats)
                .forEach(row -> table.getBody()
                        .addRow()
                        .add(
                                new NativeTableCell(row.at()),
                                new NativeTableCell(row.elapsed()),
                                new NativeTableCell(row.since())));
        return table;
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassNames("mp-quiet", "mp-small");
        return quiet;
    }
}
