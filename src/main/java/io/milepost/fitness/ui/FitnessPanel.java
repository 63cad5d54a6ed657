package io.milepost.fitness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.milepost.activities.ActivityPaths;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.tenancy.Slug;
import io.milepost.ui.Formats;

/** The tab "Fitness" of an athlete's page: load, weeks and records. */
@org.springframework.stereotype.Component
class FitnessPanel implements AthletePanel {

    private static final int AFTER_CHECK_INS = 47;

    private final FitnessServices services;

    FitnessPanel(FitnessServices services) {
        this.services = services;
    }

    @Override
    public String path() {
        return "fitness";
    }

    @Override
    public String titleKey() {
        return "fitness.title";
    }

    @Override
    public int order() {
        return AFTER_CHECK_INS;
    }

    @Override
    public Component create(AthleteProfile athlete) {
        Formats formats = services.formats.of(athlete);
        Slug slug = services.practices.current().slug();
        Div content = new Div(
                new LoadContent(athlete, services, formats, Reader.COACH),
                new RecordSection(
                        athlete,
                        services.records,
                        formats,
                        Reader.COACH,
                        activity -> ActivityPaths.ofAthlete(slug, athlete.id(), activity)));
        content.addClassName("mp-fitness");
        return content;
    }
}
