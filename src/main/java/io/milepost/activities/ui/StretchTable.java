package io.milepost.activities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.milepost.running.Distance;
import java.util.OptionalInt;

/** Laps or splits below each other, each with a bar that is longer the faster it was. */
final class StretchTable extends NativeTable {

    /** The speed in m/s whose bar is full: faster than nearly everybody's fastest lap. */
    private static final double FULL_BAR = 6.5;

    private final ActivityWords words;
    private final boolean heartRates;
    private final boolean adjusted;
    private final NativeTableBody body;

    /**
     * @param name of the table, for those who do not see it
     * @param heartRates whether any stretch has one
     * @param adjusted whether slopes are known, and with them the pace that the same effort gives on the flat
     */
    StretchTable(ActivityWords words, String name, boolean heartRates, boolean adjusted) {
        this.words = words;
        this.heartRates = heartRates;
        this.adjusted = adjusted;
        addClassName("mp-stretches");
        getElement().setAttribute("aria-label", name);
        NativeTableRow head = new NativeTableRow();
        String unit = words.formats().distanceUnit();
        head.add(cell(words.say("activities.column.number")));
        head.add(cell(words.say("activities.column.distance-in", unit)));
        head.add(cell(words.say("activities.column.time")));
        head.add(cell(words.say("activities.column.pace-per", unit)));
        if (adjusted) {
            head.add(cell(words.say("activities.column.adjusted")));
        }
        if (heartRates) {
            head.add(cell(words.say("activities.column.heart-rate")));
        }
        getHead().add(head);
        body = getBody();
    }

    /**
     * A distance or time of 0 was not stated.
     *
     * @param flatMetres what the same effort would have covered on the flat
     */
    void stretch(int number, double metres, double seconds, OptionalInt heartRate, double flatMetres) {
        NativeTableRow row = new NativeTableRow();
        row.add(new NativeTableCell(String.valueOf(number)));
        row.add(new NativeTableCell(
                metres > 0
                        ? words.formats()
                                .decimals(
                                        Distance.metres(metres)
                                                .in(words.formats().units()),
                                        2)
                        : ""));
        row.add(new NativeTableCell(seconds > 0 ? words.time(seconds) : ""));
        row.add(pace(metres, seconds));
        if (adjusted) {
            row.add(new NativeTableCell(words.pace(flatMetres, seconds)));
        }
        if (heartRates) {
            row.add(new NativeTableCell(heartRate.isPresent() ? String.valueOf(heartRate.getAsInt()) : ""));
        }
        body.add(row);
    }

    private static NativeTableHeaderCell cell(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableCell pace(double metres, double seconds) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("mp-stretch-pace");
        if (metres > 0 && seconds > 0) {
            Div bar = new Div();
            bar.addClassName("mp-bar");
            bar.getStyle().setWidth(Math.min(100, Math.round(100 * metres / seconds / FULL_BAR)) + "%");
            cell.add(new Span(words.pace(metres, seconds)), bar);
        }
        return cell;
    }
}
