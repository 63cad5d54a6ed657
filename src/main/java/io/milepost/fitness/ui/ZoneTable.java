package io.milepost.fitness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.milepost.ui.Formats;
import java.time.Duration;

/** How long somebody was in each zone: its name, what it spans, the time, and a bar for its share. */
class ZoneTable extends NativeTable {

    private final Formats formats;
    private final double total;

    /** @param total seconds in all, of which the bars are shares */
    ZoneTable(String label, Formats formats, double total) {
        this.formats = formats;
        this.total = total;
        addClassName("mp-zone-times");
        getElement().setAttribute("aria-label", label);
    }

    void zone(String tone, Component name, String span, double seconds) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell head = row.addHeaderCell();
        head.getElement().setAttribute("scope", "row");
        Span range = new Span(span);
        range.addClassNames("mp-quiet", "mp-small");
        head.add(name, range);
        Div bar = new Div();
        bar.addClassName("mp-zone-share");
        bar.getElement().setAttribute("data-tone", tone);
        long percent = total > 0 ? Math.round(100 * seconds / total) : 0;
        bar.getStyle().setWidth(percent + "%");
        NativeTableCell track = row.addDataCell();
        track.addClassName("mp-zone-track");
        track.add(bar);
        row.addDataCell().setText(formats.clockTime(Duration.ofSeconds(Math.round(seconds))));
        row.addDataCell().setText(getTranslation("fitness.percent", percent));
    }
}
