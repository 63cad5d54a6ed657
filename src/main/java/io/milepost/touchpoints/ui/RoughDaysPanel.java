package io.milepost.touchpoints.ui;

import com.vaadin.flow.component.Component;
import io.milepost.accounts.Viewer;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.tenancy.Practices;
import io.milepost.touchpoints.NextTimes;
import io.milepost.touchpoints.RoughDays;
import io.milepost.touchpoints.TouchpointNavigation;
import io.milepost.training.MoveAllowances;
import java.util.List;

/** The tab "Rough days" of an athlete's page. */
@org.springframework.stereotype.Component
class RoughDaysPanel implements AthletePanel {

    private static final int AFTER_CHECK_INS = 46;

    private final RoughDays roughDays;
    private final NextTimes nextTimes;
    private final MoveAllowances allowances;
    private final Practices practices;
    private final Viewer viewer;

    RoughDaysPanel(
            RoughDays roughDays, NextTimes nextTimes, MoveAllowances allowances, Practices practices, Viewer viewer) {
        this.roughDays = roughDays;
        this.nextTimes = nextTimes;
        this.allowances = allowances;
        this.practices = practices;
        this.viewer = viewer;
    }

    @Override
    public String path() {
        return TouchpointNavigation.ROUGH_DAYS;
    }

    @Override
    public String titleKey() {
        return "touchpoints.panel.title";
    }

    @Override
    public int order() {
        return AFTER_CHECK_INS;
    }

    @Override
    public int waiting(AthleteId athlete) {
        return roughDays.waiting(List.of(athlete)).size();
    }

    @Override
    public Component create(AthleteProfile athlete) {
        return new RoughDaysContent(
                athlete, roughDays, nextTimes, allowances, practices.current().slug(), viewer.formats());
    }
}
