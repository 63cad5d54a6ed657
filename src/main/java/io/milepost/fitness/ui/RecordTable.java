package io.milepost.fitness.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.milepost.activities.ActivityId;
import io.milepost.fitness.DistanceRecord;
import io.milepost.fitness.RecordMark;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.ui.Formats;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Best times by distance: the race, and beside it what was run faster inside a longer run. */
class RecordTable extends NativeTable {

    private final Formats formats;
    private final Function<ActivityId, String> link;

    RecordTable(List<DistanceRecord> records, Formats formats, Function<ActivityId, String> link) {
        this.formats = formats;
        this.link = link;
        addClassName("mp-record-table");
        NativeTableRow head = getHead().addRow();
        for (String column : List.of("distance", "race", "effort")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.setText(getTranslation("fitness.records." + column));
        }
        records.forEach(this::add);
    }

    private void add(DistanceRecord record) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.setText(name(record.distance()));
        row.addDataCell().add(mark(record.race()));
        row.addDataCell().add(mark(record.effort()));
    }

    private Div mark(@Nullable RecordMark mark) {
        Div cell = new Div();
        cell.addClassName("mp-record-mark");
        if (mark == null) {
            Span none = new Span("–");
            none.addClassName("mp-quiet");
            cell.add(none);
            return cell;
        }
        Span time = new Span(formats.clockTime(mark.time()));
        time.addClassName("mp-record-time");
        Span pace = new Span(formats.pace(Pace.of(mark.distance(), mark.time())));
        pace.addClassNames("mp-quiet", "mp-small");
        cell.add(time, pace, source(mark));
        if (mark.kind() == RecordMark.Kind.OFFICIAL) {
            Span official = new Span(getTranslation("fitness.records.official"));
            official.addClassNames("mp-quiet", "mp-small");
            cell.add(official);
        }
        return cell;
    }

    private Span source(RecordMark mark) {
        String words = mark.title() == null
                ? formats.day(mark.day())
                : getTranslation("fitness.suggestion.evidence", mark.title(), formats.day(mark.day()));
        Span source =
                mark.activity() == null ? new Span(words) : new Span(new Anchor(link.apply(mark.activity()), words));
        source.addClassName("mp-record-source");
        return source;
    }

    /** The everyday names of the distances that have one; the others in the reader's units. */
    private String name(Distance distance) {
        String word = String.format(Locale.ROOT, "%.0f", distance.metres());
        return getTranslation("fitness.distance." + word);
    }
}
