package io.milepost.progress.ui;

import com.vaadin.flow.component.Component;
import io.milepost.accounts.Viewer;
import io.milepost.progress.Milestones;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;

/** The tab "Progress" of an athlete's page. */
@org.springframework.stereotype.Component
class ProgressPanel implements AthletePanel {

    private static final int AFTER_PACES = 50;

    private final Prospects prospects;
    private final Milestones milestones;
    private final MilestoneLines lines;
    private final Viewer viewer;

    ProgressPanel(Prospects prospects, Milestones milestones, MilestoneLines lines, Viewer viewer) {
        this.prospects = prospects;
        this.milestones = milestones;
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
        return new ProgressContent(athlete, prospects.of(athlete, Reader.TEAM), milestones, lines, viewer.formats());
    }
}
