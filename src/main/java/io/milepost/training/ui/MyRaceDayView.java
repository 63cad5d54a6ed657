package io.milepost.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Viewer;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Practices;
import io.milepost.training.season.RaceDayFiles;
import io.milepost.training.season.RaceDays;
import io.milepost.ui.EmptyState;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** An athlete knows before the gun what to run, what to take and what to pack. */
@Route("me/:practice/race-day")
@PermitAll
class MyRaceDayView extends Div implements HasDynamicTitle {

    MyRaceDayView(RaceDays raceDays, RaceDayFiles files, Athletes athletes, Practices practices, Viewer viewer) {
        addClassName("mp-screen");
        add(new PageHeader(getTranslation("training.race-day.title")));
        raceDays.next(athletes.me().id())
                .ifPresentOrElse(
                        plan -> add(new RaceDaySheet(plan, files, practices.current(), viewer.formats())),
                        () -> add(new EmptyState(
                                getTranslation("training.race-day.empty.title"),
                                getTranslation("training.race-day.mine.empty.text"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.race-day.title");
    }
}
