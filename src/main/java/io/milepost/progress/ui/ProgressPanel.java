package io.milepost.progress.ui;

import com.vaadin.flow.component.Component;
import io.milepost.accounts.Viewer;
import io.milepost.progress.Goals;
import io.milepost.progress.Milestones;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;

/** The tab "Progress" of an athlete's page. */
@org.springframework.stereotype.Component
class ProgressPanel implements AthletePanel {

    private static final int AFTER_PACES = 50;

    private final Goals goals;
    private final Milestones milestones;
    private final MilestoneLines lines;
    private final Viewer viewer;

    ProgressPanel(Goals goals, Milestones milestones, MilestoneLines lines, Viewer viewer) {
        this.goals = goals;
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
        return new ProgressContent(athlete, goals, milestones, lines, viewer.formats());
    }
}
