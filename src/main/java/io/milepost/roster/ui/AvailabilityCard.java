package io.milepost.roster.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Availabilities;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;

/** The weekdays on which an athlete can train, for themselves and for the team. */
class AvailabilityCard extends Div {

    AvailabilityCard(AthleteId athlete, Availabilities availabilities, Formats formats) {
        addClassName("mp-card");
        TrainingDays days =
                new TrainingDays(athlete, availabilities, formats, () -> Notices.done(getTranslation("roster.kept")));
        days.setAriaLabel(getTranslation("roster.availability.title"));
        days.setHelperText(getTranslation("roster.availability.help"));
        add(new H2(getTranslation("roster.availability.title")), days);
    }
}
