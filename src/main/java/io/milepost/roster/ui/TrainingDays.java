package io.milepost.roster.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Availabilities;
import io.milepost.ui.Formats;
import java.time.DayOfWeek;

/** Asks for the weekdays on which an athlete can train. Each answer is kept at once; none ticked says nothing. */
class TrainingDays extends CheckboxGroup<DayOfWeek> {

    TrainingDays(AthleteId athlete, Availabilities availabilities, Formats formats, Runnable kept) {
        addClassName("mp-weekdays");
        setItems(DayOfWeek.values());
        setItemLabelGenerator(formats::weekday);
        setValue(availabilities.free(athlete));
        addValueChangeListener(change -> {
            availabilities.say(athlete, change.getValue());
            kept.run();
        });
    }
}
