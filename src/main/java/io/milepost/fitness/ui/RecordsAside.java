package io.milepost.fitness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import io.milepost.activities.panels.HistoryAside;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Practices;
import io.milepost.ui.Messages;
import java.util.Optional;

/** Leads from an athlete's history to their records. The team has a tab for them. */
@org.springframework.stereotype.Component
class RecordsAside implements HistoryAside {

    private final Practices practices;
    private final AthleteFormats formats;
    private final Messages messages;

    RecordsAside(Practices practices, AthleteFormats formats, Messages messages) {
        this.practices = practices;
        this.formats = formats;
        this.messages = messages;
    }

    @Override
    public Optional<Component> forMe(AthleteProfile me) {
        String words = messages.get("fitness.me.link", formats.of(me).locale());
        Anchor link = new Anchor("me/" + practices.current().slug().value() + "/records", words);
        link.addClassName("mp-records-link");
        return Optional.of(link);
    }

    @Override
    public Optional<Component> forTeam(AthleteProfile athlete) {
        return Optional.empty();
    }
}
