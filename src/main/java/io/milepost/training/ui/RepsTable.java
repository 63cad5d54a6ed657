package io.milepost.training.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.milepost.training.Executions;
import io.milepost.training.reps.Rep;
import io.milepost.ui.Formats;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A workout repetition by repetition: pace, heart rate, recovery; beside the same one the last time, where there is one. */
class RepsTable extends NativeTable {

    private final Formats formats;

    RepsTable(Optional<Executions.Ran> now, Optional<Executions.Ran> before, Formats formats) {
        this.formats = formats;
        addClassName("mp-reps");
        getElement().setAttribute("aria-label", getTranslation("training.reps"));
        List<Executions.Ran> runs =
                Stream.of(now, before).flatMap(Optional::stream).toList();
        boolean hearts = runs.stream().flatMap(ran -> ran.reps().stream()).anyMatch(rep -> rep.heartRate() != null);
        boolean rests = runs.stream().flatMap(ran -> ran.reps().stream()).anyMatch(rep -> rep.recovery() != null);
        NativeTableRow days = new NativeTableRow();
        days.add(head("", "col", 1));
        NativeTableRow columns = new NativeTableRow();
        columns.add(head(getTranslation("training.reps.number"), "col", 1));
        for (Executions.Ran ran : runs) {
            days.add(head(formats.shortDay(ran.day()), "colgroup", 1 + (hearts ? 1 : 0) + (rests ? 1 : 0)));
            columns.add(head(getTranslation("training.reps.pace", formats.distanceUnit()), "col", 1));
            if (hearts) {
                columns.add(head(getTranslation("training.reps.heart-rate"), "col", 1));
            }
            if (rests) {
                columns.add(head(getTranslation("training.reps.recovery"), "col", 1));
            }
        }
        getHead().add(days, columns);
        int most = runs.stream().mapToInt(ran -> ran.reps().size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            NativeTableRow row = new NativeTableRow();
            row.add(new NativeTableCell(String.valueOf(i + 1)));
            for (Executions.Ran ran : runs) {
                cells(row, i < ran.reps().size() ? ran.reps().get(i) : null, hearts, rests);
            }
            getBody().add(row);
        }
    }

    private void cells(NativeTableRow row, @Nullable Rep rep, boolean hearts, boolean rests) {
        row.add(new NativeTableCell(
                rep == null ? "" : rep.pace().map(formats::paceNumber).orElseGet(() -> formats.clockTime(rep.time()))));
        if (hearts) {
            row.add(new NativeTableCell(rep == null ? "" : Objects.toString(rep.heartRate(), "")));
        }
        if (rests) {
            row.add(new NativeTableCell(rep == null ? "" : recovery(rep)));
        }
    }

    private String recovery(Rep rep) {
        Double seconds = rep.recovery();
        if (seconds == null) {
            return "";
        }
        String time = formats.clockTime(Duration.ofSeconds(Math.round(seconds)));
        return rep.recovered() == null ? time : time + " → " + rep.recovered();
    }

    private static NativeTableHeaderCell head(String text, String scope, int columns) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        if (columns > 1) {
            cell.getElement().setAttribute("colspan", String.valueOf(columns));
        }
        return cell;
    }
}
