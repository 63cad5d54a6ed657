package io.milepost.fitness.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Zone;
import io.milepost.ui.Formats;
import java.util.Locale;

/** The five paces, each with its effort's mark, its name, and the race that it comes from. */
class PaceTable extends NativeTable {

    PaceTable(TrainingPaces paces, String source, Formats formats) {
        addClassName("mp-pace-table");
        for (Zone zone : Zone.values()) {
            NativeTableRow row = getBody().addRow();
            Span mark = new Span(zone.name());
            mark.addClassNames("mp-effort", "mp-effort-" + zone.name().toLowerCase(Locale.ROOT));
            mark.getElement().setAttribute("aria-hidden", "true");
            NativeTableHeaderCell name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.add(mark, new Span(getTranslation("fitness.zone." + zone.name())));
            Span pace = new Span(formats.paces(paces.range(zone)));
            pace.addClassName("mp-number");
            row.addDataCell().add(pace);
            Span from = new Span(source);
            from.addClassName("mp-quiet");
            row.addDataCell().add(from);
        }
    }
}
