package io.milepost.progress.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Viewer;
import io.milepost.progress.Consistencies;
import io.milepost.progress.Milestone;
import io.milepost.progress.Milestones;
import io.milepost.progress.ToldMilestones;
import io.milepost.progress.shown.MilestoneCards;
import io.milepost.roster.AgreedDays;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.ui.Formats;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** An athlete sees what they work towards, and every post that stands behind them. */
@Route("me/:practice/progress")
@PermitAll
class ProgressView extends Div implements HasDynamicTitle {

    private final Milestones milestones;
    private final MilestoneCards cards;
    private final AthleteProfile me;
    private final Formats formats;

    ProgressView(
            Prospects prospects,
            Milestones milestones,
            ToldMilestones told,
            Consistencies consistencies,
            AgreedDays agreedDays,
            MilestoneLines lines,
            MilestoneCards cards,
            Athletes athletes,
            Viewer viewer) {
        this.milestones = milestones;
        this.cards = cards;
        this.me = athletes.me();
        this.formats = viewer.formats();
        addClassNames("mp-screen", "mp-progress");
        add(
                new PageHeader(getTranslation("progress.title")),
                new ConsistencyCard(me, consistencies, agreedDays, Reader.ATHLETE, formats),
                prospects.easyPace(me),
                prospects.of(me, Reader.ATHLETE),
                new OwnWall(me, milestones, told, lines, formats));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        milestones.uncelebrated(me.id()).stream().findFirst().ifPresent(this::celebrate);
    }

    private void celebrate(Milestone milestone) {
        cards.celebration(milestone, milestones.besides(milestone), formats)
                .show(() -> milestones.celebrated(milestone.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.title");
    }
}
