package io.milepost.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.milepost.accounts.Viewer;
import io.milepost.progress.Consistencies;
import io.milepost.progress.MilestoneSentences;
import io.milepost.progress.Milestones;
import io.milepost.progress.ToldMilestones;
import io.milepost.roster.AgreedDays;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;

/** The tab "Progress" of an athlete's page. */
@org.springframework.stereotype.Component
class ProgressPanel implements AthletePanel {

    private static final int AFTER_PACES = 50;

    private final Prospects prospects;
    private final Consistencies consistencies;
    private final AgreedDays agreedDays;
    private final Milestones milestones;
    private final ToldMilestones told;
    private final MilestoneSentences sentences;
    private final MilestoneLines lines;
    private final Viewer viewer;

    ProgressPanel(
            Prospects prospects,
            Milestones milestones,
            ToldMilestones told,
            MilestoneSentences sentences,
            Consistencies consistencies,
            AgreedDays agreedDays,
            MilestoneLines lines,
            Viewer viewer) {
        this.prospects = prospects;
        this.consistencies = consistencies;
        this.agreedDays = agreedDays;
        this.milestones = milestones;
        this.told = told;
        this.sentences = sentences;
        this.lines = lines;
        this.viewer = viewer;
    }

    @Override
    public String path() {
        return "progress";
    }

    @Override
    public String titleKey() {
        return "progress.title";
    }

    @Override
    public int order() {
        return AFTER_PACES;
    }

    @Override
    public Component create(AthleteProfile athlete) {
        Div head = new Div(
                new ConsistencyCard(athlete, consistencies, agreedDays, Reader.TEAM, viewer.formats()),
                prospects.of(athlete, Reader.TEAM));
        head.addClassName("mp-progress-head");
        return new ProgressContent(head, new TeamWall(athlete, milestones, told, sentences, lines, viewer.formats()));
    }
}
