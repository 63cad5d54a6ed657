package io.milepost.checkins.ui;

import com.vaadin.flow.component.Component;
import io.milepost.accounts.Viewer;
import io.milepost.checkins.CheckIns;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.time.Clock;

/** The tab "Check-ins" of an athlete's page. */
@org.springframework.stereotype.Component
class CheckInsPanel implements AthletePanel {

    private static final int AFTER_PACES = 45;

    private final CheckIns checkIns;
    private final Viewer viewer;
    private final Seats seats;
    private final Clock clock;

    CheckInsPanel(CheckIns checkIns, Viewer viewer, Seats seats, Clock clock) {
        this.checkIns = checkIns;
        this.viewer = viewer;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "check-ins";
    }

    @Override
    public String titleKey() {
        return "checkins.panel.title";
    }

    @Override
    public int order() {
        return AFTER_PACES;
    }

    @Override
    public Component create(AthleteProfile athlete) {
        boolean mayClear = seats.require() instanceof Seat.Member member && member.seesWholeRoster();
        return new CheckInsContent(athlete, checkIns, viewer.formats(), athlete.today(clock), mayClear);
    }
}
