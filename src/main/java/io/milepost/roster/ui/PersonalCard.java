package io.milepost.roster.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.milepost.roster.AthleteId;
import io.milepost.roster.PersonalFacts;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;

/** Birth date and race category of an athlete, for themselves and for the team. */
class PersonalCard extends Div {

    PersonalCard(AthleteId athlete, PersonalFacts facts, Formats formats) {
        addClassName("mp-card");
        add(
                new H2(getTranslation("roster.personal.title")),
                new PersonalFields(facts.of(athlete), formats, (born, sex) -> {
                    facts.keep(athlete, born, sex);
                    Notices.done(getTranslation("roster.kept"));
                }));
    }
}
