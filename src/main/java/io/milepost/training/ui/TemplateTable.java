package io.milepost.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.milepost.training.templates.Slot;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.Volume;
import io.milepost.training.templates.Week;
import io.milepost.ui.Formats;
import java.time.DayOfWeek;
import java.util.List;

/** A template's weeks against its days, to read. */
class TemplateTable extends Div {

    private static final int PER_CENT = 100;

    private final Template template;
    private final Formats formats;

    TemplateTable(Template template, Formats formats) {
        this.template = template;
        this.formats = formats;
        addClassName("mp-sheet-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("training.library.sheet"));
        NativeTable table = new NativeTable();
        table.addClassName("mp-sheet");
        NativeTableRow head = new NativeTableRow();
        head.add(
                new NativeTableHeaderCell(getTranslation("training.library.week")),
                new NativeTableHeaderCell(getTranslation("training.library.total")));
        template.days().forEach(day -> head.add(new NativeTableHeaderCell(formats.longWeekday(day))));
        table.getHead().add(head);
        template.weeks().forEach(week -> table.getBody().add(row(week)));
        add(table);
    }

    private NativeTableRow row(Week week) {
        Span phase = new Span(getTranslation(week.phase().key()));
        phase.addClassName("mp-phase");
        phase.getElement().setAttribute("data-phase", week.phase().name());
        NativeTableHeaderCell number = new NativeTableHeaderCell();
        number.add(new Span(String.valueOf(week.number())), phase);
        NativeTableRow row = new NativeTableRow();
        row.add(number, new NativeTableCell(volume(week)));
        for (DayOfWeek day : template.days()) {
            NativeTableCell cell = new NativeTableCell();
            slots(week, day).forEach(slot -> {
                Span line = new Span(slot.workout().notation());
                line.addClassName("mp-sheet-slot");
                line.getElement().setAttribute("data-role", slot.role().name());
                cell.add(line);
            });
            if (cell.getComponentCount() == 0 && week.volume() != null) {
                Span filled = new Span(getTranslation("training.library.filled"));
                filled.addClassName("mp-quiet");
                cell.add(filled);
            }
            row.add(cell);
        }
        return row;
    }

    /** Those of the day; what hangs on the race stands on the last day. */
    private List<Slot> slots(Week week, DayOfWeek day) {
        boolean last = day.equals(template.days().getLast());
        return week.slots().stream()
                .filter(slot -> day.equals(slot.weekday()) || (last && slot.weekday() == null))
                .toList();
    }

    private String volume(Week week) {
        return switch (week.volume()) {
            case Volume.Fixed fixed -> formats.distance(fixed.distance());
            case Volume.OfBefore share ->
                getTranslation("training.library.share", Math.round(share.share() * PER_CENT));
            case null -> "";
        };
    }
}
