package io.milepost.training.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Formats;

/** Makes date pickers as the reader knows dates. */
record Days(Formats formats) {

    DatePicker picker(String labelKey) {
        DatePicker picker = ComponentWords.of(new DatePicker(), formats);
        picker.setLabel(picker.getTranslation(labelKey));
        picker.setRequired(true);
        return picker;
    }
}
