package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.milepost.activities.EntryOutcome;
import io.milepost.activities.ImportEntry;
import io.milepost.activities.ImportId;
import io.milepost.ui.ComponentWords;
import java.time.LocalDate;

/** Files of an import that are sound but for their date, each with a question for its day. */
final class MissingDays extends Section {

    private static final int SHOWN = 50;

    MissingDays(ActivityScreens screens, ImportId id, Runnable changed) {
        ActivityWords words = screens.words();
        addClassName("mp-card");
        add(new H2(words.say("activities.imports.missing-days")));
        for (ImportEntry entry : screens.history.entries(id, EntryOutcome.WANTS_DAY, 0, SHOWN)) {
            DatePicker day = new DatePicker();
            day.setAriaLabel(words.say("activities.import.which-day") + " " + entry.name());
            day.setMax(words.formats().today());
            ComponentWords.of(day, words.formats());
            Div row = new Div();
            Button take = new Button(words.say("activities.import.take"), click -> {
                LocalDate chosen = day.getValue();
                boolean good = chosen != null && !day.isInvalid();
                day.setInvalid(!good);
                if (chosen != null && good && row.isAttached()) {
                    screens.archives.tellDay(id, entry.id(), chosen);
                    row.removeFromParent();
                    changed.run();
                }
            });
            Span name = new Span(entry.name());
            name.addClassName("mp-import-file");
            row.add(name, day, take);
            row.addClassNames("mp-toolbar", "mp-missing-day");
            add(row);
        }
    }
}
