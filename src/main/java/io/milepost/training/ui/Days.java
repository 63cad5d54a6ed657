package io.milepost.training.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.util.Locale;

/** Makes date pickers as the reader and the practice know dates. */
record Days(Locale locale, DayOfWeek weekStart) {

    DatePicker picker(String labelKey) {
        DatePicker picker = new DatePicker();
        picker.setLocale(locale);
        picker.setI18n(new DatePicker.DatePickerI18n().setFirstDayOfWeek(weekStart.getValue() % 7));
        picker.setLabel(picker.getTranslation(labelKey));
        picker.setRequired(true);
        return picker;
    }
}
