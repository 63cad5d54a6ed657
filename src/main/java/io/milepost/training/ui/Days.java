package io.milepost.training.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Formats;
import java.time.LocalDate;

/** Makes date pickers as the reader knows dates. */
record Days(Formats formats) {

    /** A year that is mistyped would lead a plan a century on. */
    private static final int YEARS_AHEAD = 2;

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    DatePicker picker(String labelKey) {
        DatePicker picker = ComponentWords.of(new DatePicker(), formats);
        picker.setLabel(picker.getTranslation(labelKey));
        picker.setRequired(true);
        between(picker, EARLIEST, formats.today().plusYears(YEARS_AHEAD));
        return picker;
    }

    /** Takes these days only, both included, and says so where another one is written, or none. */
    void between(DatePicker picker, LocalDate first, LocalDate last) {
        picker.setMin(first);
        picker.setMax(last);
        picker.setErrorMessage(picker.getTranslation("training.days.between", formats.date(first), formats.date(last)));
    }
}
