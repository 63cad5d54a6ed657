package io.milepost.checkins.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Viewer;
import io.milepost.checkins.CheckIn;
import io.milepost.checkins.CheckIns;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.checkins.shown.AdviceCard;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.ui.Draft;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;

/** An athlete says how they are in a few taps, and learns at once what that means for today. */
@Route("me/:practice/check-in")
@PermitAll
class CheckInView extends Div implements HasDynamicTitle {

    private static final int DAYS = 42;

    private final CheckIns checkIns;
    private final AthleteProfile me;
    private final Draft draft;
    private final Div content = new Div();

    CheckInView(CheckIns checkIns, Athletes athletes, Viewer viewer, Clock clock) {
        this.checkIns = checkIns;
        this.me = athletes.me();
        addClassNames("mp-screen", "mp-check-in");
        add(new PageHeader(getTranslation("checkins.title")), content);
        checkIns.holdOn(me.id()).ifPresent(held -> addComponentAtIndex(1, new AdviceCard(held.advice())));
        LocalDate today = me.today(clock);
        draft = new Draft("check-in " + me.id().value() + " " + today);
        CheckInSheet sheet = new CheckInSheet(me.id(), this::record);
        draft.keep(sheet);
        content.add(sheet);
        CheckInTrends trends =
                new CheckInTrends(checkIns.between(me.id(), today.minusDays(DAYS), today), today, viewer.formats(), "");
        if (trends.hasAnything()) {
            add(trends);
        }
    }

    private void record(RecordCheckIn said) {
        CheckIn recorded = checkIns.record(said);
        draft.forget();
        content.removeAll();
        content.add(new AdviceCard(recorded.advice()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("checkins.title");
    }
}
