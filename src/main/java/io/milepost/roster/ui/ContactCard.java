package io.milepost.roster.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.accounts.PersonName;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.function.Consumer;

/** How to reach an athlete, where their days are, and whether they have come in. */
class ContactCard extends Div {

    ContactCard(AthleteProfile athlete, Formats formats, Consumer<String> rename) {
        addClassName("mp-card");
        TextField name = new TextField(getTranslation("roster.field.name"));
        name.setMaxLength(PersonName.LONGEST);
        name.setValue(athlete.name());
        name.addValueChangeListener(change -> {
            if (!PersonName.isValid(change.getValue())) {
                name.setValue(athlete.name());
            } else if (change.isFromClient()) {
                rename.accept(change.getValue());
                Notices.done(getTranslation("roster.kept"));
            }
        });
        Div form = new Div(name);
        form.addClassName("mp-form");
        Facts facts = new Facts();
        String email = athlete.email();
        if (email == null) {
            facts.fact("roster.field.email", getTranslation("roster.contact.no-email"));
        } else {
            facts.fact("roster.field.email", new Anchor("mailto:" + email, email));
        }
        facts.fact("roster.contact.joined", formats.date(LocalDate.ofInstant(athlete.joined(), formats.zone())));
        facts.fact("roster.contact.zone", athlete.zone().getDisplayName(TextStyle.FULL_STANDALONE, formats.locale()));
        facts.fact("roster.contact.units", getTranslation("roster.units." + athlete.units()));
        Paragraph state =
                new Paragraph(getTranslation("roster.contact.state." + athlete.status(), athlete.firstName()));
        state.addClassNames("mp-quiet", "mp-small");
        add(new H2(getTranslation("roster.contact.title")), form, facts, state);
    }
}
